import type { Catalogue } from '#data/catalogue.ts';
import { referenceProblems } from '#data/invariants/reference.ts';
import { observations } from '#measures/observations.ts';
import { bindingProblems, unusedBindings, type PlacedText } from '#data/invariants/texts.ts';
import { repeatedItems, repeats, unknownId, type Problem } from '#data/invariants/unique.ts';
import type { ChartDefinition } from '#schema/chart.ts';
import { periodExtent, periodsOverlap } from '#format/period.ts';
import { measureFunctions } from '#measures/measure-functions.ts';
import type { Observation } from '#measures/observation.ts';
import type { Dataset } from '#schema/dataset.ts';
import { seriesColours } from './colour.ts';
import { isBeside } from './drawn-rows.ts';
import { fieldValue, selectRows } from './fields.ts';
import { fieldsOf } from './subject.ts';

/** What must hold for a chart beyond its shape. */
export function chartProblems(chart: ChartDefinition, catalogue: Catalogue): Problem[] {
  const dataset = catalogue.datasets.find(({ id }) => id === chart.dataset);
  if (!dataset)
    return unknownId(
      '$.dataset',
      'a dataset',
      chart.dataset,
      catalogue.datasets.map(({ id }) => id),
    );
  const encoding = [...encodingProblems(chart, dataset), ...colourProblems(chart, dataset, catalogue)];
  return [...encoding, ...(encoding.length > 0 ? [] : rowProblems(chart, dataset)), ...textProblems(chart, catalogue)];
}

/** The fields that a chart's rows must have, and where the definition names them. */
function namedFields(chart: ChartDefinition): { path: string; field: string }[] {
  const { category, series, facet } = fieldsOf(chart);
  const when = chart.kind === 'timeline' ? 'period' : undefined;
  return Object.entries({ category, series, facet, when }).flatMap(([name, field]) =>
    field ? [{ path: name in chart.encoding ? `$.encoding.${name}` : '$.encoding', field }] : [],
  );
}

function encodingProblems(chart: ChartDefinition, dataset: Dataset): Problem[] {
  const measures = dataset.measures.map(({ id }) => id);
  const fields = ['period', 'measure', ...dataset.dimensions.map(({ id }) => id)];
  const where = 'where' in chart.encoding ? chart.encoding.where : undefined;
  const detail = 'detail' in chart.encoding ? chart.encoding.detail : undefined;
  return [
    ...chart.encoding.measures.flatMap((id, index) =>
      unknownId(`$.encoding.measures[${index}]`, `a measure of ${dataset.id}`, id, measures),
    ),
    ...namedFields(chart).flatMap(({ path, field }) => unknownId(path, 'a field', field, fields)),
    ...repeatedItems(chart.encoding.measures, '$.encoding.measures'),
    ...sameFields(chart),
    ...(detail
      ? unknownId(
          '$.encoding.detail',
          `a derived measure of ${dataset.id}`,
          detail,
          dataset.measures.filter(({ derived }) => derived).map(({ id }) => id),
        )
      : []),
    ...Object.entries(where ?? {}).flatMap(([id, values]) => repeatedItems(values, `$.encoding.where.${id}`)),
    ...Object.entries(where ?? {}).flatMap(([id, values]) => {
      const dimension = dataset.dimensions.find((candidate) => candidate.id === id);
      return dimension
        ? values.flatMap((value, index) =>
            unknownId(
              `$.encoding.where.${id}[${index}]`,
              `a value of ${id}`,
              value,
              dimension.values.map((known) => known.id),
            ),
          )
        : unknownId(
            '$.encoding.where',
            'a dimension',
            id,
            dataset.dimensions.map((known) => known.id),
          );
    }),
  ];
}

