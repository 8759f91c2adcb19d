import { drawnParts } from '#charts/build.ts';
import { defaultControls } from '#charts/controls.ts';
import type { Encoding } from '#charts/kind.ts';
import { kinds, type ChartKind } from '#charts/kinds.ts';
import type { Subject } from '#charts/subject.ts';
import type { ChartMaker } from '#figure/load-chart.ts';
import { formatCount } from '#format/number.ts';
import { periodExtent } from '#format/period.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { observations } from '#measures/observations.ts';
import type { PracticeEntry } from '#schema/contents.ts';
import type { Dataset, Row } from '#schema/dataset.ts';
import type { Panel } from '#view/view-state.ts';
import { outcomesAnswer } from './outcomes-answer.ts';
import { panelId } from './panel-id.ts';
import { mostDrawn, type PanelAnswer, type PanelData } from './panel-parts.ts';
import { wholeChart } from './whole-chart.ts';

/** At most so many practices, whose periods take some lines each, stand on the calendar. */
const mostOnCalendar = 6;

/**
 * Answers one of the questions of the panel for some practices.
 * @param measure the id of what is to be drawn, where the question has several to choose from; null for the most telling
 * @throws Error when the data make no chart
 */
export function panelAnswer(
  panel: Panel,
  practices: readonly PracticeEntry[],
  data: PanelData,
  locale: Locale,
  measure: string | null,
): PanelAnswer {
  if (practices.length === 0) return wordsOnly(messages[locale].overviewPanel.noPractice);
  const answer = answers[panel](practices, data, locale, measure);
  const { make } = answer;
  const whole = wholeChart(panel, practices, data[datasets[panel]]);
  if (!make || !whole) return answer;
  return { ...answer, make: (controls) => ({ ...make(controls), whole }) };
}

/** Which of the data answers each question. */
const datasets = { reach: 'reach', outcomes: 'rates', costs: 'costs', time: 'periods' } as const;

type Answer = (
  practices: readonly PracticeEntry[],
  data: PanelData,
  locale: Locale,
  measure: string | null,
) => PanelAnswer;

/** An answer that is only a sentence. */
function wordsOnly(sentence: string): PanelAnswer {
  return { sentence, make: null, measures: [], measure: null };
}

/** How many they reached: drawn in the unit that most of them count in, for units do not add up. */
const reachAnswer: Answer = (practices, data, locale) => {
  const text = messages[locale].overviewPanel;
  const rows = rowsOf(data.reach, practices).filter(({ value }) => value !== null);
  const units = [...new Set(rows.map(({ measure }) => measure))]
    .map((unit) => rows.filter(({ measure }) => measure === unit))
    .toSorted((a, b) => b.length - a.length);
  const [own] = units;
  if (!own) return wordsOnly(text.noReach(practices.length));
  const drawn = own.slice(0, mostDrawn);
  const unit = data.units.find(({ id }) => id === own[0]?.measure);
  return answerOf(data.reach, drawn, data, locale, {
    kind: 'numbers',
    encoding: {
      measures: [own[0]?.measure ?? ''],
      category: 'practice',
      series: 'subject',
      where: only('subject', drawn),
    },
    sentence: text.reach(...counted(practices, rows, locale), units.length, formatCount(units.length, locale)),
    subtitle: text.reachSubtitle(unit?.label[locale] ?? ''),
    rest: rows.length - drawn.length,
    restText: text.rest,
    note: drawn.length > 1 ? text.reachNote : null,
  });
};

/** What they cost as published: each amount with what it is; nothing is added up, divided or put in order. */
const costsAnswer: Answer = (practices, data, locale) => {
  const text = messages[locale].overviewPanel;
  const rows = rowsOf(data.costs, practices).filter(({ value }) => value !== null);
  if (rows.length === 0) return wordsOnly(text.noCosts(practices.length));
  const drawn = rows.slice(0, mostDrawn);
  return answerOf(data.costs, drawn, data, locale, {
    kind: 'numbers',
    encoding: {
      measures: ['amount'],
      category: 'practice',
      series: 'nature',
      facet: 'payer',
      where: only('nature', drawn),
    },
    sentence: text.costs(...counted(practices, rows, locale)),
    subtitle: text.costsSubtitle,
    rest: rows.length - drawn.length,
    restText: text.rest,
    note: drawn.length > 1 ? text.costsNote : null,
  });
};

