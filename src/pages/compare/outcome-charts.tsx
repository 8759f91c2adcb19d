import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { ratesModel, titleOf } from '#charts/rates-model.ts';
import { outcomeAxes } from '#data/outcome-axes.ts';
import { unitsQuery } from '#data/queries.ts';
import { ModelFigure } from '#figure/model-figure.tsx';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { OutcomeRate } from '#measures/outcome-rate.ts';
import type { Contents } from '#schema/contents.ts';
import { useView } from '#view/use-view.ts';
import type { ComparedSubject } from './compared-subject.ts';
import styles from './outcome-charts.module.css';

interface Props {
  subjects: readonly ComparedSubject[];
  contents: Contents;
}

/** The outcomes as charts, folded: on one axis stands only what may share one. Nothing is drawn before it is asked for. */
export function OutcomeCharts({ subjects, contents }: Props) {
  const { comparePage: text } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const rates = subjects.flatMap((subject) => subject.rates);
  if (rates.length === 0) return null;
  return (
    <details className={`${styles['fold']} screen-only`} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles['summary']}>{text.charts}</summary>
      {isOpen && (
        <Suspense fallback={<p role="status">{text.loading}</p>}>
          <p className={styles['note']}>{text.chartsNote}</p>
          <Charts rates={rates} contents={contents} />
        </Suspense>
      )}
    </details>
  );
}

function Charts({ rates, contents }: { rates: OutcomeRate[]; contents: Contents }) {
  const locale = useLocale();
  const view = useView();
  const { data: units } = useSuspenseQuery(unitsQuery());
  const axes = outcomeAxes(rates);
  return (
    <div className={styles['charts']}>
      {axes.map((axis) => (
        <ModelFigure
          key={axis[0]?.id}
          model={ratesModel(axis, {
            id: `compare-${axis[0]?.id}`,
            title: titleOf(axis, axes, locale),
            units: units.terms,
            locale,
            hasIntervals: view.ci,
          })}
          headingLevel={3}
          contents={contents}
        />
      ))}
    </div>
  );
}