/** Two fields that spread the marks by the same thing. */
function sameFields(chart: ChartDefinition): Problem[] {
  const { category, series, facet } = fieldsOf(chart);
  const named = Object.entries({ category, series, facet }).filter(([, field]) => field !== undefined);
  return repeats(named.map(([, field]) => field ?? '')).map(({ index, first }) => ({
    path: `$.encoding.${named[index]?.[0]}`,
    expected: `another field than ${named[first]?.[0]}`,
    received: `"${named[index]?.[1]}"`,
  }));
}

/** Priorities own their colours: nothing else is drawn in them. */
function colourProblems(chart: ChartDefinition, dataset: Dataset, { priorities }: Catalogue): Problem[] {
  if (!('colour' in chart.encoding) || !chart.encoding.colour) return [];
  const field = chart.kind === 'matrix' ? chart.encoding.series : chart.encoding.category;
  const values = dataset.dimensions.find(({ id }) => id === 'priority')?.values.map(({ id }) => id);
  const isPriority = field === 'priority' && values?.join() === priorities.map(({ id }) => id).join();
  const expected = 'the dimension priority, with the terms of data/priorities.json in their order';
  return isPriority ? [] : [{ path: '$.encoding.colour', expected, received: `the colours of ${field}` }];
}

function rowProblems(chart: ChartDefinition, dataset: Dataset): Problem[] {
  const all = observations(dataset);
  const rows = selectRows(chart, all);
  if (rows.length === 0) return [{ path: '$.encoding', expected: 'at least one row to draw', received: 'none' }];
  const fields = namedFields(chart);
  const lacking = fields.flatMap(({ path, field }) => {
    const row = rows.find((candidate) => fieldValue(candidate, field) === null);
    const received = `a row of ${row?.measure} without ${field}`;
    return row ? [{ path, expected: 'a field that every drawn row has', received }] : [];
  });
  const places = rows.map((row) => JSON.stringify(fields.map(({ field }) => fieldValue(row, field))));
  const [twice] = repeats(places);
  const repeated = twice
    ? [{ path: '$.encoding', expected: 'one row for each mark', received: `several for ${places[twice.index]}` }]
    : [];
  return [
    ...lacking,
    ...(lacking.length > 0 ? [] : repeated),
    ...unitProblems(chart, dataset),
    ...kindProblems(chart, rows),
    ...partsProblems(chart, dataset, rows, all),
  ];
}

/** What a kind of chart can show. */
function kindProblems(chart: ChartDefinition, rows: Observation[]): Problem[] {
  const doubtful = rows.find(({ reading }) => reading?.confidence === 'ambiguous');
  const unmarked = rows.find(({ value }) => value !== null && value !== 0 && value !== 1);
  return [
    ...(doubtful && chart.kind !== 'numbers'
      ? [
          {
            path: '$.kind',
            expected: '"numbers", for a figure whose label cannot be assigned stands on no axis',
            received: `"${chart.kind}", with an ambiguous row of ${doubtful.measure}`,
          },
        ]
      : []),
    ...seriesProblems(chart, rows),
    ...(chart.kind === 'matrix' && unmarked
      ? [{ path: '$.encoding.measures', expected: 'figures that are 0 or 1', received: `${unmarked.value}` }]
      : []),
    ...(chart.kind === 'timeline' ? outsideProblems(chart.encoding.range, rows) : []),
    ...(chart.kind === 'timeline' && !isBefore(chart.encoding.range)
      ? [
          {
            path: '$.encoding.range',
            expected: 'a first moment before the last',
            received: `${chart.encoding.range.from} and ${chart.encoding.range.to}`,
          },
        ]
      : []),
  ];
}

