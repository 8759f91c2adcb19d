import { inEveryLanguage } from '#i18n/locale.ts';
import type { Localized } from '#schema/localized.ts';
import type { OutcomeFigure, OwnPractice } from '#schema/own-practice.ts';
import { derivedObservation } from './derived-observation.ts';
import type { Named, OutcomeRate, RateFigure, rateMeasures } from './outcome-rate.ts';

/** The id of the reader's own practice among those that are compared; no published practice can have it. */
export const ownPracticeId = 'own:practice';

/** A text of the reader: it has one language, which every language of the page shows. */
function ownText(text: string): Localized {
  return inEveryLanguage(() => text);
}

/** What a text of the reader stands for: equal texts mean the same, and never what a published id means. */
function named(text: string): Named {
  return { id: `own:${text}`, label: ownText(text) };
}

/** The percentage, computed where the reader gave the counts. */
function rateFigure({ part, whole, percentage, period }: OutcomeFigure, id: string): RateFigure {
  const place = { dimensions: { outcome: id }, period: period === '' ? null : period };
  const given = (measure: keyof typeof rateMeasures, value: number) => ({
    measure,
    ...place,
    value,
    source: null,
    derivation: null,
    fraction: null,
  });
  if (part === null || whole === null) return given('printed', percentage ?? 0);
  const inputs = [given('part', part), given('whole', whole)];
  return derivedObservation('rate', 'rate', { ...place, inputs });
}

function ownRate(figure: OutcomeFigure, practice: Named, id: string): OutcomeRate {
  const { label, kind, criterion, population, base, moment } = figure;
  return {
    id,
    practice,
    label: ownText(label),
    kind,
    criterion: criterion === '' ? `own:${label}` : criterion,
    definition: null,
    population: { ...named(population), partOf: null },
    base: named(base),
    moment: moment === '' ? null : named(moment),
    figure: rateFigure(figure, id),
    direction: null,
    caveats: [],
    publications: [],
  };
}

/** The rates of the reader's own practice, with the same facts as those of the publication. */
export function ownRates({ name, figures }: OwnPractice): OutcomeRate[] {
  const practice = { id: ownPracticeId, label: ownText(name) };
  return figures.flatMap((figure, index) =>
    figure.type === 'outcome' ? [ownRate(figure, practice, `${ownPracticeId}-${index + 1}`)] : [],
  );
}
