import type { Dataset, Row } from '#schema/dataset.ts';
import { payers, type Practice } from '#schema/practice.ts';
import { joinedSource } from '#schema/source.ts';
import type { Priority, Unit } from '#schema/vocabulary.ts';
import { composedDataset, composedText } from './composed-dataset.ts';
import { copiedFigure, findFigure } from './find-figure.ts';

/** The id of the dataset of what the practices cost. */
export const practiceCostsId = 'practice-costs';

/** The id of the dataset of when the practices ran. */
export const practicePeriodsId = 'practice-periods';

/** The id of the dataset of whom and what the practices reached. */
export const practiceReachId = 'practice-reach';

/** The id of whose money it is, where the source does not say. */
const payerUnknown = 'not-stated';

/** The id, in these datasets, of an amount of a practice. @param index its place among those of the practice, from 0 */
export function amountId(practice: string, index: number): string {
  return `${practice}-${index + 1}`;
}

/** Which practice declares to tackle which priority: 1 for a cross on its ID card, 0 for none. */
export function practicePriorities(practices: Practice[], priorities: Priority[]): Dataset {
  const card = ({ priorities: declared, summary }: Practice) =>
    joinedSource(declared.map(({ source }) => source)) ?? summary.source;
  return composedDataset(practices, {
    id: 'practice-priorities',
    title: composedText(({ priorities: text }) => text.title),
    dimensions: [
      {
        id: 'priority',
        label: composedText(({ priorities: text }) => text.priority),
        values: priorities.map(({ id, label }) => ({ id, label })),
      },
    ],
    measures: [
      { id: 'declared', label: composedText(({ priorities: text }) => text.declared), unit: 'priorities' },
      { id: 'total', label: composedText(({ priorities: text }) => text.total), unit: 'practices' },
      {
        id: 'practices',
        label: composedText(({ priorities: text }) => text.practices),
        unit: 'practices',
        derived: { function: 'sum', measure: 'declared', over: 'practice' },
      },
      {
        id: 'share',
        label: composedText(({ priorities: text }) => text.share),
        unit: 'percent',
        derived: { function: 'rate', numerator: 'practices', denominator: 'total' },
      },
    ],
    rows: [
      ...practices.flatMap((practice) =>
        priorities.map((priority): Row => {
          const declared = practice.priorities.find(({ id }) => id === priority.id);
          return {
            measure: 'declared',
            dimensions: { practice: practice.id, priority: priority.id },
            value: declared ? 1 : 0,
            period: null,
            source: declared?.source ?? card(practice),
          };
        }),
      ),
      ...[joinedSource(practices.map(card))].flatMap((source) =>
        source ? { measure: 'total', value: practices.length, period: null, source } : [],
      ),
    ],
  });
}

/** When each practice, and each of its phases, ran. */
export function practicePeriods(practices: Practice[]): Dataset {
  const phases = practices.flatMap((practice) => practice.phases.map((phase) => ({ practice, phase })));
  return composedDataset(practices, {
    id: practicePeriodsId,
    title: composedText(({ periods: text }) => text.title),
    dimensions: [
      {
        id: 'phase',
        label: composedText(({ periods: text }) => text.phase),
        values: phases.map(({ practice, phase }) => ({ id: `${practice.id}-${phase.id}`, label: phase.label })),
      },
    ],
    measures: [{ id: 'start', label: composedText(({ periods: text }) => text.start), unit: 'year' }],
    rows: phases.map(({ practice, phase }) => ({
      measure: 'start',
      dimensions: { practice: practice.id, phase: `${practice.id}-${phase.id}` },
      value: Number(phase.period.slice(0, 4)),
      period: phase.period,
      source: phase.source,
    })),
  });
}

/** The amounts that the practices publish as their cost, each with its nature; they are not comparable. */
export function practiceCosts(practices: Practice[], datasets: Dataset[], units: Unit[]): Dataset {
  const amounts = practices.flatMap((practice) =>
    practice.costs.map((cost, index) => ({ practice, cost, id: amountId(practice.id, index) })),
  );
  return composedDataset(practices, {
    id: practiceCostsId,
    title: composedText(({ costs: text }) => text.title),
    dimensions: [
      {
        id: 'nature',
        label: composedText(({ costs: text }) => text.nature),
        values: amounts.map(({ id, cost }) => ({ id, label: cost.nature })),
      },
      {
        id: 'payer',
        label: composedText(({ costs: text }) => text.payer),
        values: [
          ...payers.map((id) => ({ id, label: composedText(({ costs: text }) => text.payers[id]) })),
          { id: payerUnknown, label: composedText(({ costs: text }) => text.payerUnknown) },
        ],
      },
    ],
    measures: [{ id: 'amount', label: composedText(({ costs: text }) => text.amount), unit: 'euro' }],
    rows: amounts.flatMap(({ practice, cost, id }): Row[] => {
      const dimensions = { practice: practice.id, nature: id, payer: cost.payer ?? payerUnknown };
      const place = { measure: 'amount', dimensions };
      if (!('figure' in cost))
        return [{ ...place, value: null, missing: cost.missing, period: null, source: cost.source }];
      const figure = findFigure(cost.figure, practice, datasets);
      return figure ? [{ ...place, ...copiedFigure(figure, units) }] : [];
    }),
  });
}

/** How many persons, companies, certificates the practices reached: a measure for each unit, for they do not add up. */
export function practiceReach(practices: Practice[], datasets: Dataset[], units: Unit[]): Dataset {
  const counts = practices.flatMap((practice) =>
    practice.reach.flatMap(({ figure, label }, index) => {
      const found = findFigure(figure, practice, datasets);
      return found ? [{ practice, label, id: amountId(practice.id, index), found }] : [];
    }),
  );
  return composedDataset(practices, {
    id: practiceReachId,
    title: composedText(({ reach: text }) => text.title),
    dimensions: [
      {
        id: 'subject',
        label: composedText(({ reach: text }) => text.subject),
        values: counts.map(({ id, label }) => ({ id, label })),
      },
    ],
    measures: units
      .filter(({ id }) => counts.some(({ found }) => found.unit === id))
      .map(({ id, label }) => ({ id, label, unit: id })),
    rows: counts.map(({ practice, id, found }) => ({
      measure: found.unit,
      dimensions: { practice: practice.id, subject: id },
      ...copiedFigure(found, units),
    })),
  });
}