/** When they ran, the first to begin first. */
const timeAnswer: Answer = (practices, data, locale) => {
  const text = messages[locale].overviewPanel;
  const ordered = practices.toSorted((a, b) => a.start - b.start);
  const shown = ordered.slice(0, mostOnCalendar).map(({ id }) => id);
  const rows = rowsOf(data.periods, practices);
  const drawn = rows.filter(({ dimensions }) => shown.includes(dimensions?.['practice'] ?? ''));
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last || drawn.length === 0) return wordsOnly(text.noTime(practices.length));
  const isOpen = ({ period }: Row) => period !== null && periodExtent(period).end === null;
  const open = ordered.filter(({ id }) =>
    rows.some((row) => row.dimensions?.['practice'] === id && isOpen(row)),
  ).length;
  return answerOf(data.periods, drawn, data, locale, {
    kind: 'timeline',
    encoding: {
      measures: ['start'],
      category: 'practice',
      series: 'phase',
      where: { practice: shown },
      range: yearsOf(data.periods),
    },
    sentence: text.time(
      practices.length,
      formatCount(practices.length, locale),
      String(first.start),
      String(last.start),
      open,
      formatCount(open, locale),
    ),
    subtitle: text.timeSubtitle,
    rest: practices.length - shown.length,
    restText: text.restOfPractices,
    note: drawn.some(isOpen) ? text.timeNote : null,
  });
};

const answers: Record<Panel, Answer> = {
  reach: reachAnswer,
  outcomes: outcomesAnswer,
  costs: costsAnswer,
  time: timeAnswer,
};

interface Told {
  kind: ChartKind;
  encoding: Encoding;
  sentence: string;
  subtitle: string;
  /** How many figures or practices are not drawn, and what says so. */
  rest: number;
  restText: (count: number, written: string) => string;
  note: string | null;
}

/** An answer that draws rows of a dataset whose categories are practices. */
function answerOf(dataset: Dataset, drawn: readonly Row[], data: PanelData, locale: Locale, told: Told): PanelAnswer {
  const { kind, encoding, sentence, subtitle, rest, restText, note } = told;
  const keys = new Set(drawn.map(keyOf));
  const subject: Subject = {
    kind: kinds[kind],
    encoding,
    dataset,
    rows: observations(dataset).filter((row) => keys.has(keyOf(row))),
    units: data.units,
    locale,
  };
  const make: ChartMaker = (controls = defaultControls) => {
    const parts = drawnParts(panelId, subject, controls);
    const points = parts.panels.flatMap((panel) => panel.points);
    return {
      id: panelId,
      kind,
      locale,
      dataset: dataset.id,
      practice: null,
      title: sentence,
      subtitle,
      note: [rest > 0 && restText(rest, formatCount(rest, locale)), note].filter(Boolean).join(' ') || null,
      details: null,
      sentence,
      corrections: [],
      alternative: `${sentence} ${points.map(({ category, cell }) => `${category.label}: ${cell}`).join('. ')}.`,
      ...parts,
      // The sentence counts all figures: none can be left out.
      controls: { ...parts.controls, uncertain: 0 },
    };
  };
  return { sentence, make, measures: [], measure: null };
}

/** Tells the rows of one of these datasets apart. */
function keyOf({ measure, dimensions }: Pick<Row, 'measure' | 'dimensions'>): string {
  return [measure, ...Object.values(dimensions ?? {})].join('~');
}

function rowsOf({ rows }: Dataset, practices: readonly PracticeEntry[]): Row[] {
  return practices.flatMap(({ id }) => rows.filter(({ dimensions }) => dimensions?.['practice'] === id));
}

/** Only the values of a dimension that some rows have. */
function only(dimension: string, rows: readonly Row[]): Record<string, string[]> {
  return { [dimension]: rows.flatMap(({ dimensions }) => dimensions?.[dimension] ?? []) };
}

/** How many of the practices have any of the rows, how many practices there are, how many rows: numbers and words. */
function counted(practices: readonly PracticeEntry[], rows: readonly Row[], locale: Locale) {
  const having = new Set(rows.map(({ dimensions }) => dimensions?.['practice'])).size;
  const count = (number: number) => formatCount(number, locale);
  return [having, count(having), count(practices.length), rows.length, count(rows.length)] as const;
}

/** From the first year of any practice to the year after the last that any period names. */
function yearsOf({ rows }: Dataset): { from: string; to: string } {
  const extents = rows.flatMap(({ period }) => (period === null ? [] : periodExtent(period)));
  const last = Math.max(...extents.map(({ start, end }) => end ?? start));
  return { from: String(Math.floor(Math.min(...extents.map(({ start }) => start)))), to: String(Math.ceil(last) - 1) };
}
