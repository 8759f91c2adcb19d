import { describe, expect, it } from 'vitest';
import { figuresOf, keyOf } from '#data/figure-index.ts';
import { locales } from '#i18n/locale.ts';
import { parseView } from '#view/codec.ts';
import { figureColumns } from '#view/figure-columns.ts';
import { knownIds } from '#view/known-ids.ts';
import { matchFigures } from '#view/match-figures.ts';
import { figureAnchor } from '#view/passage.ts';
import { figuresOnPage } from '#view/view-state.ts';
import { figureIndex } from '../../scripts/figure-index.ts';
import { contents as contentsOf } from '../../scripts/published-files.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';
import { searchEntries } from '../../scripts/search-entries.ts';

const catalogue = readCatalogue('data');
const contents = contentsOf(catalogue);
const columns = figureColumns(figuresOf(figureIndex(catalogue)), {
  practices: contents.practices,
  units: catalogue.units,
});

describe('what search finds', () => {
  const found = searchEntries(catalogue).filter(
    ({ kind, to }) => kind === 'figure' && to.nl.startsWith('/nl/figures/'),
  );

  it.each(locales)(
    'leads in %s from each figure of a table to the one row with it, on the page that is opened',
    (locale) => {
      expect(found.length).toBeGreaterThan(100);
      const rows = found.map(({ id, to }) => {
        const { search, hash } = new URL(to[locale], 'https://example.org');
        const { view } = parseView(search, knownIds(contents));
        const { shown } = matchFigures(columns, view);
        const opened = shown.slice((view.page - 1) * figuresOnPage, view.page * figuresOnPage);
        const marked = opened.filter((figure) => `#${figureAnchor(keyOf(figure))}` === hash);
        return { id, marked: marked.map(({ place }) => String(place)) };
      });
      expect(rows.filter(({ id, marked }) => marked.join() !== id)).toEqual([]);
    },
  );
});
