import { formatNumber } from '#format/number.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { measureFunctions } from './measure-functions.ts';
import type { Observation } from './observation.ts';
import { unitOf, type Units } from './unit-of.ts';

/** The calculation of a computed figure with its numbers, such as `285 ÷ 309 × 100`; null for a published figure. */
export function formula(row: Observation, { dataset, units }: Units, locale: Locale): string | null {
  if (!row.derivation) return row.computed?.[locale] ?? null;
  const { function: name, inputs } = row.derivation;
  const { rounded, mixture } = messages[locale].figure;
  return measureFunctions[name].formula(inputs, {
    number: (input, value = input.value ?? undefined) =>
      value === undefined ? '?' : formatNumber(value, unitOf(input, { dataset, units }).style, locale),
    rounded,
    mixture,
  });
}
