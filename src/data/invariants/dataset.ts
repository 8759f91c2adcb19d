import { measureFunctions } from '#measures/measure-functions.ts';
import { published } from '#measures/observation.ts';
import type { Dataset, Derivation, Row } from '#schema/dataset.ts';
import type { Catalogue } from '#data/catalogue.ts';
import { valueProblems } from './figure.ts';
import { sourceProblems } from './source.ts';
import { observations } from '#measures/observations.ts';
import { plainTextProblems, textsOf } from './texts.ts';
import { repeatedIds, repeats, unknownId, type Problem } from './unique.ts';

/** What must hold for a dataset beyond its shape. */
export function datasetProblems(dataset: Dataset, catalogue: Catalogue): Problem[] {
  const structure = [
    ...unknownId(
      '$.practice',
      'a practice',
      dataset.practice,
      catalogue.practices.map(({ id }) => id),
    ),
    ...(catalogue.datasets.filter(({ id }) => id === dataset.id).length > 1
      ? [{ path: '$.id', expected: 'an id that no other dataset has', received: `"${dataset.id}"` }]
      : []),
    ...textsOf(dataset, '$').flatMap(plainTextProblems),
    ...repeatedIds(dataset.dimensions, '$.dimensions'),
    ...repeatedIds(dataset.measures, '$.measures'),
    ...dataset.dimensions.flatMap((dimension, index) => repeatedIds(dimension.values, `$.dimensions[${index}].values`)),
    ...dataset.dimensions.flatMap((dimension, index) =>
      unusedDimension(dataset, dimension.id, `$.dimensions[${index}].id`),
    ),
    ...dataset.measures.flatMap((measure, index) => measureProblems(measure, index, dataset, catalogue)),
    ...dataset.rows.flatMap((row, index) => rowProblems(dataset, row, `$.rows[${index}]`, catalogue)),
    ...repeatedRows(dataset),
    ...sourceProblems(dataset, catalogue),
  ];
  return structure.length > 0 ? structure : derivedProblems(dataset);
}

function unusedDimension({ rows }: Dataset, id: string, path: string): Problem[] {
  const isUsed = rows.some(({ dimensions }) => dimensions && id in dimensions);
  return isUsed ? [] : [{ path, expected: 'a dimension of at least one row', received: `"${id}"` }];
}

function measureProblems(
  measure: Dataset['measures'][number],
  index: number,
  dataset: Dataset,
  catalogue: Catalogue,
): Problem[] {
  const path = `$.measures[${index}]`;
  const unit = unknownId(
    `${path}.unit`,
    'a unit of data/units.json',
    measure.unit,
    catalogue.units.map(({ id }) => id),
  );
  if (!measure.derived) {
    const used = dataset.rows.some((row) => row.measure === measure.id);
    return used
      ? unit
      : [...unit, { path: `${path}.id`, expected: 'a measure that has rows', received: `"${measure.id}"` }];
  }
  const earlier = dataset.measures.slice(0, index).map(({ id }) => id);
  const isPart = measureFunctions[measure.derived.function].gives === 'part';
  const style = catalogue.units.find(({ id }) => id === measure.unit)?.style;
  return [
    ...unit,
    ...(isPart && style && style !== 'percent'
      ? [
          {
            path: `${path}.unit`,
            expected: `a unit in percent for a ${measure.derived.function}`,
            received: `"${measure.unit}"`,
          },
        ]
      : []),
    ...namesIn(measure.derived).flatMap(({ key, id, standsFor }) =>
      standsFor === 'measure'
        ? unknownId(`${path}.derived.${key}`, 'a measure that stands before it', id, earlier)
        : unknownId(`${path}.derived.${key}`, 'a dimension', id, [
            ...dataset.dimensions.map((dimension) => dimension.id),
            ...(standsFor === 'dimension-or-period' ? ['period'] : []),
          ]),
    ),
    ...inputUnitProblems(measure, `${path}.derived`, dataset, catalogue),
  ];
}

