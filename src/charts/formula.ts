import { formatNumber } from '#format/number.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { Observation } from '#measures/observation.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { unitOf } from './subject.ts';

/** The calculation of a derived figure with its numbers, such as `285 ÷ 309 × 100`; null for a published figure. */
export function formula(row: Observation, dataset: Dataset, units: Unit[], locale: Locale): string | null {
  if (!row.derivation) return null;
  const { inputs } = row.derivation;
  const text = messages[locale].figure;
  const write = (input: Observation, value = input.value) =>
    value === null ? '?' : formatNumber(value, unitOf(input, { dataset, units }).style, locale);
  const written = inputs.map((input) => write(input));
  const [first, second, third, fourth, fifth] = written;
  switch (row.derivation.function) {
    case 'rate':
      return `${first} ÷ ${second} × 100`;
    case 'share': {
      const whole = inputs.reduce((total, input) => total + (input.value ?? 0), 0);
      return `${first} ÷ ${inputs[0] && write(inputs[0], whole)} × 100`;
    }
    case 'sum':
      return written.join(' + ');
    case 'ratio':
      return `${first} ÷ ${second}`;
    case 'count':
      return text.rounded(`${first} × ${second}`);
    case 'mixture':
      return text.mixture(`x + y = ${first}`, `(${fourth} · x + ${fifth} · y) × ${third} = ${second}`);
  }
}
