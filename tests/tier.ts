import { locales, type Locale } from '#i18n/locale.ts';

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

/** Some of a list that this run holds: one in thirteen in the fast run, all in the full one. */
export function someInTier<Item>(items: readonly Item[]): readonly Item[] {
  return inTier(
    items,
    items.filter((_, at) => at % 13 === 0),
  );
}

/** How often a property is tried with texts or views made by chance: one in ten times in the fast run. */
export function runsInTier(full: number): { numRuns: number } {
  return { numRuns: process.env['TIER'] === 'fast' ? Math.ceil(full / 10) : full };
}
