import { formatNumber } from '#format/number.ts';
import { formatPeriod } from '#format/period.ts';
import { messages } from '#i18n/messages.ts';
import type { Observation } from '#measures/observation.ts';
import { figureLabel, fractionText } from './figure-text.ts';
import type { Point } from './model.ts';
import { unitOf, type Subject } from './subject.ts';

type PointText = Pick<Point, 'label' | 'detail' | 'unit' | 'cell'>;

/**
 * What is written of a row: beside its mark and in its cell of the table.
 * @param detail the row whose value stands after the label
 */
export function pointText(
  row: Observation,
  detail: Observation | undefined,
  interval: Point['interval'],
  subject: Subject,
): PointText {
  const { definition, locale } = subject;
  const { kind } = definition;
  const text = messages[locale].figure;
  const unit = unitOf(row, subject);
  const quantity = figureLabel(row, unit, locale);
  const label = labelOf(row, quantity, subject);
  const word = (Math.abs(row.value ?? 0) === 1 ? unit.one : unit.label)[locale];
  const hasWord = unit.style === 'plain' && kind !== 'matrix' && !row.wording;
  const percent = (value: number) => formatNumber(value, 'percent', locale);
  const details = [
    detail?.value == null ? null : formatNumber(detail.value, unitOf(detail, subject).style, locale),
    fractionText(row.fraction, locale),
  ].filter((part) => part !== null);
  const asides = [
    ...details,
    ...(interval ? [text.interval(percent(interval.low), percent(interval.high))] : []),
    ...(kind === 'timeline' && hasWord ? [`${quantity} ${word}`] : []),
  ];
  return {
    label,
    detail: details.length > 0 ? details.join(', ') : null,
    unit: hasWord && kind !== 'timeline' ? word : '',
    cell: asides.length > 0 ? `${label} (${asides.join('; ')})` : label,
  };
}

/** A timeline says when, a matrix yes or no, every other kind the value. */
function labelOf(row: Observation, quantity: string, { definition, locale }: Subject): string {
  const text = messages[locale].figure;
  if (definition.kind === 'timeline' && row.period) return formatPeriod(row.period, locale);
  if (definition.kind === 'matrix' && row.value !== null) return row.value ? text.declared : text.notDeclared;
  return quantity;
}
