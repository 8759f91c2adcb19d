import { findFigure } from '#data/find-figure.ts';
import type { Catalogue } from '#data/catalogue.ts';
import { locales } from '#i18n/locale.ts';
import type { Outcome } from '#schema/outcome.ts';
import type { Practice } from '#schema/practice.ts';
import type { FigureReference } from '#schema/reference.ts';
import { figureReferenceProblems, referenceProblems, unitOfReference } from './reference.ts';
import { bindingProblems, lengthProblems, plainTextProblems, textsOf, unusedBindings } from './texts.ts';
import { unknownId, type Problem } from './unique.ts';

/** What must hold for an outcome beyond its shape. */
export function outcomeProblems(outcome: Outcome, catalogue: Catalogue): Problem[] {
  const practice = catalogue.practices.find(({ id }) => id === outcome.practice);
  return [
    ...unknownId(
      '$.practice',
      'a practice',
      outcome.practice,
      catalogue.practices.map(({ id }) => id),
    ),
    ...textsOf(outcome, '$')
      .filter(({ path }) => !path.includes('.caveats['))
      .flatMap(plainTextProblems),
    ...caveatProblems(outcome, catalogue),
    ...populationProblems(outcome, catalogue),
    ...directionProblems(outcome, catalogue),
    ...repeatedRates(outcome),
    ...(practice ? outcome.rates.flatMap((_, index) => rateProblems(outcome, index, practice, catalogue)) : []),
  ];
}

/** The caveats name figures that there are, and every figure that is bound. */
function caveatProblems(outcome: Outcome, catalogue: Catalogue): Problem[] {
  const caveats = textsOf(outcome, '$').filter(({ path }) => path.includes('.caveats['));
  return [
    ...Object.entries(outcome.values).flatMap(([name, reference]) =>
      referenceProblems(reference, `$.values.${name}`, catalogue),
    ),
    ...caveats.flatMap((text) => [...bindingProblems(text, Object.keys(outcome.values)), ...lengthProblems(text)]),
    ...unusedBindings(outcome.values, caveats),
  ];
}

/** What a high percentage means belongs to the definition of success. */
function directionProblems({ id, criterion, direction }: Outcome, { outcomes }: Catalogue): Problem[] {
  const twin = outcomes.find(
    (other) => other.id < id && other.criterion === criterion && other.direction !== direction,
  );
  const expected = `the direction of outcome ${twin?.id}, which has the same criterion: "${twin?.direction}"`;
  return twin ? [{ path: '$.direction', expected, received: `"${direction}"` }] : [];
}

/** A population is described in one way wherever it occurs, and is part of one that occurs. */
function populationProblems({ id, population }: Outcome, { outcomes }: Catalogue): Problem[] {
  const { partOf, ...named } = population;
  const others = outcomes.map((other) => other.population).filter((other) => other.id !== population.id);
  const twins = outcomes.filter((other) => other.id < id && other.population.id === named.id);
  const twin = twins
    .flatMap((other) => locales.map((locale) => ({ id: other.id, label: other.population.label[locale], locale })))
    .find(({ label, locale }) => label !== named.label[locale]);
  return [
    ...(partOf === undefined
      ? []
      : unknownId('$.population.partOf', 'the population of another outcome', partOf, [
          ...new Set(others.map((other) => other.id)),
        ])),
    ...(twin
      ? [
          {
            path: '$.population.label',
            expected: `the words of outcome ${twin.id} for population ${named.id}, "${twin.label}"`,
            received: `"${named.label[twin.locale]}"`,
          },
        ]
      : []),
  ];
}

/** Rates of one outcome differ in window or in moment. */
function repeatedRates({ rates, moment }: Outcome): Problem[] {
  const keys = rates.map((rate) => JSON.stringify([rate.window, (rate.moment ?? moment)?.id]));
  return keys.flatMap((key, index) => {
    const first = keys.indexOf(key);
    const received = `the window and moment of $.rates[${first}]`;
    return first === index ? [] : [{ path: `$.rates[${index}]`, expected: 'a rate of its own', received }];
  });
}

function rateProblems({ rates }: Outcome, index: number, practice: Practice, catalogue: Catalogue): Problem[] {
  const rate = rates[index];
  if (!rate) return [];
  const path = `$.rates[${index}]`;
  const check = (name: string, reference: FigureReference) => [
    ...ownProblems(reference, `${path}.${name}`, practice, catalogue),
    ...figureReferenceProblems(reference, `${path}.${name}`, practice, catalogue),
  ];
  if ('percentage' in rate) {
    const unit = unitOfReference(rate.percentage, practice, catalogue);
    // A percentage that the source says in words is told, not drawn.
    const isInWords = findFigure(rate.percentage, practice, catalogue.datasets)?.row.missing === 'in-words';
    const problems = isInWords ? [] : check('percentage', rate.percentage);
    if (problems.length > 0 || unit?.style === 'percent') return problems;
    return [{ path: `${path}.percentage`, expected: 'a figure in percent', received: `one in ${unit?.id}` }];
  }
  const problems = [...check('numerator', rate.numerator), ...check('denominator', rate.denominator)];
  if (problems.length > 0) return problems;
  const units = [rate.numerator, rate.denominator].map((reference) => unitOfReference(reference, practice, catalogue));
  const [part, whole] = [rate.numerator, rate.denominator].map(
    (reference) => findFigure(reference, practice, catalogue.datasets)?.row.value ?? 0,
  );
  const isOneUnit = units[0]?.id === units[1]?.id && units[0]?.style === 'plain';
  return [
    ...(isOneUnit
      ? []
      : [{ path, expected: 'two counts of one unit', received: units.map((unit) => unit?.id).join(' of ') }]),
    ...((part ?? 0) <= (whole ?? 0) && (whole ?? 0) > 0
      ? []
      : [{ path, expected: 'a numerator that is not larger than its denominator', received: `${part} of ${whole}` }]),
  ];
}

/** The figures of an outcome are those of its practice, and certain or likely ones. */
function ownProblems(reference: FigureReference, path: string, practice: Practice, { datasets }: Catalogue): Problem[] {
  const owner = 'fact' in reference ? practice.id : datasets.find(({ id }) => id === reference.dataset)?.practice;
  const doubtful = findFigure(reference, practice, datasets)?.row.reading?.confidence === 'ambiguous';
  return [
    ...(owner !== undefined && owner !== practice.id
      ? [{ path, expected: `a figure of ${practice.id}`, received: `one of ${owner ?? 'all practices'}` }]
      : []),
    ...(doubtful
      ? [{ path, expected: 'a figure whose label is certain or likely', received: 'an ambiguous one' }]
      : []),
  ];
}
