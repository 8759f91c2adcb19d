import { formatPeriod } from '#format/period.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { Reason } from '#measures/comparability.ts';
import type { OutcomeRate } from '#measures/outcome-rate.ts';
import { fractionText } from './figure-text.ts';
import { rateName } from './rate-name.ts';

/** A reason that limits a comparison, as a sentence with the facts of the rates. */
export function reasonText({ code, rates }: Reason, locale: Locale): string {
  const { outcome } = messages[locale];
  const write = outcome.reason[code];
  const differing = (of: (rate: OutcomeRate) => string) => [...new Set(rates.map(of))].join(outcome.against);
  const listed = (of: (rate: OutcomeRate) => string) => [...new Set(rates.map(of))].join('; ');
  switch (code) {
    case 'kind':
      return write(differing(({ kind }) => outcome.kind[kind].toLowerCase()));
    case 'criterion':
    case 'direction':
      return write(differing(({ label }) => label[locale]));
    case 'definition':
      return write(differing(({ definition, label }) => (definition?.label ?? label)[locale]));
    case 'population':
    case 'overlapping-groups':
      return write(differing(({ population }) => population.label[locale]));
    case 'base':
      return write(differing(({ base }) => base.label[locale]));
    case 'overlapping-windows':
      return write(listed(({ figure: { period } }) => (period === null ? '' : formatPeriod(period, locale))));
    case 'moment':
      return write(differing(({ moment }) => moment?.label[locale] ?? ''));
    case 'few-people':
      return write(listed((rate) => fractionText(rate.figure.fraction, locale) ?? ''));
    case 'base-unknown':
    case 'moment-unknown':
    case 'likely-reading':
      return write(listed((rate) => rateName(rate, locale)));
    case 'same-people':
      return outcome.reason[code]();
  }
}
