import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildChart } from '#charts/build.ts';
import { locales } from '#i18n/locale.ts';
import { citationFile } from '../../scripts/citation-file.ts';
import { temporalCoverage } from '../../scripts/coverage.ts';
import { manifest } from '../../scripts/metadata.ts';
import { oembed } from '../../scripts/oembed.ts';
import { embedMeta, pageMeta } from '../../scripts/page-meta.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';
import { sitemap } from '../../scripts/sitemap.ts';

const catalogue = readCatalogue('data');
const charts = locales.flatMap((locale) => catalogue.charts.map((chart) => ({ chart, id: chart.id, locale })));

afterEach(() => vi.unstubAllEnvs());

function onSite(site: string, base = '') {
  vi.stubEnv('SITE_URL', site);
  vi.stubEnv('BASE_PATH', base);
}

const absolute = v.pipe(v.string(), v.url(), v.startsWith('https://skills.example/'));
const isoInterval = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d){0,2}(\/(\.\.|\d{4}(-\d\d){0,2}))?$/));

/** What Google's dataset search and schema.org ask of a dataset, and what this site promises beyond that. */
const datasetEntries = {
  '@type': v.literal('Dataset'),
  name: v.pipe(v.string(), v.nonEmpty()),
  description: v.pipe(v.string(), v.minLength(50), v.maxLength(5000), v.regex(/^[^{}<>]*$/)),
  inLanguage: v.picklist(locales),
  license: v.literal('https://spdx.org/licenses/MIT.html'),
  creator: v.object({ '@type': v.literal('Organization'), name: v.string(), url: absolute }),
  isBasedOn: v.object({ '@type': v.literal('Report'), name: v.literal('Vaardigheden boven') }),
  distribution: v.pipe(
    v.array(v.object({ '@type': v.literal('DataDownload'), encodingFormat: v.string(), contentUrl: absolute })),
    v.minLength(2),
  ),
};
const describedSchema = v.object({
  ...datasetEntries,
  temporalCoverage: v.optional(isoInterval),
  spatialCoverage: v.object({ '@type': v.literal('Place'), name: v.string() }),
});
const context = { '@context': v.literal('https://schema.org'), url: absolute };

function linked(head: string): unknown {
  const script = JSDOM.fragment(head).querySelector('script[type="application/ld+json"]');
  return JSON.parse(script?.textContent ?? 'null');
}

describe.each(charts)('the page of $id in $locale', ({ chart, locale, id }) => {
  it('describes its dataset, with what covers it in time and place and where to get it', () => {
    onSite('https://skills.example');
    const data = v.parse(
      v.object({ ...context, ...describedSchema.entries }),
      linked(pageMeta(`/${locale}/charts/${id}/`, catalogue)),
    );
    expect(data.url).toBe(`https://skills.example/${locale}/charts/${id}/`);
    expect(data.distribution.map(({ contentUrl }) => contentUrl)).toEqual([
      `https://skills.example/data/${chart.dataset}.csv`,
      `https://skills.example/data/${chart.dataset}.json`,
    ]);
    expect(data.name).toBe(catalogue.datasets.find((dataset) => dataset.id === chart.dataset)?.title[locale]);
  });

  it('leads to its oEmbed description, as its embed does', () => {
    onSite('https://skills.example', 'skills');
    const expected = `https://skills.example/skills/oembed/${locale}/${id}.json`;
    for (const head of [pageMeta(`/${locale}/charts/${id}/`, catalogue), embedMeta(locale, id)]) {
      const document = JSDOM.fragment(head);
      expect(document.querySelector('link[type="application/json+oembed"]')?.getAttribute('href')).toBe(expected);
      expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
        `https://skills.example/skills/${locale}/charts/${id}/`,
      );
    }
  });

  it('is offered by oEmbed as a frame without a script', () => {
    onSite('https://skills.example', 'skills');
    const model = buildChart(chart, catalogue.datasets, catalogue.units, locale);
    const { html, ...facts } = oembed(model, 480);
    expect(facts).toEqual({
      version: '1.0',
      type: 'rich',
      title: model.title,
      provider_name: locale === 'nl' ? 'Vaardigheden in beeld' : 'Skills in view',
      provider_url: `https://skills.example/skills/${locale}/`,
      cache_age: 86_400,
      width: 640,
      height: 480,
    });
    const document = JSDOM.fragment(html);
    const frame = document.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(`https://skills.example/skills/${locale}/embed/${id}/`);
    expect(frame?.title).toBe(model.title);
    expect([frame?.width, frame?.height, frame?.getAttribute('loading')]).toEqual(['640', '480', 'lazy']);
    expect(document.querySelector('a')?.href).toBe(`https://skills.example/skills/${locale}/charts/${id}/`);
    expect(document.querySelectorAll('script')).toHaveLength(0);
  });
});

