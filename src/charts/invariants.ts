import type { Catalogue } from '#data/catalogue.ts';
import { referenceProblems } from '#data/invariants/reference.ts';
import { observations } from '#measures/observations.ts';
import { bindingProblems, lengthProblems, unusedBindings, type PlacedText } from '#data/invariants/texts.ts';
import { repeatedItems, repeats, unknownId, type Problem } from '#data/invariants/unique.ts';
import type { Observation } from '#measures/observation.ts';
import { locales } from '#i18n/locale.ts';
import type { Dataset } from '#schema/dataset.ts';
import { seriesColours } from './colour.ts';
import { mostSentenceWords, type ChartDefinition } from './definition.ts';
import { fieldValue, selectRows } from './fields.ts';
import { kinds } from './kinds.ts';
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
  const kind = kinds[chart.kind];
  const { category, series, facet } = fieldsOf({ kind, encoding: chart.encoding });
  const when = kind.shows === 'period' ? 'period' : undefined;
  return Object.entries({ category, series, facet, when }).flatMap(([name, field]) =>
    field ? [{ path: name in chart.encoding ? `$.encoding.${name}` : '$.encoding', field }] : [],
  );
}

function encodingProblems(chart: ChartDefinition, dataset: Dataset): Problem[] {
  const measures = dataset.measures.map(({ id }) => id);
  const fields = ['period', 'measure', ...dataset.dimensions.map(({ id }) => id)];
  const { where, detail, whole } = chart.encoding;
  return [
    ...chart.encoding.measures.flatMap((id, index) =>
      unknownId(`$.encoding.measures[${index}]`, `a measure of ${dataset.id}`, id, measures),
    ),
    ...namedFields(chart).flatMap(({ path, field }) => unknownId(path, 'a field', field, fields)),
    ...repeatedItems(chart.encoding.measures, '$.encoding.measures'),
    ...(typeof whole === 'string' ? unknownId('$.encoding.whole', `a measure of ${dataset.id}`, whole, measures) : []),
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
  const { category, series, facet } = fieldsOf({ kind: kinds[chart.kind], encoding: chart.encoding });
  const named = Object.entries({ category, series, facet }).filter(([, field]) => field !== undefined);
  return repeats(named.map(([, field]) => field ?? '')).map(({ index, first }) => ({
    path: `$.encoding.${named[index]?.[0]}`,
    expected: `another field than ${named[first]?.[0]}`,
    received: `"${named[index]?.[1]}"`,
  }));
}

/** Priorities own their colours: nothing else is drawn in them. */
function colourProblems(chart: ChartDefinition, dataset: Dataset, { priorities }: Catalogue): Problem[] {
  const { priorityField } = kinds[chart.kind];
  if (!chart.encoding.colour || !priorityField) return [];
  const field = chart.encoding[priorityField];
  const values = dataset.dimensions.find(({ id }) => id === 'priority')?.values.map(({ id }) => id);
  const isPriority = field === 'priority' && values?.join() === priorities.map(({ id }) => id).join();
  const expected = 'the dimension priority, with the terms of data/priorities.json in their order';
  return isPriority ? [] : [{ path: '$.encoding.colour', expected, received: `the colours of ${field}` }];
}

function rowProblems(chart: ChartDefinition, dataset: Dataset): Problem[] {
  const { encoding } = chart;
  const kind = kinds[chart.kind];
  const all = observations(dataset);
  const rows = selectRows(encoding, all);
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
    ...unlabelledProblems(chart, rows),
    ...seriesProblems(chart, rows),
    ...(kind.problems?.({ encoding, dataset, rows, all }) ?? []),
  ];
}

/** A figure whose label is lost stands on no axis. */
function unlabelledProblems({ kind }: ChartDefinition, rows: Observation[]): Problem[] {
  const unlabelled = rows.find(({ reading }) => reading?.confidence === 'ambiguous');
  return unlabelled && !kinds[kind].takesUnlabelled
    ? [
        {
          path: '$.kind',
          expected: '"numbers", for a figure whose label cannot be assigned stands on no axis',
          received: `"${kind}", with an ambiguous row of ${unlabelled.measure}`,
        },
      ]
    : [];
}

/** Each series of a chart, and each part of a whole, has a colour of its own. */
function seriesProblems(chart: ChartDefinition, rows: Observation[]): Problem[] {
  const kind = kinds[chart.kind];
  const { category, series } = fieldsOf({ kind, encoding: chart.encoding });
  if (!series || kind.colours === 'one') return [];
  const wholes =
    kind.colours === 'by-part' && category ? [...new Set(rows.map((row) => fieldValue(row, category)))] : [null];
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

/** Marks of one panel have one unit; only figures that share no axis may differ. */
function unitProblems({ kind, encoding }: ChartDefinition, dataset: Dataset): Problem[] {
  const ids = encoding.measures.map((id) => dataset.measures.find((measure) => measure.id === id)?.unit);
  const units = [...new Set(ids)];
  const path = '$.encoding.measures';
  const received = units.join(', ');
  switch (kinds[kind].units) {
    case 'any':
      return [];
    case 'percent':
      return units.every((unit) => unit === 'percent') ? [] : [{ path, expected: 'measures in percent', received }];
    case 'one':
      return encoding.facet === 'measure' || units.length === 1
        ? []
        : [{ path, expected: 'measures of one unit, or a panel for each (facet: measure)', received }];
  }
}

function textProblems(chart: ChartDefinition, catalogue: Catalogue): Problem[] {
  const texts: PlacedText[] = [
    { path: '$.title', text: chart.title },
    { path: '$.subtitle', text: chart.subtitle },
    { path: '$.alternative', text: chart.alternative },
    { path: '$.sentence', text: chart.sentence },
    ...(chart.note ? [{ path: '$.note', text: chart.note }] : []),
    ...(chart.details ? [{ path: '$.details', text: chart.details }] : []),
  ];
  return [
    ...Object.entries(chart.values).flatMap(([name, reference]) =>
      referenceProblems({ ...reference, dataset: reference.dataset ?? chart.dataset }, `$.values.${name}`, catalogue),
    ),
    ...texts.flatMap((text) => bindingProblems(text, Object.keys(chart.values))),
    ...unusedBindings(chart.values, texts),
    ...(chart.note ? lengthProblems({ path: '$.note', text: chart.note }) : []),
    ...lengthProblems({ path: '$.sentence', text: chart.sentence }, mostSentenceWords),
    ...locales
      .filter((locale) => !/\.[”’]?$/.test(chart.sentence[locale]))
      .map((locale) => ({
        path: `$.sentence.${locale}`,
        expected: 'a sentence that ends with a full stop',
        received: chart.sentence[locale].slice(-20),
      })),
  ];
}
