import { formatPeriod, periodExtent } from '#format/period.ts';
import { isComputed, type Observation } from '#measures/observation.ts';
import { counterpart } from '#measures/counterpart.ts';
import { unitOf } from '#measures/unit-of.ts';
import { wilson } from '#measures/wilson.ts';
import { isBeside } from './beside.ts';
import { colourOf } from './colour.ts';
import { fieldNames, fieldValue, selectRows } from './fields.ts';
import { linkTo } from './link.ts';
import type { Name, Point } from './model.ts';
import { pointText } from './point-text.ts';
import { fieldsOf, type Subject } from './subject.ts';
import type { TablePoint } from './table.ts';

/** A row that is drawn, with the point made of it. */
export interface DrawnRow extends TablePoint {
  row: Observation;
  /** The row of the whole that its value is a part of; undefined for kinds that show no whole. */
  wholeRow: Observation | undefined;
}

/** Where a mark stands; null for a field that the chart does not have. */
interface Place {
  facet: Name | null;
  category: Name | null;
  series: Name | null;
}

/** The rows that a chart draws with their points, in the order panel, category, series; not yet numbered. */
export function drawnRows(subject: Subject): DrawnRow[] {
  const { kind, encoding, dataset, rows, locale } = subject;
  const fields = fieldsOf(subject);
  const selected = selectRows(encoding, rows);
  const names = (field: string | undefined): (Name | null)[] =>
    field ? fieldNames(field, selected, encoding, dataset, locale) : [null];
  const fits = (row: Observation, field: string | undefined, name: Name | null) =>
    !field || fieldValue(row, field) === name?.id;
  const allSeries = names(fields.series);
  const allCategories = names(fields.category);
  const inFacets = groupedBy(fields.facet, selected);
  return names(fields.facet).flatMap((facet) => {
    const inCategories = groupedBy(fields.category, inFacets.get(facet?.id ?? null) ?? []);
    return allCategories.flatMap((category) => {
      const group = inCategories.get(category?.id ?? null) ?? [];
      const present = allSeries.filter((series) => group.some((row) => fits(row, fields.series, series)));
      // Each whole begins with the first colour, whichever parts it has; elsewhere a series keeps its colour.
      const coloured = kind.colours === 'by-part' ? present : allSeries;
      return present.flatMap((series) =>
        group
          .filter((row) => fits(row, fields.series, series))
          .map((row) => drawnRow(row, { facet, category, series }, coloured.indexOf(series), subject)),
      );
    });
  });
}

/** The rows by the value of a field, in their order; under null where there is no field. */
function groupedBy(field: string | undefined, rows: readonly Observation[]): Map<string | null, Observation[]> {
  const groups = new Map<string | null, Observation[]>();
  for (const row of rows) {
    const value = field ? fieldValue(row, field) : null;
    const group = groups.get(value);
    if (group) group.push(row);
    else groups.set(value, [row]);
  }
  return groups;
}

/** @param colour place of the row's series among the colours */
function drawnRow(row: Observation, { facet, category, series }: Place, colour: number, subject: Subject): DrawnRow {
  const { kind, encoding, rows, locale } = subject;
  const detailRow = rows.find((other) => other.measure === encoding.detail && isBeside(other, row));
  const hasInterval = kind.hasIntervals && encoding.intervals !== false;
  const interval =
    hasInterval && row.fraction && !row.isSetByOrganiser ? wilson(row.fraction.part, row.fraction.whole) : null;
  const wholeRow = wholeOf(row, subject);
  const whole = wholeRow?.value ?? null;
  return {
    row,
    wholeRow,
    panel: { id: facet?.id ?? 'all', title: facet?.label ?? null },
    point: {
      category: category ?? { id: 'all', label: '' },
      series,
      value: row.value,
      ...pointText(row, { detail: detailRow, whole, interval }, subject),
      style: unitOf(row, subject).style,
      unitName: unitOf(row, subject).label[locale],
      missing: row.missing ?? null,
      qualifier: row.qualifier ?? null,
      isApproximate: row.qualifier !== undefined,
      reading: row.reading?.confidence ?? 'certain',
      isDerived: isComputed(row),
      isSetByOrganiser: row.isSetByOrganiser ?? false,
      isFaded: false,
      fraction: row.value !== null && whole !== null ? { part: row.value, whole } : row.fraction,
      whole,
      period: row.period && formatPeriod(row.period, locale),
      interval,
      extent: kind.shows === 'period' && row.period ? periodExtent(row.period) : null,
      ...linksOf(row, { facet, category, series }),
      ...colourOf(subject, row, colour),
    },
    note: row.note?.[locale] ?? null,
  };
}

/** Its names say what a mark stands for; in a chart across practices that is its practice where they say nothing. */
function linksOf(row: Observation, { facet, category, series }: Place): Pick<Point, 'links' | 'standsFor'> {
  const practice = linkTo('practice', row.dimensions['practice']);
  const named = [category, series, facet].flatMap((name) => name?.link ?? []);
  const links = [...named, practice, linkTo('priority', row.dimensions['priority']), linkTo('period', row.period)];
  return { links: [...new Set(links.filter((link) => link !== null))], standsFor: named[0] ?? practice };
}

function wholeOf(row: Observation, { encoding, rows }: Subject): Observation | undefined {
  const whole = typeof encoding.whole === 'object' ? encoding.whole[row.measure] : encoding.whole;
  return whole === undefined
    ? undefined
    : counterpart(
        row,
        rows.filter(({ measure }) => measure === whole),
      );
}
