import { formatNumber, formatQuantity } from '#format/number.ts';
import { formatPeriod } from '#format/period.ts';
import { inEveryLanguage, type Locale } from '#i18n/locale.ts';
import { ownPracticeId, ownRates } from '#measures/own-rates.ts';
import type { OwnPractice } from '#schema/own-practice.ts';
import type { Unit } from '#schema/vocabulary.ts';
import type { Amount, ComparedSubject } from '#pages/compare/compared-subject.ts';

/** The unit of a count whose unit is no longer known. */
function unknownUnit(id: string): Unit {
  const label = inEveryLanguage(() => id);
  return { id, label, one: label, style: 'plain' };
}

/** The reader's own practice as a subject of the comparison. Of its ID card nothing is known. */
export function ownSubject(practice: OwnPractice, units: readonly Unit[], locale: Locale): ComparedSubject {
  const unitOf = (id: string) => units.find((unit) => unit.id === id) ?? unknownUnit(id);
  const own = { isKnown: true, payer: null, note: null, formula: null, source: null };
  const reach = practice.figures.flatMap((figure): Amount[] => {
    if (figure.type !== 'reach') return [];
    const unit = unitOf(figure.unit);
    return [{ ...own, label: figure.label, text: formatQuantity(figure.value, unit, locale), unit, period: null }];
  });
  const costs = practice.figures.flatMap((figure): Amount[] => {
    if (figure.type !== 'cost') return [];
    const { label, nature, value, period } = figure;
    return [
      {
        ...own,
        label: `${label}, ${nature}`,
        text: formatNumber(value, 'euro', locale),
        unit: unitOf('euro'),
        period: period === '' ? null : formatPeriod(period, locale),
      },
    ];
  });
  return {
    id: ownPracticeId,
    name: practice.name,
    href: null,
    card: { goal: null, what: null, audience: null, cost: null, period: null, coordination: null },
    sector: [],
    organisations: [],
    targetGroups: [],
    priorities: null,
    reach,
    costs,
    employers: [],
    rates: ownRates(practice),
    absences: [],
    keyFigure: null,
  };
}