describe('the data page', () => {
  it.each(locales)('describes all figures and every dataset in %s', (locale) => {
    onSite('https://skills.example');
    const schema = v.object({ ...context, ...datasetEntries, hasPart: v.array(describedSchema) });
    const { hasPart } = v.parse(schema, linked(pageMeta(`/${locale}/data/`, catalogue)));
    expect(hasPart.map(({ name }) => name)).toEqual(catalogue.datasets.map(({ title }) => title[locale]));
  });
});

describe('other pages', () => {
  it('name themselves and their counterparts, and describe no dataset', () => {
    onSite('https://skills.example', '/skills/');
    const document = JSDOM.fragment(pageMeta('/en/about/', catalogue));
    const links = [...document.querySelectorAll('link')].map(({ rel, hreflang, href }) => [rel, hreflang, href]);
    expect(links).toEqual([
      ['canonical', '', 'https://skills.example/skills/en/about/'],
      ['alternate', 'nl', 'https://skills.example/skills/nl/about/'],
      ['alternate', 'en', 'https://skills.example/skills/en/about/'],
      ['alternate', 'x-default', 'https://skills.example/skills/nl/about/'],
    ]);
    expect(document.querySelector('script')).toBeNull();
  });
});

describe('the sitemap', () => {
  it.each([
    ['https://skills.example', '/', 'https://skills.example/'],
    ['https://skills.example/', '', 'https://skills.example/'],
    ['https://skills.example', '/skills/', 'https://skills.example/skills/'],
  ])('of %s below %s lists every page and its counterparts by their full addresses', (site, base, expected) => {
    onSite(site, base);
    const { window } = new JSDOM(sitemap(['/', '/nl/', '/en/']), { contentType: 'application/xml' });
    const locations = [...window.document.querySelectorAll('loc')].map(({ textContent }) => textContent);
    expect(locations).toEqual([expected, `${expected}nl/`, `${expected}en/`]);
    const others = [...window.document.querySelectorAll('url:nth-child(2) > :not(loc)')];
    expect(others.map((other) => [other.getAttribute('hreflang'), other.getAttribute('href')])).toEqual([
      ['nl', `${expected}nl/`],
      ['en', `${expected}en/`],
      ['x-default', `${expected}nl/`],
    ]);
  });
});

describe('the stretch of time of a dataset', () => {
  it.each([
    [['2017'], '2017'],
    [['2015', '2012', '2017'], '2012/2017'],
    [['2012-2013', '2014-2015'], '2012/2015'],
    [['2017', '2017-05'], '2017'],
    [['2012-05/2017-12', null], '2012-05/2017-12'],
    [['2011/..', '2017'], '2011/..'],
    [['2012-2013/2016-2017'], '2012/2017'],
    [['2018-08-30'], '2018-08-30'],
    [[null], null],
  ])('%j is %s', (periods, coverage) => {
    expect(temporalCoverage(periods)).toBe(coverage);
  });
});

describe('CITATION.cff', () => {
  it('says what package.json and the publication say, of bodies and no persons', async () => {
    const text = readFileSync('CITATION.cff', 'utf8');
    expect(text).toBe(await citationFile(catalogue.publication));
    expect(text).toMatch(/^cff-version: ['"]?1\.2\.0/m);
    expect(text).toContain(manifest.version);
    expect(text).toContain(catalogue.publication.title);
    expect(text).not.toMatch(/family-names|given-names|email|orcid/);
  });
});
