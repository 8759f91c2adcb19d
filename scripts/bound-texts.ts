import * as v from 'valibot';
import type { Catalogue } from '#data/catalogue.ts';
import { observationsOf } from '#data/invariants/reference.ts';
import { fillText } from '#format/bound-text.ts';
import { formatNumber } from '#format/number.ts';
import type { Locale } from '#i18n/locale.ts';
import { findObservations } from '#measures/find-observation.ts';
import type { Localized } from '#schema/localized.ts';
import { practiceSchema, type Practice } from '#schema/practice.ts';
import type { CellReference } from '#schema/reference.ts';

/** A text with the figures of datasets filled in, in both languages. */
export function boundText(text: Localized, values: Record<string, CellReference>, catalogue: Catalogue): Localized {
  const fill = (locale: Locale) => fillText(text[locale], (name) => cell(values[name], catalogue, locale));
  return { nl: fill('nl'), en: fill('en') };
}

/** A practice with the figures in all its texts filled in. */
export function boundPractice(practice: Practice, catalogue: Catalogue): Practice {
  const figure = (name: string, locale: Locale) => {
    const fact = practice.facts.find(({ id }) => id === name);
    if (!fact) return cell(practice.values[name], catalogue, locale);
    return fact.value === null ? '?' : number(fact.value, fact.unit, catalogue, locale);
  };
  const fill = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== 'object' || value === null) return value;
    const isText = 'nl' in value && 'en' in value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        isText && (key === 'nl' || key === 'en') && typeof inner === 'string'
          ? fillText(inner, (name) => figure(name, key))
          : fill(inner),
      ]),
    );
  };
  return { ...v.parse(practiceSchema, fill(practice)), values: {} };
}

function cell(reference: CellReference | undefined, catalogue: Catalogue, locale: Locale): string {
  const dataset = catalogue.datasets.find(({ id }) => id === reference?.dataset);
  const [row] = dataset && reference ? findObservations(observationsOf(dataset), reference) : [];
  const unit = dataset?.measures.find(({ id }) => id === row?.measure)?.unit;
  if (!row || row.value === null || !unit)
    throw new Error(`expected a figure with a value, received ${JSON.stringify(reference)}`);
  return number(row.value, unit, catalogue, locale);
}

function number(value: number, unit: string, { units }: Catalogue, locale: Locale): string {
  return formatNumber(value, units.find(({ id }) => id === unit)?.style ?? 'plain', locale);
}
