import { formatNumber } from '#format/number.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { Observation } from '#measures/observation.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { Unit } from '#schema/vocabulary.ts';

/** The calculation of a derived figure with its numbers, such as `285 ÷ 309 × 100`; null for a published figure. */
export function formula(row: Observation, dataset: Dataset, units: Unit[], locale: Locale): string | null {
  if (!row.derivation) return null;
  const text = messages[locale].figure;
  const [first, second, third, fourth, fifth] = row.derivation.inputs.map((input) => {
    const unit = dataset.measures.find(({ id }) => id === input.measure)?.unit;
    const style = units.find(({ id }) => id === unit)?.style ?? 'plain';
    return input.value === null ? '?' : formatNumber(input.value, style, locale);
  });
  switch (row.derivation.function) {
    case 'rate':
      return `${first} ÷ ${second} × 100`;
    case 'share': {
      const whole = row.derivation.inputs.reduce((total, input) => total + (input.value ?? 0), 0);
      return `${first} ÷ ${formatNumber(whole, 'plain', locale)} × 100`;
    }
    case 'sum': {
      const parts = row.derivation.inputs.map((input) =>
        input.value === null ? '?' : formatNumber(input.value, 'plain', locale),
      );
      return parts.join(' + ');
    }
    case 'ratio':
      return `${first} ÷ ${second}`;
    case 'count':
      return text.rounded(`${first} × ${second}`);
    case 'mixture':
      return text.mixture(`x + y = ${first}`, `(${fourth} · x + ${fifth} · y) × ${third} = ${second}`);
  }
}