/** The shares printed beside the parts of a whole are at most all of it. */
function partsProblems(chart: ChartDefinition, dataset: Dataset, rows: Observation[], all: Observation[]): Problem[] {
  const { category, detail } = fieldsOf(chart);
  const derived = dataset.measures.find(({ id }) => id === detail)?.derived?.function;
  if (chart.kind !== 'split' || !derived || measureFunctions[derived].gives !== 'part') return [];
  const sums = new Map<string | null, number>();
  for (const row of rows) {
    const whole = category ? fieldValue(row, category) : null;
    const share = all.find((other) => other.measure === detail && isBeside(other, row))?.value ?? 0;
    sums.set(whole, (sums.get(whole) ?? 0) + share);
  }
  const most = Math.max(...sums.values());
  const expected = 'parts that add up to at most their whole, or kind "bar"';
  return most > 100.05 ? [{ path: '$.encoding.series', expected, received: `${Number(most.toFixed(2))}%` }] : [];
}

/** Each series of a chart, and each part of a whole, has a colour of its own. */
function seriesProblems(chart: ChartDefinition, rows: Observation[]): Problem[] {
  const { category, series } = fieldsOf(chart);
  if (!series || !['bar', 'line', 'split'].includes(chart.kind)) return [];
  const wholes =
    chart.kind === 'split' && category ? [...new Set(rows.map((row) => fieldValue(row, category)))] : [null];
  const most = Math.max(
    ...wholes.map((whole) => {
      const own = rows.filter((row) => whole === null || (category && fieldValue(row, category) === whole));
      return new Set(own.map((row) => fieldValue(row, series))).size;
    }),
  );
  const path = '$.encoding.series';
  return most > seriesColours
    ? [{ path, expected: `at most ${seriesColours} series or parts, one for each colour`, received: String(most) }]
    : [];
}

/** A row whose period lies before or after the calendar. What only runs longer is drawn with an open end. */
function outsideProblems({ from, to }: { from: string; to: string }, rows: Observation[]): Problem[] {
  const calendar = `${from.split('/')[0]}/${to.split('/')[1] ?? to}`;
  const outside = rows.find(({ period }) => period !== null && !periodsOverlap(period, calendar));
  return outside && isBefore({ from, to })
    ? [
        {
          path: '$.encoding.range',
          expected: `a range that holds ${outside.period} of ${Object.values(outside.dimensions).join(', ') || outside.measure}`,
          received: `${from} to ${to}`,
        },
      ]
    : [];
}

function isBefore({ from, to }: { from: string; to: string }): boolean {
  const { start, end } = periodExtent(to);
  return periodExtent(from).start < (end ?? start);
}

/** Marks of one panel have one unit; only figures that share no axis may differ. */
function unitProblems(chart: ChartDefinition, dataset: Dataset): Problem[] {
  const units = new Set(
    chart.encoding.measures.map((id) => dataset.measures.find((measure) => measure.id === id)?.unit),
  );
  const facet = 'facet' in chart.encoding ? chart.encoding.facet : undefined;
  const path = '$.encoding.measures';
  if (chart.kind === 'rate' && [...units].some((unit) => unit !== 'percent')) {
    return [{ path, expected: 'measures in percent', received: [...units].join(', ') }];
  }
  return chart.kind === 'numbers' || facet === 'measure' || units.size === 1
    ? []
    : [
        {
          path,
          expected: 'measures of one unit, or a panel for each (facet: measure)',
          received: [...units].join(', '),
        },
      ];
}

function textProblems(chart: ChartDefinition, catalogue: Catalogue): Problem[] {
  const texts: PlacedText[] = [
    { path: '$.title', text: chart.title },
    { path: '$.subtitle', text: chart.subtitle },
    { path: '$.alternative', text: chart.alternative },
    ...(chart.note ? [{ path: '$.note', text: chart.note }] : []),
  ];
  return [
    ...Object.entries(chart.values).flatMap(([name, reference]) =>
      referenceProblems({ ...reference, dataset: reference.dataset ?? chart.dataset }, `$.values.${name}`, catalogue),
    ),
    ...texts.flatMap((text) => bindingProblems(text, Object.keys(chart.values))),
    ...unusedBindings(chart.values, texts),
  ];
}
