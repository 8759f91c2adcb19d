import type { Dataset, Row } from '#schema/dataset.ts';
import type { Practice } from '#schema/practice.ts';
import type { Source } from '#schema/source.ts';
import type { Priority, Unit } from '#schema/vocabulary.ts';
import { copiedFigure, findFigure } from './find-figure.ts';

const flanders = { nl: 'Vlaanderen', en: 'Flanders' };
const practiceLabel = { nl: 'Praktijk', en: 'Practice' };
const practiceValues = (practices: Practice[]) => practices.map(({ id, name }) => ({ id, label: name }));

/** The id of the dataset of what the practices cost. */
export const practiceCostsId = 'practice-costs';

/** The id of the dataset of whom and what the practices reached. */
export const practiceReachId = 'practice-reach';

/** The id, in these datasets, of an amount of a practice. @param index its place among those of the practice, from 0 */
export function amountId(practice: string, index: number): string {
  return `${practice}-${index + 1}`;
}

/** From the first to the last line of several places. */
function around(sources: Source[]): Source {
  const lines = sources.flatMap((source) => source.lines);
  return { heading: sources[0]?.heading ?? '', lines: [Math.min(...lines), Math.max(...lines)] };
}

/** Which practice declares to tackle which priority: 1 for a cross on its ID card, 0 for none. */
export function practicePriorities(practices: Practice[], priorities: Priority[]): Dataset {
  const card = (practice: Practice) =>
    practice.priorities.length > 0 ? around(practice.priorities.map(({ source }) => source)) : practice.summary.source;
  return {
    id: 'practice-priorities',
    title: { nl: 'Praktijken en prioriteiten', en: 'Practices and priorities' },
    practice: null,
    geography: flanders,
    population: { nl: 'de praktijken van de publicatie', en: 'the practices of the publication' },
    dimensions: [
      { id: 'practice', label: practiceLabel, values: practiceValues(practices) },
      {
        id: 'priority',
        label: { nl: 'Prioriteit', en: 'Priority' },
        values: priorities.map(({ id, label }) => ({ id, label })),
      },
    ],
    measures: [
      { id: 'declared', label: { nl: 'Aangepakt', en: 'Tackled' }, unit: 'priorities' },
      { id: 'total', label: { nl: 'Aantal praktijken', en: 'Number of practices' }, unit: 'practices' },
      {
        id: 'practices',
        label: { nl: 'Praktijken die de prioriteit aanpakken', en: 'Practices that tackle the priority' },
        unit: 'practices',
        derived: { function: 'sum', measure: 'declared', over: 'practice' },
      },
      {
        id: 'share',
        label: { nl: 'Aandeel van de praktijken', en: 'Share of the practices' },
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
      { measure: 'total', value: practices.length, period: null, source: around(practices.map(card)) },
    ],
  };
}

/** When each practice, and each of its phases, ran. */
export function practicePeriods(practices: Practice[]): Dataset {
  const phases = practices.flatMap((practice) => practice.phases.map((phase) => ({ practice, phase })));
  return {
    id: 'practice-periods',
    title: { nl: 'Looptijd van de praktijken', en: 'Duration of the practices' },
    practice: null,
    geography: flanders,
    population: { nl: 'de praktijken van de publicatie', en: 'the practices of the publication' },
    dimensions: [
      { id: 'practice', label: practiceLabel, values: practiceValues(practices) },
      {
        id: 'phase',
        label: { nl: 'Fase', en: 'Phase' },
        values: phases.map(({ practice, phase }) => ({ id: `${practice.id}-${phase.id}`, label: phase.label })),
      },
    ],
    measures: [{ id: 'start', label: { nl: 'Beginjaar', en: 'First year' }, unit: 'year' }],
    rows: phases.map(({ practice, phase }) => ({
      measure: 'start',
      dimensions: { practice: practice.id, phase: `${practice.id}-${phase.id}` },
      value: Number(phase.period.slice(0, 4)),
      period: phase.period,
      source: phase.source,
    })),
  };
}

/** The amounts that the practices publish as their cost, each with its nature; they are not comparable. */
export function practiceCosts(practices: Practice[], datasets: Dataset[]): Dataset {
  const amounts = practices.flatMap((practice) =>
    practice.costs.map((cost, index) => ({ practice, cost, id: amountId(practice.id, index) })),
  );
  return {
    id: practiceCostsId,
    title: { nl: 'Kosten zoals gepubliceerd', en: 'Costs as published' },
    practice: null,
    geography: flanders,
    population: { nl: 'de praktijken van de publicatie', en: 'the practices of the publication' },
    dimensions: [
      { id: 'practice', label: practiceLabel, values: practiceValues(practices) },
      {
        id: 'nature',
        label: { nl: 'Wat het bedrag is', en: 'What the amount is' },
        values: amounts.map(({ id, cost }) => ({ id, label: cost.nature })),
      },
    ],
    measures: [{ id: 'amount', label: { nl: 'Bedrag', en: 'Amount' }, unit: 'euro' }],
    rows: amounts.flatMap(({ practice, cost, id }): Row[] => {
      const place = { measure: 'amount', dimensions: { practice: practice.id, nature: id } };
      if (!('figure' in cost))
        return [{ ...place, value: null, missing: cost.missing, period: null, source: cost.source }];
      const figure = findFigure(cost.figure, practice, datasets);
      return figure ? [{ ...place, ...copiedFigure(figure.row) }] : [];
    }),
  };
}

/** How many persons, companies, certificates the practices reached: a measure for each unit, for they do not add up. */
export function practiceReach(practices: Practice[], datasets: Dataset[], units: Unit[]): Dataset {
  const counts = practices.flatMap((practice) =>
    practice.reach.flatMap(({ figure, label }, index) => {
      const found = findFigure(figure, practice, datasets);
      return found ? [{ practice, label, id: amountId(practice.id, index), ...found }] : [];
    }),
  );
  return {
    id: practiceReachId,
    title: { nl: 'Bereik van de praktijken', en: 'Reach of the practices' },
    practice: null,
    geography: flanders,
    population: { nl: 'de praktijken van de publicatie', en: 'the practices of the publication' },
    dimensions: [
      { id: 'practice', label: practiceLabel, values: practiceValues(practices) },
      {
        id: 'subject',
        label: { nl: 'Wat geteld is', en: 'What was counted' },
        values: counts.map(({ id, label }) => ({ id, label })),
      },
    ],
    measures: units
      .filter(({ id }) => counts.some(({ unit }) => unit === id))
      .map(({ id, label }) => ({ id, label, unit: id })),
    rows: counts.map(({ practice, id, unit, row }) => ({
      measure: unit,
      dimensions: { practice: practice.id, subject: id },
      ...copiedFigure(row),
    })),
  };
}
