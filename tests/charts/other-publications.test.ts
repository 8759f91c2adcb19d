import { describe, expect, it } from 'vitest';
import { originText } from '#charts/origin.ts';
import { sourceLine } from '#charts/source-line.ts';
import { tidyTable } from '#export/tidy-table.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { OtherPublication } from '#schema/other-publication.ts';
import { smallChart, smallDataset } from './small-chart.ts';

const paper: OtherPublication = {
  id: 'paper',
  title: null,
  description: { nl: 'krantenartikel', en: 'newspaper article' },
  publisher: 'De Krant',
  date: '2018-09-12',
  url: 'https://example.org/paper',
  numbers: [9],
};

const page: OtherPublication = {
  ...paper,
  id: 'page',
  title: 'Onder spanning',
  description: { nl: 'webpagina', en: 'web page' },
  publisher: 'Het Fonds',
  date: null,
};

/** Two figures: one whose caveat leans on the newspaper, one that is from the page itself. */
const dataset: Dataset = {
  ...smallDataset([
    {
      dimensions: { site: 'north' },
      note: { nl: 'De krant noemt er 9.', en: 'The paper gives 9.', source: { publication: 'paper' } },
    },
    { dimensions: { site: 'south' }, source: { publication: 'page', place: 'Geldigheid' } },
    { dimensions: { site: 'west' } },
  ]),
  publications: [paper, page],
};

const model = (of: Dataset, locale?: Locale) =>
  smallChart({ kind: 'bar', encoding: { measures: ['persons'], category: 'site' } }, of, locale);

describe('a figure that leans on another publication', () => {
  const { origins } = model(dataset);

  it('cites it with its address, beside the place in the publication where it has one', () => {
    expect(origins.map((origin) => originText(origin, 'en'))).toEqual([
      'Uitkomsten, lines 1–2; other source: De Krant (12 September 2018), [newspaper article], https://example.org/paper',
      'other source: Het Fonds (n.d.), Onder spanning [web page], Geldigheid, https://example.org/paper',
      'Uitkomsten, lines 1–2',
    ]);
  });

  it('does so in the language of the chart', () => {
    const [first] = model(dataset, 'nl').origins;
    expect(first && originText(first, 'nl')).toBe(
      'Uitkomsten, regels 1-2; andere bron: De Krant (12 september 2018), [krantenartikel], https://example.org/paper',
    );
  });

  it('takes it along into the source line of its chart, once', () => {
    expect(sourceLine(model(dataset), 'SERV (2018), Vaardigheden boven')).toBe(
      'SERV (2018), Vaardigheden boven, adapted by Skills in view; other source: De Krant (12 September 2018), [newspaper article]; other source: Het Fonds (n.d.), Onder spanning [web page], Geldigheid',
    );
  });

  it('takes it along into data files', () => {
    const { columns, rows } = tidyTable(model(dataset));
    const source = columns.findIndex(({ id }) => id === 'source');
    expect(rows.map((row) => String(row[source]).includes('https://example.org/paper'))).toEqual([true, true, false]);
  });

  it('cannot be drawn without it', () => {
    expect(() => model({ ...dataset, publications: [page] })).toThrow('publication paper');
  });
});
