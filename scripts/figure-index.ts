import { figureKey, figuresOf } from '#data/figure-index.ts';
import { buildChart } from '#charts/build.ts';
import type { ChartCatalogue } from '#charts/definition.ts';
import { fieldValue, selectRows } from '#charts/fields.ts';
import { inEveryLanguage, technicalLocale } from '#i18n/locale.ts';
import { isComputed } from '#measures/observation.ts';
import { observations } from '#measures/observations.ts';
import type { Contents } from '#schema/contents.ts';
import type { FigureBreakdown, FigureChart, FigureDetails, FigureIndex, FigureStart } from '#schema/figure-index.ts';
import { figureColumns } from '#view/figure-columns.ts';
import { isFocusId } from '#view/focus-id.ts';
import { matchFigures } from '#view/match-figures.ts';
import { defaultView, figuresOnPage } from '#view/view-state.ts';
import { allFigures, type PlacedFigure } from './figures.ts';

/** So many figures are in one part of the index at most. */
const mostInPart = 20_000;

/** The index of all figures, in parts. */
export function figureIndex(catalogue: ChartCatalogue): FigureIndex[] {
  const figures = allFigures(catalogue);
  const charts = drawingCharts(catalogue);
  const parts = Math.ceil(figures.length / mostInPart);
  return Array.from({ length: parts }, (_, part) => {
    const first = part * mostInPart;
    return { total: figures.length, parts, first, ...listed(figures.slice(first, first + mostInPart), charts) };
  });
}

/** What the page of all figures begins with. */
export function figureStart(catalogue: ChartCatalogue, contents: Contents): FigureStart {
  const figures = allFigures(catalogue);
  const known = { practices: contents.practices, units: catalogue.units };
  const { counts } = matchFigures(figureColumns(figuresOf(figureIndex(catalogue)), known), defaultView);
  return {
    index: {
      total: figures.length,
      parts: 1,
      first: 0,
      ...listed(figures.slice(0, figuresOnPage), drawingCharts(catalogue)),
    },
    counts: Object.fromEntries(Object.entries(counts).map(([facet, options]) => [facet, Object.fromEntries(options)])),
  };
}

/** The first chart that draws each figure of a dataset, by the key of the figure. */
function drawingCharts({ charts, datasets, units }: ChartCatalogue): ReadonlyMap<string, FigureChart> {
  const drawn = charts.flatMap((chart) => {
    const { id, dataset: name, encoding } = chart;
    const dataset = datasets.find((candidate) => candidate.id === name);
    if (!dataset) return [];
    const { controls } = buildChart(chart, datasets, units, technicalLocale);
    const canStandOut = new Set(controls.focus.flatMap(({ names }) => names).map((choice) => choice.id));
    const fields = new Set([encoding.series, encoding.category, encoding.facet, 'practice']);
    return selectRows(encoding, observations(dataset)).map((row): [string, FigureChart] => {
      const focus = [...fields].flatMap((field) => (field === undefined ? [] : (fieldValue(row, field) ?? [])));
      return [figureKey(name, row), { id, focus: focus.filter((value) => canStandOut.has(value) && isFocusId(value)) }];
    });
  });
  return new Map(drawn.toReversed());
}

function listed(figures: readonly PlacedFigure[], charts: ReadonlyMap<string, FigureChart>) {
  const lists = { subjects: list<FigureIndex['subjects'][number]>(), breakdowns: list<FigureBreakdown>() };
  const others = { sources: list<FigureIndex['sources'][number]>(), charts: list<FigureChart>() };
  const rows = figures.map((figure): FigureIndex['rows'][number] => {
    const { row, practice, dataset, label, unit } = figure;
    const breakdown = breakdownOf(figure);
    const chart = dataset && charts.get(figureKey(dataset.id, row));
    return [
      lists.subjects.place({ practice, dataset: dataset?.id ?? null, measure: row.measure, label, unit }),
      breakdown && lists.breakdowns.place(breakdown),
      row.period,
      row.value,
      row.source && others.sources.place(row.source),
      chart ? others.charts.place(chart) : null,
      detailsOf(figure),
    ];
  });
  return {
    subjects: lists.subjects.items,
    breakdowns: lists.breakdowns.items,
    sources: others.sources.items,
    charts: others.charts.items,
    rows,
  };
}

/** A list in which equal things stand once. */
function list<Item>() {
  const items: Item[] = [];
  const places = new Map<string, number>();
  const place = (item: Item) => {
    const key = JSON.stringify(item);
    const known = places.get(key) ?? items.push(item) - 1;
    places.set(key, known);
    return known;
  };
  return { items, place };
}

/** The values of the dimensions in words, in the order of the dimensions. The practice says itself. */
function breakdownOf({ row, dataset }: PlacedFigure): FigureBreakdown | null {
  const named = (dataset?.dimensions ?? []).flatMap(({ id, label, values }) => {
    const value = id === 'practice' ? undefined : values.find((candidate) => candidate.id === row.dimensions[id]);
    return value ? [{ label, value: value.label }] : [];
  });
  if (Object.keys(row.dimensions).length === 0) return null;
  return {
    dimensions: row.dimensions,
    label: inEveryLanguage((locale) =>
      named.map(({ label, value }) => `${label[locale]}: ${value[locale]}`).join(' · '),
    ),
  };
}

function detailsOf({ row }: PlacedFigure): FigureDetails | null {
  const { qualifier, missing, reading, wording, fraction } = row;
  const details: FigureDetails = {
    ...(qualifier && { qualifier }),
    ...(missing && { missing }),
    ...(reading && { reading: reading.confidence }),
    ...(isComputed(row) && { derived: 1 as const }),
    ...(wording && { wording }),
    ...(fraction && { fraction: [fraction.part, fraction.whole] as [number, number] }),
  };
  return Object.keys(details).length > 0 ? details : null;
}
