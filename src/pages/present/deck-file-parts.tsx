import type { ChartModel } from '#charts/model.ts';
import { Slide } from '#figure/slide.tsx';
import { formatCount } from '#format/number.ts';
import type { Locale } from '#i18n/locale.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { messages } from '#i18n/messages.ts';
import type { Fit } from '#figure/slide-drawing.tsx';
import { fileAttribute } from './deck-file-attributes.ts';
import { KeyList } from './key-list.tsx';
import { PresentationTools } from './presentation-tools.tsx';
import { NotesOf } from './speaker-notes.tsx';
import styles from './deck-file.module.css';

interface SlideProps {
  model: ChartModel;
  /** Place in the deck, from 1. */
  place: number;
  count: number;
  /** Name of the practice; null for a chart across all practices. */
  practice: string | null;
  /** Publisher, year and title of the publication. */
  publication: string;
  /** Is told how the drawing is laid out, once it is. */
  onFitted: (fit: Fit) => void;
}

/** A slide of a file, with its notes below it. */
export function DeckFileSlide({ model, place, count, practice, publication, onFitted }: SlideProps) {
  const text = messages[model.locale].presentPage;
  return (
    <article
      className={styles['item']}
      {...{
        [fileAttribute.slide]: place,
        [fileAttribute.announcement]: text.announce(
          formatCount(place, model.locale),
          formatCount(count, model.locale),
          model.title,
        ),
      }}
    >
      <div className={styles['frame']} {...{ [fileAttribute.frame]: '' }}>
        <div className={styles['canvas']}>
          <Slide
            model={model}
            place={place}
            count={count}
            practice={practice}
            publication={publication}
            onFitted={onFitted}
          />
        </div>
        <button
          type="button"
          className={styles['choose']}
          aria-label={model.title}
          {...{ [fileAttribute.choose]: place }}
        />
      </div>
      <aside className={styles['notes']}>
        <NotesOf model={model} publication={publication} />
      </aside>
    </article>
  );
}

/** What stands once in a file: its tools, its keys, and where changes are announced. */
export function DeckFileTools({ locale, address }: { locale: Locale; address: string }) {
  const { presentPage: text, site } = messages[locale];
  return (
    <LocaleContext value={locale}>
      <div className={styles['tools']}>
        <p
          className="visually-hidden"
          role="status"
          {...{ [fileAttribute.status]: '', [fileAttribute.black]: text.isBlack }}
        />
        <p className={styles['typed']} hidden {...{ [fileAttribute.typed]: '' }} />
        <PresentationTools position={null} showing="slide">
          <a href={address} target="_blank" rel="noreferrer">
            {site.name}
          </a>
        </PresentationTools>
        <div className={styles['keys']}>
          <KeyList />
        </div>
      </div>
    </LocaleContext>
  );
}
