import { test } from 'vitest';
import { locales, type Locale } from '#i18n/locale.ts';

/** A test that only the full run takes: what it tries is of a kind that another test of the fast run tries too. */
// oxlint-disable-next-line vitest/expect-expect, vitest/no-disabled-tests -- no test yet: it is called with one
export const fullTest = test.skipIf(process.env['TIER'] === 'fast');

/**
 * The cases of a test that goes through all charts: a sample in the fast run (`npm test`), all of them in the full one.
 * @param sample those of the fast run
 */
export function inTier<Case>(cases: readonly Case[], sample: readonly Case[]): readonly Case[] {
  return process.env['TIER'] === 'fast' ? sample : cases;
}

/** One chart of each kind, the languages in turn: the last, since the first ones hold all practices and take longest. */
export function oneOfEachKind<Case>(
  charts: readonly Case[],
  about: (chart: Case) => { kind: string; locale: Locale },
): Case[] {
  const kinds = [...new Set(charts.map((chart) => about(chart).kind))];
  return kinds.flatMap((kind, turn) => {
    const locale = locales[turn % locales.length];
    return charts.findLast((chart) => about(chart).kind === kind && about(chart).locale === locale) ?? [];
  });
}

/** Some of a list that this run holds: one in thirty in the fast run, all in the full one. */
export function someInTier<Item>(items: readonly Item[]): readonly Item[] {
  return inTier(
    items,
    items.filter((_, at) => at % 30 === 0),
  );
}

/** How often a property is tried with texts or views made by chance: one in ten times in the fast run. */
export function runsInTier(full: number): { numRuns: number } {
  return { numRuns: process.env['TIER'] === 'fast' ? Math.ceil(full / 10) : full };
}
