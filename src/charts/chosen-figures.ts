import { formatPeriod } from '#format/period.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { compareRates, forbidsSharedAxis, mayShareAxis, pairs } from '#measures/comparability.ts';
import type { Observation } from '#measures/observation.ts';
import type { OutcomeRate } from '#measures/outcome-rate.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { Localized } from '#schema/localized.ts';
import type { Missing } from '#schema/observation.ts';
import type { Unit } from '#schema/vocabulary.ts';
import type { ChartDefinition } from './definition.ts';
import { reasonText } from './reason-text.ts';

/** A figure that a reader has chosen to see in a chart. */
export interface ChosenFigure {
  /** Its place among all figures. */
  place: number;
  /** The name of its practice. */
  practice: Localized;
  measure: string;
  label: Localized;
  /** The values of its dimensions in words; null for a figure that is not broken down. */
  breakdown: Localized | null;
  period: string | null;
  unit: Unit;
  value: number | null;
  missing: Missing | null;
  /** True when it cannot be said which label the value belongs to. */
  isUnlabelled: boolean;
  /** The table that it is a row of, and that row; null for a single fact of a practice. */
  table: { dataset: Dataset; row: Observation } | null;
  /** The outcome rate that it is; null for any other figure. */
  rate: OutcomeRate | null;
}

/** The most figures in a chart that a reader puts together. */
const mostChosen = 60;

/**
 * Why figures cannot stand in one chart, in a sentence that names the two that clash; null where they can. They have to
 * have one unit and to mean the same: rows of one measure, of measures that a chart of the site draws on one axis, or
 * outcome rates that may share an axis.
 * @param charts the charts of the datasets of the figures
 */
export function refusal(
  figures: readonly ChosenFigure[],
  charts: readonly ChartDefinition[],
  locale: Locale,
): string | null {
  const { figuresPage: text } = messages[locale];
  const [first, ...others] = figures;
  if (!first || others.length === 0) return text.refusal.few;
  if (figures.length > mostChosen) return text.refusal.many(String(mostChosen));
  const name = (figure: ChosenFigure, beside: ChosenFigure) => figureName(figure, beside, locale);
  const other = others.find(({ unit }) => unit.id !== first.unit.id);
  if (other)
    return text.refusal.unit(
      name(first, other),
      first.unit.label[locale],
      name(other, first),
      other.unit.label[locale],
    );
  const alone = figures.flatMap((figure) => {
    const own = name(figure, figure);
    if (figure.unit.style === 'year') return text.refusal.date(own);
    if (figure.isUnlabelled) return text.refusal.unlabelled(own);
    return figure.missing === 'in-words' ? text.refusal.words(own) : [];
  });
  if (alone[0] !== undefined) return alone[0];
  if (figures.every(({ value }) => value === null)) return text.refusal.missing;
  const rates = ratesOf(figures);
  if (rates) return rateRefusal(figures, locale);
  const stranger = others.find((figure) => !meansTheSame(first, figure, charts));
  if (!stranger) return null;
  const say = first.unit.style === 'percent' ? text.refusal.base : text.refusal.meaning;
  return say(name(first, stranger), name(stranger, first));
}

/** The outcome rates of figures that are all of them, each once; null when some are not. */
export function ratesOf(figures: readonly ChosenFigure[]): OutcomeRate[] | null {
  const rates = figures.flatMap(({ rate }) => rate ?? []);
  return rates.length === figures.length ? [...new Map(rates.map((rate) => [rate.id, rate])).values()] : null;
}

/** What keeps two of the rates off one axis. */
function rateRefusal(figures: readonly ChosenFigure[], locale: Locale): string | null {
  const { figuresPage: text } = messages[locale];
  for (const [one, other] of pairs(figures)) {
    if (!one.rate || !other.rate || one.rate.id === other.rate.id) continue;
    const { verdict, reasons } = compareRates([one.rate, other.rate]);
    const reason = mayShareAxis(verdict) ? undefined : reasons.find(forbidsSharedAxis);
    if (reason)
      return text.refusal.rates(
        figureName(one, other, locale),
        figureName(other, one, locale),
        reasonText(reason, locale),
      );
  }
  return null;
}

/** True for rows of one measure, and for those of measures that a chart draws on one axis. */
function meansTheSame(one: ChosenFigure, other: ChosenFigure, charts: readonly ChartDefinition[]): boolean {
  if (!one.table || one.table.dataset.id !== other.table?.dataset.id) return false;
  return (
    one.measure === other.measure ||
    charts.some(
      ({ dataset, kind, encoding: { measures, facet } }) =>
        dataset === one.table?.dataset.id &&
        kind !== 'numbers' &&
        kind !== 'timeline' &&
        facet !== 'measure' &&
        measures.includes(one.measure) &&
        measures.includes(other.measure),
    )
  );
}

/** The name of a figure beside another: no more of its practice, breakdown and period than tells the two apart. */
export function figureName(figure: ChosenFigure, beside: ChosenFigure, locale: Locale): string {
  const { practice, label, breakdown, period } = figure;
  const isAlike = label[locale] === beside.label[locale];
  const parts = [
    isAlike || beside === figure ? breakdown?.[locale] : undefined,
    period !== null && isAlike && period !== beside.period ? formatPeriod(period, locale) : undefined,
  ].filter(Boolean);
  const own = `${label[locale]}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
  return practice[locale] === beside.practice[locale] ? own : `${practice[locale]}: ${own}`;
}
