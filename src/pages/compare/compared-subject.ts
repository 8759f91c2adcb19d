import { figureQuantity } from '#charts/figure-text.ts';
import { amountId } from '#data/across-practices.ts';
import { formatPeriod } from '#format/period.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { OutcomeRate } from '#measures/outcome-rate.ts';
import type { Contents, PracticeEntry } from '#schema/contents.ts';
import type { Dataset } from '#schema/dataset.ts';
import { outcomeKinds, type OutcomeKind } from '#schema/outcome.ts';
import type { cardFields, Payer, Practice } from '#schema/practice.ts';
import type { Source } from '#schema/source.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { address } from '#view/address.ts';

/** More practices than this find no room beside each other. */
export const mostColumns = 4;

type CardField = (typeof cardFields)[number];

/** A published text or number, and where it is printed; `source` is null when it is not from the publication. */
export interface Sourced {
  text: string;
  source: Source | null;
}

/** An amount of money or a count, as it is written. */
export interface Amount extends Sourced {
  /** What was counted, or what the amount is. */
  label: string;
  /** The unit, which no other unit shares an axis with. */
  unit: Pick<Unit, 'id' | 'label'>;
  /** True when a number was published. */
  isKnown: boolean;
  /** Whose money it is; null where that is not said or it is no money. */
  payer: Payer | null;
  /** In words; null when none is stated. */
  period: string | null;
  note: string | null;
  /** How it was computed; null for a published number. */
  formula: string | null;
}

/** Why a practice has no rate of a kind. */
interface Absence extends Sourced {
  kind: OutcomeKind;
}

/** One practice as the comparison sees it, with its texts in the reader's language. */
export interface ComparedSubject {
  /** Unique among the subjects. */
  id: string;
  name: string;
  /** The address of its page; null when it has none. */
  href: string | null;
  /** Its ID card; a field is null when nothing is said. */
  card: Record<CardField, Sourced | null>;
  /** Terms by their labels; empty when nothing is said. */
  sector: string[];
  organisations: string[];
  targetGroups: string[];
  /** Ids of the priorities it declares; null when that is not known. */
  priorities: readonly string[] | null;
  reach: Amount[];
  costs: Amount[];
  /** What employers pay or are spared, in words; empty when nothing is said. */
  employers: Sourced[];
  rates: OutcomeRate[];
  /** Of kinds that are in neither list, nothing is said. */
  absences: Absence[];
  /** The figure that stands for it, as a phrase; null when there is none. */
  keyFigure: string | null;
}

/** What a published practice is compared by. */
export interface PublishedData {
  contents: Contents;
  units: Unit[];
  /** The composed datasets of what practices reached and cost. */
  reach: Dataset;
  costs: Dataset;
  /** The rates of all practices that have a value, or words in its place. */
  rates: OutcomeRate[];
  /** The dataset of all rates, which also says why one has no value. */
  allRates: Dataset;
}

/** A practice of the publication as a subject of the comparison. */
export function publishedSubject(
  entry: PracticeEntry,
  practice: Practice,
  data: PublishedData,
  locale: Locale,
): ComparedSubject {
  const labels = (terms: Contents['sectors'], ids: readonly string[]) =>
    terms.filter(({ id }) => ids.includes(id)).map(({ label }) => label[locale]);
  const field = (name: CardField): Sourced => {
    const { source, ...text } = practice.card[name];
    return { text: text[locale], source };
  };
  return {
    id: entry.id,
    name: entry.name[locale],
    href: address.practice(locale, entry.id),
    card: {
      goal: field('goal'),
      what: field('what'),
      audience: field('audience'),
      cost: field('cost'),
      period: field('period'),
      coordination: field('coordination'),
    },
    sector: labels(data.contents.sectors, [entry.sector]),
    organisations: entry.organisations,
    targetGroups: labels(data.contents.targetGroups, entry.targetGroups),
    priorities: entry.priorities,
    reach: amounts(data.reach, 'subject', practice, data.units, locale),
    costs: amounts(data.costs, 'nature', practice, data.units, locale),
    employers: practice.employers.map(({ source, ...text }) => ({ text: text[locale], source })),
    rates: data.rates.filter((rate) => rate.practice.id === entry.id),
    absences: [...missingRates(practice, data.allRates, locale), ...gaps(practice, locale)],
    keyFigure: entry.keyFigure[locale],
  };
}

/** Why rates that the source must have had are not there. */
function missingRates(practice: Practice, { rows }: Dataset, locale: Locale): Absence[] {
  return rows
    .filter(({ dimensions, value, wording }) => dimensions?.['practice'] === practice.id && value === null && !wording)
    .flatMap(({ dimensions, missing, source }): Absence[] => {
      const kind = outcomeKinds.find((candidate) => candidate === dimensions?.['kind']);
      return kind && missing ? [{ kind, text: messages[locale].missing[missing], source }] : [];
    });
}

/** What the source says instead of a rate. */
function gaps({ rateGaps }: Practice, locale: Locale): Absence[] {
  return rateGaps.flatMap(({ kinds, source, ...text }) => kinds.map((kind) => ({ kind, text: text[locale], source })));
}

/** @param dimension what names the amounts of a practice */
function amounts(dataset: Dataset, dimension: string, practice: Practice, units: Unit[], locale: Locale): Amount[] {
  const names = dataset.dimensions.find(({ id }) => id === dimension)?.values ?? [];
  return dataset.rows.flatMap((row): Amount[] => {
    if (row.dimensions?.['practice'] !== practice.id) return [];
    const name = row.dimensions[dimension] ?? '';
    const measure = dataset.measures.find(({ id }) => id === row.measure);
    const unit = units.find(({ id }) => id === measure?.unit);
    if (!unit) return [];
    const cost = practice.costs.find((_, index) => dimension === 'nature' && amountId(practice.id, index) === name);
    return [
      {
        label: names.find(({ id }) => id === name)?.label[locale] ?? '',
        text: figureQuantity(row, unit, locale),
        unit,
        isKnown: row.value !== null,
        payer: cost?.payer ?? null,
        period: row.period && formatPeriod(row.period, locale),
        note: row.note?.[locale] ?? null,
        formula: row.computed?.[locale] ?? null,
        source: row.source,
      },
    ];
  });
}
