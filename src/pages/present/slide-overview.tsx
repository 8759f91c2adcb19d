import { useEffect, useRef } from 'react';
import { ScaledSlide } from '#figure/scaled-slide.tsx';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { AwaitedSlide } from './awaited-slide.tsx';
import { slideKey, slideName, type ShownSlide } from './shown-slide.ts';
import styles from './slide-overview.module.css';

interface Props {
  slides: readonly ShownSlide[];
  /** The slide in hand, from 1. */
  slide: number;
  contents: Contents;
  onChoose: (slide: number) => void;
}

/** All slides of the deck, small. */
export function SlideOverview({ slides, slide, contents, onChoose }: Props) {
  const locale = useLocale();
  const text = useMessages().presentPage;
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => current.current?.focus());
  return (
    <ol className={styles['overview']} aria-label={text.overview}>
      {slides.map((shown, index) => (
        <li key={slideKey(shown)} className={styles['item']}>
          <div inert>
            <ScaledSlide>
              <AwaitedSlide slide={shown} place={index + 1} count={slides.length} contents={contents} />
            </ScaledSlide>
          </div>
          <button
            ref={index + 1 === slide ? current : null}
            type="button"
            className={styles['choose']}
            aria-current={index + 1 === slide}
            aria-label={text.announce(
              formatCount(index + 1, locale),
              formatCount(slides.length, locale),
              slideName(shown, contents, locale),
            )}
            onClick={() => onChoose(index + 1)}
          >
            <span>{formatCount(index + 1, locale)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
