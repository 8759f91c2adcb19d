import { figureLabel, fractionText } from '#charts/figure-text.ts';
import { formatPeriod } from '#format/period.ts';
import { sourceText } from '#format/source-text.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { OutcomeRate } from '#measures/outcome-rate.ts';
import type { Contents } from '#schema/contents.ts';
import { cardFields } from '#schema/practice.ts';
import type { Source } from '#schema/source.ts';
import type { Unit } from '#schema/vocabulary.ts';
import type { Amount, ComparedSubject } from './compared-subject.ts';
import { intervalText } from './rate-text.ts';

/** The columns, in order; each row may leave cells out. */
export const columns = [
  'practice',
  'section',
  'item',
  'value',
  'counts',
  'interval',
  'population',
  'base',
  'moment',
  'period',
  'note',
  'source',
] as const;

type Column = (typeof columns)[number];

/** The parts of the comparison that rows belong to. */
type Section = 'card' | 'reach' | 'costs' | 'outcomes';

/** One thing that the comparison shows of one practice. */
export interface ComparisonRow {
  part: Section;
  cells: Record<Column, string>;
  /** The place that the cell `source` names; null when it is empty. */
  place: Source | null;
}

const percent: Pick<Unit, 'style'> = { style: 'percent' };

/** Everything that the comparison shows, practice by practice; the intervals too, whether they are drawn or not. */
export function comparisonRows(
  subjects: readonly ComparedSubject[],
  contents: Contents,
  locale: Locale,
): ComparisonRow[] {
  const { comparePage: text, practice: names } = messages[locale];
  return subjects.flatMap((subject) => {
    const row = (
      part: Section,
      cells: Partial<Record<Column, string>>,
      place: Source | null = null,
    ): ComparisonRow => ({
      part,
      cells: {
        ...empty,
        practice: subject.name,
        section: text[part],
        ...cells,
        source: placeText(place, contents, locale),
      },
      place,
    });
    const terms = (item: string, list: string[]) => row('card', { item, value: list.join('; ') || text.notGiven });
    return [
      ...cardFields.map((field) =>
        row(
          'card',
          { item: names[field], value: subject.card[field]?.text ?? text.notGiven },
          subject.card[field]?.source,
        ),
      ),
      terms(names.sector, subject.sector),
      terms(names.organisations, subject.organisations),
      terms(text.targetGroups, subject.targetGroups),
      ...contents.priorities.map(({ id, label }) =>
        row('card', {
          item: label[locale],
          value: !subject.priorities
            ? text.notGiven
            : subject.priorities.includes(id)
              ? text.declared
              : text.notDeclared,
        }),
      ),
      ...subject.reach.map((amount) => row('reach', amountCells(amount, locale), amount.source)),
      ...subject.costs.map((amount) => row('costs', amountCells(amount, locale), amount.source)),
      ...subject.employers.map(({ text: value, source }) => row('costs', { item: text.employers, value }, source)),
      ...subject.rates.map((rate) => row('outcomes', rateCells(rate, locale), rate.figure.source)),
    ];
  });
}

const empty: Record<Column, string> = {
  practice: '',
  section: '',
  item: '',
  value: '',
  counts: '',
  interval: '',
  population: '',
  base: '',
  moment: '',
  period: '',
  note: '',
  source: '',
};

function amountCells(amount: Amount, locale: Locale): Partial<Record<Column, string>> {
  const { comparePage: text, figure } = messages[locale];
  const computed = amount.formula && `${figure.derived}: ${amount.formula}.`;
  const payer = amount.payer ? `${text.paidBy}: ${text.payer[amount.payer]}.` : null;
  return {
    item: amount.label,
    value: amount.text,
    period: amount.period ?? '',
    note: [computed, payer, amount.note].filter((note) => note !== null).join(' '),
  };
}

function rateCells(rate: OutcomeRate, locale: Locale): Partial<Record<Column, string>> {
  const { comparePage: text, outcome, period } = messages[locale];
  const { fraction, period: counted } = rate.figure;
  return {
    item: `${outcome.kind[rate.kind]}: ${rate.label[locale]}`,
    value: figureLabel(rate.figure, percent, locale),
    counts: fractionText(fraction, locale) ?? '',
    interval: intervalText(rate, locale) ?? '',
    population: rate.population.label[locale],
    base: rate.base.label[locale],
    moment: rate.moment?.label[locale] ?? text.momentUnknown,
    period: counted === null ? period.notStated : formatPeriod(counted, locale),
    note: rate.caveats.map((caveat) => caveat[locale]).join(' '),
  };
}

function placeText(source: Source | null, { otherPublications }: Contents, locale: Locale): string {
  if (!source) return '';
  const words = sourceText(source, otherPublications, locale);
  return 'heading' in source ? `${source.heading}, ${words}` : words;
}
