import { describe, expect, it } from 'vitest';
import { JSDOM } from 'jsdom';
import { locales } from '#i18n/locale.ts';
import { correctionsFeed } from '../../scripts/corrections-feed.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const { corrections } = readCatalogue('data');

describe.each(locales)('the feed of corrections in %s', (locale) => {
  const feed = new JSDOM(correctionsFeed(corrections, locale), { contentType: 'application/xml' }).window.document;
  const entries = [...feed.querySelectorAll('entry')];

  it('tells each correction with its subject, its day, and what changed', () => {
    expect(entries).toHaveLength(corrections.length);
    for (const [index, { date, subject, from, to, why }] of corrections.entries()) {
      const entry = entries[index];
      expect(entry?.querySelector('title')?.textContent).toBe(subject[locale]);
      expect(entry?.querySelector('updated')?.textContent).toBe(`${date}T00:00:00Z`);
      for (const text of [from, to, why]) expect(entry?.querySelector('content')?.textContent).toContain(text[locale]);
    }
  });

  it('has what Atom asks of a feed and of each entry: an id of its own, a title, a day', () => {
    const nodes = [feed.documentElement, ...entries];
    for (const node of nodes)
      for (const name of ['id', 'title', 'updated']) expect(node.querySelector(`:scope > ${name}`)).not.toBeNull();
    const ids = nodes.map((node) => node.querySelector(':scope > id')?.textContent);
    expect(new Set(ids).size).toBe(ids.length);
    expect(feed.querySelector('feed > updated')?.textContent).toBe(`${corrections[0]?.date}T00:00:00Z`);
  });
});