/** Percentages do not add up and are no part of anything; a total keeps its unit, and part and whole have the same. */
function inputUnitProblems(
  measure: Dataset['measures'][number],
  path: string,
  { measures }: Dataset,
  { units }: Catalogue,
): Problem[] {
  const { derived } = measure;
  if (!derived) return [];
  const { gives } = measureFunctions[derived.function];
  if (gives === 'figure') return [];
  const inputs = namesIn(derived)
    .filter(({ standsFor }) => standsFor === 'measure')
    .map(({ id }) => measures.find((input) => input.id === id)?.unit);
  const percent = inputs.find((id) => units.find((unit) => unit.id === id)?.style === 'percent');
  const all = new Set(gives === 'total' ? [...inputs, measure.unit] : inputs);
  if (percent !== undefined)
    return [{ path, expected: `a ${derived.function} of counts or amounts`, received: `one of ${percent}` }];
  if (all.size === 1 || inputs.includes(undefined)) return [];
  return [{ path, expected: `a ${derived.function} of one unit`, received: [...all].join(', ') }];
}

/** The measures and dimensions that a derivation names: under which key, by which id, and which of the two it is. */
function namesIn(derivation: Derivation) {
  const ids = new Map<string, string>(Object.entries(derivation));
  return Object.entries(measureFunctions[derivation.function].names).map(([key, standsFor]) => ({
    key,
    id: ids.get(key) ?? '',
    standsFor,
  }));
}

function rowProblems(dataset: Dataset, row: Row, path: string, catalogue: Catalogue): Problem[] {
  const measure = dataset.measures.find(({ id }) => id === row.measure);
  if (!measure)
    return unknownId(
      `${path}.measure`,
      'a measure of the dataset',
      row.measure,
      dataset.measures.map(({ id }) => id),
    );
  const computed = measure.derived
    ? [
        {
          path: `${path}.measure`,
          expected: 'a measure that is not derived: derived figures are computed',
          received: `"${row.measure}"`,
        },
      ]
    : [];
  const dimensions = Object.entries(row.dimensions ?? {}).flatMap(([id, value]) => {
    const dimension = dataset.dimensions.find((candidate) => candidate.id === id);
    return dimension
      ? unknownId(
          `${path}.dimensions.${id}`,
          `a value of ${id}`,
          value,
          dimension.values.map((known) => known.id),
        )
      : unknownId(
          `${path}.dimensions`,
          'a dimension of the dataset',
          id,
          dataset.dimensions.map((known) => known.id),
        );
  });
  const unit = catalogue.units.find(({ id }) => id === measure.unit);
  const drawable = row.wording && row.value !== null;
  const worded = drawable
    ? [
        {
          path: `${path}.value`,
          expected: 'null for a figure in words: it has no place on an axis',
          received: String(row.value),
        },
      ]
    : [];
  const copied = row.computed
    ? [
        {
          path: `${path}.computed`,
          expected: 'no formula: a derived measure computes figures',
          received: JSON.stringify(row.computed),
        },
      ]
    : [];
  return [...computed, ...copied, ...dimensions, ...worded, ...valueProblems(row.value, unit, path)];
}

function repeatedRows(dataset: Dataset): Problem[] {
  const key = (row: Row) => {
    const { measure, dimensions, period } = published(row);
    return JSON.stringify([measure, Object.entries(dimensions).toSorted(([a], [b]) => a.localeCompare(b)), period]);
  };
  return repeats(dataset.rows.map(key)).map(({ index, first }) => ({
    path: `$.rows[${index}]`,
    expected: 'a row of its own',
    received: `the measure, dimensions and period of $.rows[${first}]`,
  }));
}

function derivedProblems(dataset: Dataset): Problem[] {
  const rows = observations(dataset);
  return dataset.measures.flatMap((measure, index) => {
    if (!measure.derived) return [];
    const path = `$.measures[${index}].derived`;
    const own = rows.filter((row) => row.measure === measure.id);
    if (own.length === 0)
      return [{ path, expected: 'inputs whose period and dimensions match', received: 'no row that does' }];
    const isPart = measureFunctions[measure.derived.function].gives === 'part';
    return own
      .filter(({ value }) => value !== null && (value < 0 || (isPart && value > 100)))
      .map(({ value, derivation }) => {
        const inputs = derivation?.inputs.map((input) => input.value).join(' and ');
        return {
          path,
          expected: isPart ? 'a part that is not larger than its whole' : 'a figure that is not negative',
          received: `${value}, from ${inputs}`,
        };
      });
  });
}
