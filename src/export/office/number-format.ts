import type { Point } from '#charts/model.ts';
import { formatNumber } from '#format/number.ts';
import { euroFormat, type Locale } from '#i18n/locale.ts';

/** The number format of spreadsheets for values of one unit, as the site writes them. */
export function numberFormat(points: Point[], locale: Locale): string {
  const values = points.flatMap(({ value }) => value ?? []);
  const areWhole = values.every(Number.isInteger);
  switch (points[0]?.style ?? 'plain') {
    case 'percent':
      return areWhole ? '0"%"' : 'General"%"';
    case 'euro':
      return euroFormat[locale] + (areWhole ? '#,##0' : '#,##0.00');
    case 'year':
      return '0';
    case 'plain':
      return areWhole ? '#,##0' : 'General';
  }
}

/** Whether a label is the number alone, so that the number format writes it and it follows an edit. */
export function isPlainNumber({ value, style, label }: Point, locale: Locale): boolean {
  return value !== null && formatNumber(value, style, locale) === label && value === Number(value.toFixed(2));
}
