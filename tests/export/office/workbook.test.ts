import { expect, it } from 'vitest';
import { provenanceMark, writeProvenance } from '#export/provenance.ts';
import { columnName, writeWorkbook } from '#export/office/workbook.ts';
import { chartXlsx } from '#export/xlsx.ts';
import { languageTag } from '#i18n/locale.ts';
import { every } from '../every-chart.ts';
import { all, attribute, first, openPackage, textOf } from './package.ts';

const sheet = (rows: (string | number | null)[][]) => {
  const file = openPackage(writeWorkbook([{ name: 'Data', rows, head: 'row' }]));
  return all(file.xml.get('xl/worksheets/sheet1.xml'), 'c').map((cell) => ({
    place: attribute(cell, 'r'),
    type: attribute(cell, 't') || 'n',
    text: textOf(cell),
  }));
};

it('a number is a number, a text is a text even where it looks like a formula or a number, and nothing is no cell', () => {
  expect(
    sheet([
      ['=1+1', '007', ' a '],
      [1.5, null, ''],
    ]),
  ).toEqual([
    { place: 'A1', type: 'inlineStr', text: '=1+1' },
    { place: 'B1', type: 'inlineStr', text: '007' },
    { place: 'C1', type: 'inlineStr', text: ' a ' },
    { place: 'A2', type: 'n', text: '1.5' },
  ]);
});

it('columns are named as spreadsheets name them', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

it.each(every)(
  'the workbook of $name says where it comes from, in which language, and keeps its heads in view',
  async ({ model, context }) => {
    const { xml } = openPackage(new Uint8Array(await (await chartXlsx(model, context)).arrayBuffer()));
    const [property] = all(xml.get('docProps/custom.xml'), 'property');
    expect(attribute(property, 'name')).toBe(provenanceMark);
    expect(textOf(property)).toBe(writeProvenance(context.provenance));
    expect(textOf(first(xml.get('docProps/core.xml'), 'dc:title'))).toBe(model.title);
    expect(textOf(first(xml.get('docProps/core.xml'), 'dc:language'))).toBe(languageTag[model.locale]);
    expect(attribute(first(xml.get('xl/worksheets/sheet1.xml'), 'pane'), 'state')).toBe('frozen');
  },
);
