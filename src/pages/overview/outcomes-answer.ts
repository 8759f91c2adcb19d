import { defaultControls } from '#charts/controls.ts';
import { ratesModel, titleOf } from '#charts/rates-model.ts';
import { axisId, axisName, outcomeAxes } from '#data/outcome-axes.ts';
import { outcomeRates } from '#data/outcome-rates.ts';
import type { ChartMaker } from '#figure/load-chart.ts';
import { formatCount } from '#format/number.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { OutcomeRate } from '#measures/outcome-rate.ts';
import type { PracticeEntry } from '#schema/contents.ts';
import { isOutcome, isResult } from '#schema/outcome.ts';
import { panelId } from './panel-id.ts';
import { mostDrawn, type PanelAnswer, type PanelData } from './panel-parts.ts';

/**
 * What came of it: drawn are the rates of one measure, that is, of one axis.
 * @param asked the id of an axis; of what is none of these practices, and where it is null, the one that the most practices
 *   share is drawn, a result where there is any. Where none is shared, it is of the kind that the most practices measure, and
 *   has the most rates
 */
export function outcomesAnswer(
  practices: readonly PracticeEntry[],
  data: PanelData,
  locale: Locale,
  asked: string | null,
): PanelAnswer {
  const text = messages[locale].overviewPanel;
  const ids = new Set(practices.map(({ id }) => id));
  const rates = outcomeRates(data.outcomes, practices, data.rates).filter(
    (rate) => isOutcome(rate) && ids.has(rate.practice.id),
  );
  const axes = outcomeAxes(rates);
  const own = axes.find((axis) => axisId(axis) === asked) ?? mostShared(axes, rates);
  if (!own) return { sentence: text.noOutcomes(practices.length), make: null, measures: [], measure: null };
  const drawn = own.slice(0, mostDrawn);
  const rest = rates.length - drawn.length;
  const count = (number: number) => formatCount(number, locale);
  const inPercent = rates.filter(({ figure }) => figure.value !== null);
  const inWords = rates.length - inPercent.length;
  const having = practicesOf(inPercent.length > 0 ? inPercent : rates);
  const sentence = text.outcomes(
    having,
    count(having),
    count(practices.length),
    inPercent.length,
    count(inPercent.length),
    inWords,
    count(inWords),
    axes.length,
    count(axes.length),
    axisName(own, axes, locale),
  );
  const make: ChartMaker = (controls = defaultControls) => {
    const model = ratesModel(drawn, {
      id: panelId,
      title: sentence,
      units: data.units,
      locale,
      hasIntervals: true,
      controls,
    });
    const note = [rest > 0 && text.outcomesRest(rest, count(rest)), model.note].filter(Boolean).join(' ');
    return {
      ...model,
      // The sentence counts all figures: none can be left out.
      controls: { ...model.controls, uncertain: 0 },
      subtitle: `${titleOf(own, axes, locale)}. ${model.subtitle}`,
      note: note || null,
    };
  };
  return {
    sentence,
    make,
    measures: axes.map((axis) => ({ id: axisId(axis), label: axisName(axis, axes, locale) })),
    measure: axisId(own),
  };
}

function mostShared(axes: readonly OutcomeRate[][], rates: readonly OutcomeRate[]): OutcomeRate[] | undefined {
  const measuring = ([first]: OutcomeRate[]) => practicesOf(rates.filter(({ kind }) => kind === first?.kind));
  const results = axes.filter((axis) => axis.every(isResult));
  return (results.length > 0 ? results : axes).toSorted(
    (a, b) => practicesOf(b) - practicesOf(a) || measuring(b) - measuring(a) || b.length - a.length,
  )[0];
}

function practicesOf(rates: readonly OutcomeRate[]): number {
  return new Set(rates.map(({ practice }) => practice.id)).size;
}
