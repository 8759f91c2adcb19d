import { formatPeriod } from '#format/period.ts';
import type { Locale } from '#i18n/locale.ts';
import type { OutcomeRate } from '#measures/outcome-rate.ts';

/** The parts of a rate's name, from general to particular; empty where the rate has none. */
function partsOf({ practice, label, moment, figure }: OutcomeRate, locale: Locale) {
  return {
    practice: practice.label[locale],
    label: label[locale],
    moment: moment?.label[locale] ?? '',
    period: figure.period === null ? '' : formatPeriod(figure.period, locale),
  };
}

/**
 * Names that tell rates apart and say nothing that all of them share: `2012-2013` among the school years of one
 * screening, `SAB: aan het werk, drie maanden na het einde` beside another practice.
 */
export function distinguishingNames(rates: readonly OutcomeRate[], locale: Locale): Map<string, string> {
  const all = rates.map((rate) => partsOf(rate, locale));
  const differs = (part: keyof ReturnType<typeof partsOf>) => new Set(all.map((parts) => parts[part])).size > 1;
  return new Map(
    rates.map((rate) => {
      const parts = partsOf(rate, locale);
      const rest = [
        differs('label') ? parts.label : '',
        differs('moment') ? parts.moment : '',
        differs('period') ? parts.period : '',
      ]
        .filter(Boolean)
        .join(', ');
      const name = differs('practice') && rest ? `${parts.practice}: ${rest}` : rest || parts.label;
      return [rate.id, name];
    }),
  );
}

/** A rate by the name of its practice and what it says: `Project 3030: geslaagd`. */
export function rateName(rate: OutcomeRate, locale: Locale): string {
  const { practice, label } = partsOf(rate, locale);
  return `${practice}: ${label}`;
}
