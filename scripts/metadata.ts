// The facts about the site and its datasets that every description for machines is made of.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Catalogue } from '#data/catalogue.ts';
import { locales, type Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { Dataset } from '#schema/dataset.ts';
import { temporalCoverage } from './coverage.ts';

const manifestSchema = v.object({ version: v.string(), description: v.string(), license: v.string() });

/** Version, description and licence of the site, as `package.json` states them. */
export const manifest = v.parse(manifestSchema, JSON.parse(readFileSync('package.json', 'utf8')));

/** The licence of the code and our own texts, notes and structure. */
export const licence = {
  name: manifest.license,
  title: `${manifest.license} License (structure and notes)`,
  path: `https://spdx.org/licenses/${manifest.license}.html`,
};

/** What a description of a dataset says, in a language. */
export interface DatasetMetadata {
  name: string;
  /** What is in it, about whom, where, and out of which publication. */
  description: string;
  /** ISO 8601 interval; null when no figure has a period. */
  temporal: string | null;
  spatial: string;
  /** The measures, each with its unit. */
  measures: { name: string; unit: string }[];
}

/** Describes a dataset in a language. */
export function datasetMetadata(dataset: Dataset, { publication, units }: Catalogue, locale: Locale): DatasetMetadata {
  const measures = dataset.measures.map(({ label, unit }) => ({
    name: label[locale],
    unit: units.find(({ id }) => id === unit)?.label[locale] ?? unit,
  }));
  const content = measures.map(({ name, unit }) => `${name} (${unit})`).join(', ');
  const about = `${dataset.population[locale]}, ${dataset.geography[locale]}`;
  return {
    name: dataset.title[locale],
    description: `${dataset.title[locale]}: ${content}; ${about}. ${publication.description[locale]}`,
    temporal: temporalCoverage(dataset.rows.map(({ period }) => period)),
    spatial: dataset.geography[locale],
    measures,
  };
}

/** Name of the site in the default language, under which it is cited and packed. */
export const siteName = messages[locales[0]].site.name;
