import { memo } from 'react';
import { FigureProblem } from '#figure/figure-problem.tsx';
import { Slide } from '#figure/slide.tsx';
import { useChartModel } from '#figure/use-chart.ts';
import { citation } from '#format/citation.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { entryOf } from '#view/deck-entry.ts';
import type { ChartSlideProps } from './awaited-slide.tsx';
import styles from './awaited-slide.module.css';

/**
 * A slide whose definition and data are fetched by the browser. It is drawn again only for another entry or place, not with every step of a presentation.
 */
export const DeckSlide = memo(function DeckSlide({ entry, place, count, contents }: ChartSlideProps) {
  const locale = useLocale();
  const { loading } = useMessages();
  const { chart, controls } = entryOf(entry);
  const state = useChartModel(chart, locale, controls);
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
    <Slide
      model={state.model}
      place={place}
      count={count}
      practice={practice?.name[locale] ?? null}
      publication={citation(contents.publication)}
    />
  );
});
