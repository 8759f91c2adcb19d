import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { figureName, type ChosenFigure } from './chosen-figures.ts';
import { fieldLabel, fieldValue } from './fields.ts';
import type { Encoding } from './kind.ts';

type Fields = Pick<Encoding, 'category' | 'series' | 'facet'>;

/**
 * The fields that spread chosen rows of one dataset over a chart: no more than tells all of them apart, that with most
 * values along the axis.
 * @param mostSeries how many series the kind of chart can keep apart; with 0 it has panels only
 */
export function placeMarks(
  figures: readonly ChosenFigure[],
  mostSeries: number,
  locale: Locale,
): Fields | { refusal: string } {
  const { refusal: text } = messages[locale].figuresPage;
  const rows = figures.flatMap(({ table }) => table?.row ?? []);
  const dataset = figures[0]?.table?.dataset;
  if (!dataset) return { refusal: text.few };
  const valuesOf = (field: string) => new Set(rows.map((row) => fieldValue(row, field)));
  const varied = ['period', 'measure', ...dataset.dimensions.map(({ id }) => id)]
    .map((field) => ({ field, values: valuesOf(field) }))
    .filter(({ values }) => values.size > 1)
    .toSorted((a, b) => b.values.size - a.values.size);
  const gap = varied.find(({ values }) => values.has(null));
  if (gap) {
    const without = figures.find(({ table }) => table && fieldValue(table.row, gap.field) === null);
    const beside = figures.find(({ table }) => table && fieldValue(table.row, gap.field) !== null);
    if (without && beside) {
      const names = [figureName(without, beside, locale), figureName(beside, without, locale)] as const;
      return { refusal: gap.field === 'period' ? text.period(...names) : text.total(...names) };
    }
  }
  const fields = varied.map(({ field }) => field);
  const most = mostSeries > 0 ? 3 : 2;
  const found = subsets(fields)
    .filter((subset) => subset.length <= most && (subset.length < 3 || smallest(subset, valuesOf) <= mostSeries))
    .toSorted((a, b) => a.length - b.length)
    .find((subset) => {
      const places = rows.map((row) => JSON.stringify(subset.map((field) => fieldValue(row, field))));
      return new Set(places).size === rows.length;
    });
  if (!found) return { refusal: text.respects(fields.map((field) => fieldLabel(field, dataset, locale)).join(', ')) };
  return spread(found, (field) => valuesOf(field).size, mostSeries);
}

/** Which field stands along the axis, which within a category, which over panels. Periods and names stand along it. */
function spread(fields: readonly string[], sizeOf: (field: string) => number, mostSeries: number): Fields {
  const [category, second, third] = fields.toSorted(
    (a, b) => Number(a === 'measure') - Number(b === 'measure') || sizeOf(b) - sizeOf(a),
  );
  if (category === undefined) return {};
  if (second === undefined) return { category };
  if (third !== undefined) {
    const [series, facet] = sizeOf(third) <= sizeOf(second) ? [third, second] : [second, third];
    return { category, series, facet };
  }
  return sizeOf(second) <= mostSeries ? { category, series: second } : { category, facet: second };
}

function smallest(fields: readonly string[], valuesOf: (field: string) => ReadonlySet<unknown>): number {
  return Math.min(...fields.map((field) => valuesOf(field).size));
}

/** All subsets of a short list, without the empty one; earlier items first. */
function subsets<Item>(items: readonly Item[]): Item[][] {
  return items.reduce<Item[][]>((found, item) => [...found, ...found.map((subset) => [...subset, item]), [item]], []);
}
