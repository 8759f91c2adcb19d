import { locales } from '#i18n/locale.ts';
import type { Contents } from '#schema/contents.ts';
import { address } from '#view/address.ts';

/** Every page to prerender, in every language, the choice of language first; embeds are documents of their own. */
export function allPaths(contents: Contents): string[] {
  const pages = locales.flatMap((locale) => [
    address.overview(locale),
    address.practices(locale),
    ...contents.practices.map(({ id }) => address.practice(locale, id)),
    address.compare(locale),
    address.charts(locale),
    ...contents.charts.map(({ id }) => address.chart(locale, id)),
    address.figures(locale),
    address.present(locale),
    address.data(locale),
    address.about(locale),
  ]);
  return ['/', ...pages];
}
