import { describe, expect, it } from 'vitest';
import { apa, bibtex, ris } from '#export/citations.ts';
import type { Publication } from '#schema/publication.ts';

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
  model: { id: 'basf-cost', locale: 'nl' as const, title: '€ 108.422 & 82,5% voor mentoren_' },
  publication,
  address: 'https://example.org/nl/charts/basf-cost/',
  day: '2026-11-24',
};

describe('a citation of a chart', () => {
  it('in APA style names publisher, year, title, chart, day and address in the language of the chart', () => {
    expect(apa(cited)).toBe(
      'SERV. (2018). Vaardigheden boven. “€ 108.422 & 82,5% voor mentoren_” [grafiek], in Vaardigheden in beeld. Geraadpleegd op 24 november 2026 via https://example.org/nl/charts/basf-cost/',
    );
    expect(apa({ ...cited, model: { ...cited.model, locale: 'en' } })).toContain('Retrieved 24 November 2026');
  });

  it('for BibTeX escapes what TeX would take for a command', () => {
    const entry = bibtex(cited);
    expect(entry).toMatch(/^@misc\{serv2018-basf-cost,\n/);
    expect(entry).toContain('108.422 \\& 82,5\\% voor mentoren\\_');
    expect(entry).toContain('url = {https://example.org/nl/charts/basf-cost/}');
    expect(entry.match(/\{/g)).toHaveLength(entry.match(/\}/g)?.length ?? 0);
  });

  it('for reference managers has a tag a line and an end', () => {
    const lines = ris(cited).trimEnd().split('\r\n');
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines.at(-1)).toMatch(/^ER {2}-/);
    expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- ?/.test(line))).toBe(true);
    expect(lines).toContain('Y2  - 2026/11/24');
  });
});
