import { observations } from '#measures/observations.ts';
import { findObservations } from '#measures/find-observation.ts';
import type { Dataset, Row } from '#schema/dataset.ts';
import type { Practice } from '#schema/practice.ts';
import type { FigureReference } from '#schema/reference.ts';
import type { Source } from '#schema/source.ts';
import type { Priority } from '#schema/vocabulary.ts';

const flanders = { nl: 'Vlaanderen', en: 'Flanders' };
const practiceLabel = { nl: 'Praktijk', en: 'Practice' };
const practiceValues = (practices: Practice[]) => practices.map(({ id, name }) => ({ id, label: name }));

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
    practice.costs.map((cost, index) => ({ practice, cost, id: `${practice.id}-${index + 1}` })),
  );
  return {
    id: 'practice-costs',
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
      if (!figure) return [];
      const { value, period, qualifier, missing, reading, note, source } = figure;
      const extras = {
        ...(qualifier && { qualifier }),
        ...(missing && { missing }),
        ...(reading && { reading }),
        ...(note && { note }),
      };
      return [{ ...place, value, period, ...extras, source }];
    }),
  };
}

/** The figure that a reference in a practice points at; undefined when there is none, or more than one. */
function findFigure(reference: FigureReference, practice: Practice, datasets: Dataset[]) {
  if ('fact' in reference) return practice.facts.find(({ id }) => id === reference.fact);
  const dataset = datasets.find(({ id }) => id === reference.dataset);
  const found = dataset ? findObservations(observations(dataset), reference) : [];
  return found.length === 1 ? found[0] : undefined;
}
