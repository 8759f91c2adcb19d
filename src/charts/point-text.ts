import { formatCount, formatNumber } from '#format/number.ts';
import { formatPeriod } from '#format/period.ts';
import { messages } from '#i18n/messages.ts';
import type { Observation } from '#measures/observation.ts';
import { unitOf } from '#measures/unit-of.ts';
import { figureLabel, fractionText } from './figure-text.ts';
import type { Point } from './model.ts';
import type { Subject } from './subject.ts';

type PointText = Pick<Point, 'label' | 'detail' | 'unit' | 'cell'>;

/** What is written beside the value of a row. */
interface Companions {
  /** The row whose value stands after the label. */
  detail: Observation | undefined;
  /** The whole that the value is a part of; null for none. */
  whole: number | null;
  interval: Point['interval'];
}

/** What is written of a row: beside its mark and in its cell of the table. */
export function pointText(row: Observation, { detail, whole, interval }: Companions, subject: Subject): PointText {
  const { kind, locale } = subject;
  const text = messages[locale].figure;
  const unit = unitOf(row, subject);
  const quantity = figureLabel(row, unit, locale);
  const label = labelOf(row, quantity, whole, subject);
  const word = (Math.abs(row.value ?? 0) === 1 ? unit.one : unit.label)[locale];
  const hasWord = unit.style === 'plain' && kind.shows !== 'yes-or-no' && !row.wording;
  const percent = (value: number) => formatNumber(value, 'percent', locale, row.fraction?.whole);
  const details = [
    detail?.value == null
      ? null
      : formatNumber(detail.value, unitOf(detail, subject).style, locale, detail.fraction?.whole),
    fractionText(row.fraction, locale),
    row.value === null && whole !== null ? text.ofWhole(formatCount(whole, locale)) : null,
  ].filter((part) => part !== null);
  const asides = [
    ...details,
    ...(row.missing === 'in-words' ? [messages[locale].missing['in-words']] : []),
    ...(interval ? [text.interval(percent(interval.low), percent(interval.high))] : []),
    ...(kind.shows === 'period' && hasWord ? [`${quantity} ${word}`] : []),
  ];
  return {
    label,
    detail: details.length > 0 ? details.join(', ') : null,
    unit: hasWord && kind.shows !== 'period' ? word : '',
    cell: asides.length > 0 ? `${label} (${asides.join('; ')})` : label,
  };
}

function labelOf(row: Observation, quantity: string, whole: number | null, { kind, locale }: Subject): string {
  const text = messages[locale].figure;
  if (kind.shows === 'period' && row.period) return formatPeriod(row.period, locale);
  if (kind.shows === 'yes-or-no' && row.value !== null) return row.value ? text.declared : text.notDeclared;
  return whole !== null && row.value !== null ? text.fraction(quantity, formatCount(whole, locale)) : quantity;
}
