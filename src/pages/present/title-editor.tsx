import { ScaledSlide } from '#figure/scaled-slide.tsx';
import { useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { longestWords, writeTitle, type TitleWords } from '#view/deck-words.ts';
import { AwaitedSlide } from './awaited-slide.tsx';
import styles from './title-editor.module.css';

interface Props {
  words: TitleWords;
  /** The words of the slide as it is shown; null while there is none. */
  shown: TitleWords | null;
  /** Number of slides of the deck. */
  count: number;
  contents: Contents;
}

/** The first slide of the reader's own deck, in words of the reader; there is one as soon as it has a title. */
export function TitleEditor({ words, shown, count, contents }: Props) {
  const text = useMessages().presentPage;
  return (
    <div className={styles['title']} role="group" aria-label={text.titleSlide}>
      {shown && (
        <div className={styles['thumbnail']}>
          <div className={styles['slide']} inert>
            <ScaledSlide>
              <AwaitedSlide slide={{ type: 'title', words: shown }} place={1} count={count} contents={contents} />
            </ScaledSlide>
          </div>
        </div>
      )}
      <div className={styles['fields']}>
        <label>
          <span>{text.ownTitle}</span>
          <input
            value={words.title}
            maxLength={longestWords.title}
            onChange={({ target }) => writeTitle({ title: target.value })}
          />
        </label>
        <label>
          <span>{text.occasion}</span>
          <input
            value={words.occasion}
            maxLength={longestWords.occasion}
            onChange={({ target }) => writeTitle({ occasion: target.value })}
          />
        </label>
        <p className={styles['where']}>{text.titleStays}</p>
      </div>
    </div>
  );
}
