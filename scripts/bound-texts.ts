import * as v from 'valibot';
import { boundFigure } from '#charts/bound-figure.ts';
import type { Catalogue } from '#data/catalogue.ts';
import { fillText } from '#format/bound-text.ts';
import { formatNumber } from '#format/number.ts';
import { inEveryLanguage, isLocale, locales, type Locale } from '#i18n/locale.ts';
import type { Localized } from '#schema/localized.ts';
import type { Outcome } from '#schema/outcome.ts';
import { practiceSchema, type Practice } from '#schema/practice.ts';
import type { CellReference } from '#schema/reference.ts';

/** A text with the figures of datasets filled in, in every language. */
export function boundText(text: Localized, values: Record<string, CellReference>, catalogue: Catalogue): Localized {
  const fill = (locale: Locale) =>
    fillText(text[locale], locale, (name) => boundFigure(values[name], catalogue.datasets, catalogue.units, locale));
  return inEveryLanguage(fill);
}

/** An outcome with the figures in its caveats filled in. */
export function boundOutcome(outcome: Outcome, catalogue: Catalogue): Outcome {
  const fill = (caveats: Localized[]) => caveats.map((caveat) => boundText(caveat, outcome.values, catalogue));
  return {
    ...outcome,
    caveats: fill(outcome.caveats),
    rates: outcome.rates.map((rate) => (rate.caveats ? { ...rate, caveats: fill(rate.caveats) } : rate)),
    values: {},
  };
}

/** A practice with the figures in all its texts filled in. */
export function boundPractice(practice: Practice, catalogue: Catalogue): Practice {
  const { datasets, units } = catalogue;
  const figure = (name: string, locale: Locale) => {
    const fact = practice.facts.find(({ id }) => id === name);
    const unit = units.find(({ id }) => id === fact?.unit);
    if (!fact) return boundFigure(practice.values[name], datasets, units, locale);
    if (!unit || fact.value === null) throw new Error(`practice ${practice.id}: expected {${name}} to have a value`);
    return formatNumber(fact.value, unit.style, locale);
  };
  // A key figure is read as figures, the other texts are prose.
  const fill = (value: unknown, isProse = true): unknown => {
    if (Array.isArray(value)) return value.map((item) => fill(item, isProse));
    if (typeof value !== 'object' || value === null) return value;
    const isText = locales.every((locale) => locale in value);
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        isText && isLocale(key) && typeof inner === 'string'
          ? fillText(inner, key, (name) => figure(name, key), isProse)
          : fill(inner, isProse && key !== 'keyFigure'),
      ]),
    );
  };
  return { ...v.parse(practiceSchema, fill(practice)), values: {} };
}
