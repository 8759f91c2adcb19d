import { describe, expect, it } from 'vitest';
import { chosenCsv, chosenFigures, chosenXlsx } from '#export/chosen-figures.ts';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { readCsv, readTable } from '../fixtures/read-csv.ts';
import { figuresCsv } from '../../scripts/figures.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';
import { openBlob } from './office/package.ts';

const table = figuresCsv(readCatalogue('data'));
const [head = [], ...records] = readCsv(table);
const places = [3, 40, 41, 200, records.length - 1];
const names = {
  practice: 'Practice',
  measure: 'What',
  dimensions: '',
  value: 'about 7',
  unit: 'people',
  reading: 'likely',
  source: 'Results, lines 1–2',
};
const named = (all: readonly number[]) => all.map((place) => ({ place, names }));
const chosen = chosenFigures(table, named(places), records.length, 'en');

describe('chosen figures', () => {
  it('are the rows of figures.csv, in the order asked for, to the last character', async () => {
    for (const order of [places, places.toReversed()]) {
      const text = await chosenCsv(chosenFigures(table, named(order), records.length, 'nl'), 'international').text();
      const rows = readTable(text);
      const published = rows.map((row) => head.map((id) => row[id]));
      expect(published).toEqual(order.map((place) => records[place]));
    }
  });

  it('have the name of each id beside it, in the language of the reader', async () => {
    const [first = [], row = []] = readCsv(await chosenCsv(chosen, 'international').text());
    for (const [id, name] of Object.entries(names)) {
      const place = first.indexOf(`${id}_en`);
      expect(row[place], id).toBe(name);
      expect(first[place - 1]).toBe(id === 'source' ? 'source_to' : id);
    }
    expect(first).toHaveLength(head.length + Object.keys(names).length);
  });

  it('have a decimal comma and semicolons for Excel in Flanders, and the same values', async () => {
    const bytes = new Uint8Array(await chosenCsv(chosen, 'belgian').arrayBuffer());
    expect(bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
    const rows = readTable(new TextDecoder().decode(bytes), ';');
    expect(rows.map(({ value }) => value?.replace(',', '.'))).toEqual(
      places.map((place) => records[place]?.[head.indexOf('value')]),
    );
    const decimals = records.findIndex((record) => record[head.indexOf('value')]?.includes('.'));
    const one = await chosenCsv(chosenFigures(table, named([decimals]), records.length, 'nl'), 'belgian').text();
    expect(one).toContain(records[decimals]?.[head.indexOf('value')]?.replace('.', ','));
  });

  it('are numbers in a workbook, and nothing at all where they are missing', () => {
    const value = chosen.head.indexOf('value');
    expect(chosen.rows.every((row) => [null, 'number'].includes(row[value] === null ? null : typeof row[value]))).toBe(
      true,
    );
    const missing = records.findIndex((record) => record[head.indexOf('missing')] !== '');
    const { rows } = chosenFigures(table, named([missing]), records.length, 'en');
    expect(rows[0]?.[value]).toBeNull();
  });

  it.each(locales)('are a workbook that says in %s what they are and where they come from', async (locale) => {
    const origin = { publication: 'SERV (2018), Vaardigheden boven', address: 'https://example.org/figures/', locale };
    const { xml } = await openBlob(chosenXlsx(chosen, origin));
    const text = [...xml.values()].map((part) => part.text).join(' ');
    for (const word of ['https://example.org/figures/', messages[locale].file.licence, 'SERV (2018)'])
      expect(text).toContain(word);
  });

  it('are refused when the table is of another edition', () => {
    const more = records.length + 1;
    expect(() => chosenFigures(table, named([1]), more, 'en')).toThrow(
      `expected ${more} rows, received ${records.length}`,
    );
  });
});
