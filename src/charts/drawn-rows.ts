import { formatPeriod, periodExtent } from '#format/period.ts';
import type { Observation } from '#measures/observation.ts';
import { wilson } from '#measures/wilson.ts';
import { colourOf } from './colour.ts';
import { fieldNames, fieldValue, selectRows } from './fields.ts';
import type { Name } from './model.ts';
import { pointText } from './point-text.ts';
import { fieldsOf, unitOf, type Subject } from './subject.ts';
import type { TablePoint } from './table.ts';

/** A row that is drawn, with the point made of it. */
export interface DrawnRow extends TablePoint {
  row: Observation;
}

/** Where a mark stands; null for a field that the chart does not have. */
interface Place {
  facet: Name | null;
  category: Name | null;
  series: Name | null;
}

/** The rows that a chart draws with their points, in the order panel, category, series; not yet numbered. */
export function drawnRows(subject: Subject): DrawnRow[] {
  const { definition, dataset, rows, locale } = subject;
  const fields = fieldsOf(definition);
  const selected = selectRows(definition, rows);
  const names = (field: string | undefined): (Name | null)[] =>
    field ? fieldNames(field, selected, definition, dataset, locale) : [null];
  const fits = (row: Observation, field: string | undefined, name: Name | null) =>
    !field || fieldValue(row, field) === name?.id;
  const allSeries = names(fields.series);
  return names(fields.facet).flatMap((facet) =>
    names(fields.category).flatMap((category) => {
      const group = selected.filter((row) => fits(row, fields.facet, facet) && fits(row, fields.category, category));
      const present = allSeries.filter((series) => group.some((row) => fits(row, fields.series, series)));
      // Each whole begins with the first colour, whichever parts it has; elsewhere a series keeps its colour.
      const coloured = definition.kind === 'split' ? present : allSeries;
      return present.flatMap((series) =>
        group
          .filter((row) => fits(row, fields.series, series))
          .map((row) => drawnRow(row, { facet, category, series }, coloured.indexOf(series), subject)),
      );
    }),
  );
}

/** @param colour place of the row's series among the colours */
function drawnRow(row: Observation, { facet, category, series }: Place, colour: number, subject: Subject): DrawnRow {
  const { definition, dataset, rows, locale } = subject;
  const { detail } = fieldsOf(definition);
  const detailRow = rows.find((other) => other.measure === detail && isBeside(other, row));
  const hasInterval = definition.kind === 'rate' && definition.encoding.intervals !== false;
  const interval = hasInterval && row.fraction ? wilson(row.fraction.part, row.fraction.whole) : null;
  return {
    row,
    panel: { id: facet?.id ?? 'all', title: facet?.label ?? null },
    point: {
      category: category ?? { id: 'all', label: '' },
      series,
      value: row.value,
      ...pointText(row, detailRow, interval, subject),
      style: unitOf(row, subject).style,
      unitName: unitOf(row, subject).label[locale],
      missing: row.missing ?? null,
      qualifier: row.qualifier ?? null,
      isApproximate: row.qualifier !== undefined || row.wording !== undefined,
      reading: row.reading?.confidence ?? 'certain',
      isDerived: row.derivation !== null,
      fraction: row.fraction,
      period: row.period && formatPeriod(row.period, locale),
      interval,
      extent: definition.kind === 'timeline' && row.period ? periodExtent(row.period) : null,
      ...colourOf(definition, dataset, row, colour),
    },
    note: row.note?.[locale] ?? null,
  };
}

/** True for rows of one period and the same dimension values. */
export function isBeside(a: Observation, b: Observation): boolean {
  const own = Object.entries(a.dimensions);
  return (
    a.period === b.period &&
    own.length === Object.keys(b.dimensions).length &&
    own.every(([id, value]) => b.dimensions[id] === value)
  );
}
