import type { Catalogue } from '#data/catalogue.ts';
import { locales } from '#i18n/locale.ts';
import { findObservations } from '#measures/find-observation.ts';
import type { Observation } from '#measures/observation.ts';
import { observations } from '#measures/observations.ts';
import type { PracticeEntry } from '#schema/contents.ts';
import type { Practice } from '#schema/practice.ts';
import type { CellReference } from '#schema/reference.ts';

/** The counts of the first outcome rate that the key figure of a practice says both of, such as 7 of 9; null for none. */
export function keyFraction(practice: Practice, { outcomes, datasets }: Catalogue): PracticeEntry['keyFraction'] {
  const rows = new Map(datasets.map((dataset) => [dataset.id, observations(dataset)]));
  const figureOf = ({ dataset, ...cell }: CellReference) => findObservations(rows.get(dataset) ?? [], cell)[0];
  const texts = locales.map((locale) => practice.keyFigure[locale]);
  const names = new Set(texts.flatMap((text) => [...text.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name)));
  const said = new Set<Observation | undefined>(
    Object.entries(practice.values).flatMap(([name, cell]) => (names.has(name) ? [figureOf(cell)] : [])),
  );
  for (const rate of outcomes.filter((outcome) => outcome.practice === practice.id).flatMap(({ rates }) => rates)) {
    if (!('numerator' in rate)) continue;
    const [part, whole] = [figureOf(rate.numerator), figureOf(rate.denominator)];
    if (said.has(part) && said.has(whole) && part?.value != null && whole?.value)
      return { part: part.value, whole: whole.value };
  }
  return null;
}
