import { formatPeriod } from '#format/period.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { OutcomeRate } from '#measures/outcome-rate.ts';
import { sharedAxes } from '#measures/shared-axes.ts';
import { outcomeKinds } from '#schema/outcome.ts';

/** Rates that may stand on one axis, kind by kind in the order of the kinds; every page, chart and file groups them so. */
export function outcomeAxes(rates: readonly OutcomeRate[]): OutcomeRate[][] {
  return outcomeKinds.flatMap((kind) => sharedAxes(rates.filter((rate) => rate.kind === kind)));
}

/** The id of an axis: that of its first rate. */
export function axisId(rates: readonly OutcomeRate[]): string {
  return `from-${rates[0]?.id}`;
}

/**
 * The name of an axis among others: kind and practice, and beyond that no more than tells it from the others, such as
 * `Voltooiing: IBO, stopgezet`.
 */
export function axisName(
  rates: readonly OutcomeRate[],
  axes: readonly (readonly OutcomeRate[])[],
  locale: Locale,
): string {
  let namesakes = axes.filter((axis) => axis !== rates && baseOf(axis, locale) === baseOf(rates, locale));
  const told = [labelsOf, momentsOf, periodsOf].flatMap((part) => {
    const own = part(rates, locale);
    const alike = namesakes.filter((axis) => part(axis, locale) === own);
    if (alike.length === namesakes.length) return [];
    namesakes = alike;
    return own === '' ? [] : [own];
  });
  return [baseOf(rates, locale), ...told].join(', ');
}

type Part = (rates: readonly OutcomeRate[], locale: Locale) => string;

const baseOf: Part = (rates, locale) => {
  const kinds = unique(rates, ({ kind }) => messages[locale].outcome.kind[kind]);
  return `${kinds}: ${unique(rates, ({ practice }) => practice.label[locale])}`;
};
const labelsOf: Part = (rates, locale) => unique(rates, ({ label }) => label[locale]);
const momentsOf: Part = (rates, locale) => unique(rates, ({ moment }) => moment?.label[locale] ?? '');
const periodsOf: Part = (rates, locale) =>
  unique(rates, ({ figure: { period } }) => (period === null ? '' : formatPeriod(period, locale)));

function unique(rates: readonly OutcomeRate[], of: (rate: OutcomeRate) => string): string {
  return [...new Set(rates.map(of))].join(' / ');
}
