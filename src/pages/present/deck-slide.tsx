import { memo, useEffect, useRef } from 'react';
import { FigureProblem } from '#figure/figure-problem.tsx';
import { Slide } from '#figure/slide.tsx';
import { useChartModel } from '#figure/use-chart-model.ts';
import { walk } from '#figure/walk.ts';
import { citation } from '#format/citation.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { SlideProps } from './awaited-slide.tsx';
import styles from './awaited-slide.module.css';

/**
 * A slide whose definition and data are fetched by the browser; keyboard and pointer can visit its points. It is drawn
 * again only for another chart or place, not with every step of a presentation.
 */
export const DeckSlide = memo(function DeckSlide({ chart, place, count, contents }: SlideProps) {
  const locale = useLocale();
  const { loading } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const state = useChartModel(chart, locale);
  const isReady = state.status === 'success';
  useEffect(() => (isReady && box.current ? walk(box.current) : undefined), [isReady]);
  if (state.status !== 'success')
    return (
      <div className={styles['waiting']} aria-busy={state.status === 'pending'}>
        {state.status === 'error' ? (
          <FigureProblem errors={state.errors} retry={state.retry} locale={locale} />
        ) : (
          loading.page
        )}
      </div>
    );
  const practice = contents.practices.find(({ id }) => id === state.model.practice);
  return (
    <div ref={box}>
      <Slide
        model={state.model}
        place={place}
        count={count}
        practice={practice?.name[locale] ?? null}
        publication={citation(contents.publication)}
      />
    </div>
  );
});
