import { describe, expect, it } from 'vitest';
import { apa, bibtex, ris } from '#export/citations.ts';
import type { Publication } from '#schema/publication.ts';
import { every } from './every-chart.ts';

const publication: Publication = {
  publisher: 'SERV',
  year: 2018,
  title: 'Vaardigheden boven',
  language: 'nl',
  description: { nl: 'Een publicatie', en: 'A publication' },
  url: 'https://example.org',
  lines: 10,
};
const cited = {
  model: { id: 'basf-cost', locale: 'nl' as const, title: '€ 108.422 & 82,5% voor mentoren_', origins: [] },
  publication,
  address: 'https://example.org/nl/charts/basf-cost/',
  day: '2026-11-24',
};

describe('a citation of a chart', () => {
  it('in APA style names site, chart, the source of its figures, day and address in the language of the chart', () => {
    expect(apa(cited)).toBe(
      'Vaardigheden in beeld. (z.d.). € 108.422 & 82,5% voor mentoren_ [grafiek]. Bron van de cijfers: SERV (2018), Vaardigheden boven. Geraadpleegd op 24 november 2026 via https://example.org/nl/charts/basf-cost/',
    );
    expect(apa({ ...cited, model: { ...cited.model, locale: 'en' } })).toMatch(
      /^Skills in view\. \(n\.d\.\)\. .* \[chart\]\. Source of the figures: SERV .*Retrieved 24 November 2026/,
    );
  });

  it('for BibTeX escapes what TeX would take for a command', () => {
    const entry = bibtex(cited);
    expect(entry).toMatch(/^@misc\{vaardigheden-in-beeld-basf-cost,\n/);
    expect(entry).toContain('108.422 \\& 82,5\\% voor mentoren\\_');
    expect(entry).toContain('author = {{Vaardigheden in beeld}}');
    expect(entry).toContain('note = {Bron van de cijfers: SERV (2018), Vaardigheden boven}');
    expect(entry).toContain('url = {https://example.org/nl/charts/basf-cost/}');
    expect(entry.match(/\{/g)).toHaveLength(entry.match(/\}/g)?.length ?? 0);
  });

  it('for reference managers has a tag a line and an end', () => {
    const lines = ris(cited).trimEnd().split('\r\n');
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines.at(-1)).toMatch(/^ER {2}-/);
    expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- ?/.test(line))).toBe(true);
    expect(lines).toContain('AU  - Vaardigheden in beeld');
    expect(lines).toContain('N1  - Bron van de cijfers: SERV (2018), Vaardigheden boven');
    expect(lines).toContain('Y2  - 2026/11/24');
  });

  const leaning = every.filter(({ model }) => model.origins.some(({ elsewhere }) => elsewhere.length > 0));

  it.each(leaning)('names beside the publication what else the figures of $name lean on', ({ model }) => {
    const others = model.origins.flatMap(({ elsewhere }) => elsewhere.map((other) => other.citation));
    for (const other of others) for (const write of [apa, ris]) expect(write({ ...cited, model })).toContain(other);
    expect(bibtex({ ...cited, model })).toMatch(/note = \{.*;.*\}/);
  });
});
