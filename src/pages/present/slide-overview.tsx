import { useEffect, useRef } from 'react';
import { ScaledSlide } from '#figure/scaled-slide.tsx';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { AwaitedSlide } from './awaited-slide.tsx';
import styles from './slide-overview.module.css';

interface Props {
  charts: readonly string[];
  /** The slide in hand, from 1. */
  slide: number;
  contents: Contents;
  onChoose: (slide: number) => void;
}

/** All slides of the deck, small. */
export function SlideOverview({ charts, slide, contents, onChoose }: Props) {
  const locale = useLocale();
  const text = useMessages().presentPage;
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => current.current?.focus());
  const titleOf = (chart: string) => contents.charts.find(({ id }) => id === chart)?.title[locale] ?? '';
  return (
    <ol className={styles['overview']} aria-label={text.overview}>
      {charts.map((chart, index) => (
        <li key={chart} className={styles['item']}>
          <div inert>
            <ScaledSlide>
              <AwaitedSlide chart={chart} place={index + 1} count={charts.length} contents={contents} />
            </ScaledSlide>
          </div>
          <button
            ref={index + 1 === slide ? current : null}
            type="button"
            className={styles['choose']}
            aria-current={index + 1 === slide}
            aria-label={text.announce(
              formatCount(index + 1, locale),
              formatCount(charts.length, locale),
              titleOf(chart),
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
