import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { chosenChart } from '#charts/chosen-chart.ts';
import { drawableParts } from '#charts/drawable-parts.ts';
import type { ChosenFigure } from '#charts/chosen-figures.ts';
import { figureKey, type Figure } from '#data/figure-index.ts';
import { outcomeRates, outcomeRatesId } from '#data/outcome-rates.ts';
import { datasetQuery, outcomesQuery } from '#data/queries.ts';
import { rateOfFigure } from '#data/rate-of-figure.ts';
import { chartQuery } from '#figure/chart-query.ts';
import { FigureProblem } from '#figure/figure-problem.tsx';
import { ModelFigure } from '#figure/model-figure.tsx';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { observations } from '#measures/observations.ts';
import type { OutcomeRate } from '#measures/outcome-rate.ts';
import type { Contents } from '#schema/contents.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { Outcome } from '#schema/outcome.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { Button } from '#ui/button.tsx';
import { CopyField } from '#ui/copy-field.tsx';
import { Dialog } from '#ui/dialog.tsx';
import styles from './chosen-figure-chart.module.css';

interface Props {
  figures: readonly Figure[];
  contents: Contents;
  units: readonly Unit[];
  onClosed: () => void;
  /** Leaves only the figures at these places chosen. */
  onKeep: (places: readonly number[]) => void;
}

/** The chosen figures as a chart where the rules allow it, with its definition; else the reason why not. */
export function ChosenFigureChart({ figures, contents, units, onClosed, onKeep }: Props) {
  const locale = useLocale();
  const { figuresPage: text, loading, notice } = useMessages();
  const { chosen, charts, errors, retry } = useChosenFigures(figures, contents, units);
  const { result, parts } = useMemo(() => {
    if (!chosen) return { result: null, parts: [] };
    const surroundings = { charts, units: [...units], order: orderOf(figures, contents), locale };
    const drawn = chosenChart(chosen, surroundings);
    return { result: drawn, parts: drawn.refusal === null ? [] : drawableParts(chosen, surroundings) };
  }, [chosen, charts, units, figures, contents, locale]);
  return (
    <Dialog title={text.asChart} closeLabel={notice.dismiss} onClosed={onClosed}>
      {errors.length > 0 && <FigureProblem errors={errors} retry={retry} locale={locale} />}
      {!result && errors.length === 0 && <p role="status">{loading.page}</p>}
      {result?.refusal && (
        <p role="status" className={styles['refusal']}>
          <strong>{text.noChart}</strong> {result.refusal}
        </p>
      )}
      {parts.length > 0 && (
        <>
          <p className={styles['lead']}>{text.keepLead}</p>
          <ul className={styles['parts']}>
            {parts.map((part) => (
              <li key={part.name + part.figures.length}>
                <Button onPress={() => onKeep(part.figures.map(({ place }) => place))}>
                  {text.keep(formatCount(part.figures.length, locale), part.name)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {result?.refusal === null && (
        <>
          <ModelFigure model={result.model} headingLevel={3} contents={contents} />
          <details className={styles['definition']}>
            <summary className={styles['summary']}>{text.definition}</summary>
            {'more' in result.definition ? (
              <p>{text.noDefinition(formatCount(result.definition.more, locale))}</p>
            ) : (
              <CopyField
                label={text.definition}
                use={text.definitionUse}
                text={`${JSON.stringify(result.definition, null, 2)}\n`}
                words={text.copyWords}
                rows={12}
              />
            )}
          </details>
        </>
      )}
    </Dialog>
  );
}

/** The place of a chart of these figures among all: after those of their practice. */
function orderOf([first]: readonly Figure[], { practices }: Contents): number {
  return 100 * (practices.findIndex(({ id }) => id === first?.subject.practice) + 1) + 99;
}

/** The chosen figures with their tables and rates, and the charts of these tables; null until all of it is there. */
function useChosenFigures(figures: readonly Figure[], contents: Contents, units: readonly Unit[]) {
  const names = [...new Set(figures.flatMap(({ subject }) => subject.dataset ?? []))];
  const tables = useQueries({ queries: names.map((name) => datasetQuery(name)), combine: together });
  const drawing = contents.charts.filter(({ dataset }) => names.includes(dataset));
  const charts = useQueries({ queries: drawing.map(({ id }) => chartQuery(id)), combine: together });
  const outcomes = useQuery(outcomesQuery());
  const rates = useQuery(datasetQuery(outcomeRatesId));
  const isThere = tables.isThere && charts.isThere;
  const chosen = useMemo(
    () =>
      isThere && outcomes.data && rates.data
        ? chosenFigures(figures, contents, units, tables.data, outcomes.data.outcomes, rates.data)
        : null,
    [isThere, figures, contents, units, tables.data, outcomes.data, rates.data],
  );
  const failed = [...tables.failed, ...charts.failed, ...[outcomes, rates].filter(({ error }) => error)];
  return {
    chosen,
    charts: charts.data,
    errors: failed.flatMap(({ error }) => error ?? []),
    retry: () => {
      for (const query of failed) void query.refetch();
    },
  };
}

/** Several requests as one. Kept from render to render as long as the data are the same. */
function together<Data>(results: UseQueryResult<Data>[]) {
  return {
    data: results.flatMap(({ data }) => (data === undefined ? [] : [data])),
    isThere: results.every(({ data }) => data !== undefined),
    failed: results.filter(({ error }) => error),
  };
}

function chosenFigures(
  figures: readonly Figure[],
  { practices }: Contents,
  units: readonly Unit[],
  tables: readonly Dataset[],
  outcomes: readonly Outcome[],
  rateTable: Dataset,
): ChosenFigure[] {
  const rows = new Map(
    tables.flatMap((dataset) => observations(dataset).map((row) => [figureKey(dataset.id, row), { dataset, row }])),
  );
  const rates = new Map<string | null, OutcomeRate>(
    outcomeRates(outcomes, practices, rateTable).map((rate) => [rate.id, rate]),
  );
  return figures.flatMap(({ place, subject, breakdown, period, value, details }): ChosenFigure[] => {
    const { dataset, measure } = subject;
    const practice = practices.find(({ id }) => id === subject.practice)?.name;
    const unit = units.find(({ id }) => id === subject.unit);
    if (!practice || !unit) return [];
    const dimensions = breakdown?.dimensions ?? {};
    const table = dataset === null ? null : (rows.get(figureKey(dataset, { measure, dimensions, period })) ?? null);
    return [
      {
        place,
        practice,
        measure,
        label: subject.label,
        breakdown: breakdown?.label ?? null,
        period,
        unit,
        value,
        missing: details.missing ?? null,
        isUnlabelled: details.reading === 'ambiguous',
        table,
        rate:
          unit.style === 'percent'
            ? (rates.get(rateOfFigure(table ?? { practice: subject.practice, fact: measure }, outcomes)) ?? null)
            : null,
      },
    ];
  });
}
