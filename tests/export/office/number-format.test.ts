import { expect, it } from 'vitest';
import { officeCharts } from '#export/office/chart-data.ts';
import { isPlainNumber, numberFormat } from '#export/office/number-format.ts';
import { euroFormat, locales } from '#i18n/locale.ts';
import { every } from '../every-chart.ts';

const points = every.flatMap(({ model }) => model.panels.flatMap((panel) => panel.points));
const point = (value: number, style: 'percent' | 'euro' | 'year' | 'plain', label: string) => {
  const [some] = points;
  if (!some) throw new Error('expected a point, received none');
  return { ...some, value, style, label };
};

it.each(locales)('amounts have the euro sign where %s has it', (locale) => {
  expect(numberFormat([point(1000, 'euro', '')], locale)).toBe(`${euroFormat[locale]}#,##0`);
  expect(numberFormat([point(12.5, 'euro', '')], locale)).toBe(`${euroFormat[locale]}#,##0.00`);
});

it('years have no separator, percentages have their sign', () => {
  expect(numberFormat([point(2018, 'year', '')], 'en')).toBe('0');
  expect(numberFormat([point(52, 'percent', '')], 'en')).toBe('0"%"');
});

it('a number with more digits than its label is written as that label', () => {
  expect(isPlainNumber(point(77.8, 'percent', '77.8%'), 'en')).toBe(true);
  expect(isPlainNumber(point(77.777_77, 'percent', '77.8%'), 'en')).toBe(false);
  expect(isPlainNumber(point(140, 'plain', 'about 140'), 'en')).toBe(false);
});

it('the label of every point is written by the number format or stands there in words', () => {
  const lost = every.flatMap(({ name, model }) =>
    officeCharts(model).flatMap(({ series, labels }) =>
      series.flatMap(({ points: own }, row) =>
        own.flatMap((some, index) => {
          const text = labels[row]?.[index] ?? null;
          const isWritten = !some || (text === null ? isPlainNumber(some, model.locale) : text.includes(some.label));
          return isWritten ? [] : [`${name}: ${some.label}`];
        }),
      ),
    ),
  );
  expect(lost).toEqual([]);
});
