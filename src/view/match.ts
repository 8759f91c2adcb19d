import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { ChartEntry, Contents, PracticeEntry } from '#schema/contents.ts';
import { questionsOf } from './chart-questions.ts';
import { fold } from './search/words.ts';
import { facets, type Facet, type ViewState } from './view-state.ts';

/** One entry of a list, with all that filters and search look at. */
export interface Candidate {
  id: string;
  values: Readonly<Record<Facet, readonly string[]>>;
  /** The words by which it is found as they stand, folded. */
  text: string;
  /** Whether search finds it by the search text in another way: by a synonym, another form or a mistyped word. */
  isFound: boolean;
}

/** Something that narrows a list: a filter or the search text. */
export type Criterion = Facet | 'q';

const noValues = { priority: [], sector: [], group: [], start: [] };

/** What each filter finds a practice by. */
export function practiceValues(practice: PracticeEntry): Candidate['values'] {
  const { priorities, sector, targetGroups, start } = practice;
  return { priority: priorities, sector: [sector], group: targetGroups, start: [String(start)] };
}

function wordsOf(practice: PracticeEntry, contents: Contents, locale: Locale): string[] {
  const terms = [...contents.priorities, ...contents.sectors, ...contents.targetGroups];
  const ids = [...practice.priorities, practice.sector, ...practice.targetGroups];
  const labels = terms.filter(({ id }) => ids.includes(id)).map(({ label }) => label[locale]);
  const { id, name, summary, organisations, keyFigure } = practice;
  const charts = contents.charts.filter((chart) => chart.practice === id).map(({ title }) => title[locale]);
  return [id, ...Object.values(name), summary[locale], keyFigure[locale], ...organisations, ...labels, ...charts];
}

/**
 * The practices, as filters and search see them.
 * @param found ids of those that search finds by the search text
 */
export function practiceCandidates(
  contents: Contents,
  locale: Locale,
  found: ReadonlySet<string> = new Set(),
): Candidate[] {
  return contents.practices.map((practice) => ({
    id: practice.id,
    values: practiceValues(practice),
    text: fold(wordsOf(practice, contents, locale).join(' ')),
    isFound: found.has(practice.id),
  }));
}

/**
 * The charts, as filters and search see them: with the properties of their practice, or none when they are about all.
 * @param found ids of those that search finds by the search text
 */
export function chartCandidates(
  contents: Contents,
  locale: Locale,
  found: ReadonlySet<string> = new Set(),
): Candidate[] {
  const practices = new Map(contents.practices.map((practice) => [practice.id, practice]));
  return contents.charts.map((chart: ChartEntry) => {
    const practice = chart.practice === null ? undefined : practices.get(chart.practice);
    const questions = questionsOf(chart).map((question) => messages[locale].chart.questions[question]);
    const about = practice ? [practice.id, ...Object.values(practice.name), ...practice.organisations] : [];
    const words = [...questions, ...about];
    return {
      id: chart.id,
      values: practice ? practiceValues(practice) : noValues,
      text: fold([chart.id, chart.title[locale], ...words].join(' ')),
      isFound: found.has(chart.id),
    };
  });
}

function meets(candidate: Candidate, view: ViewState, criterion: Criterion): boolean {
  if (criterion !== 'q') {
    return view[criterion].length === 0 || view[criterion].some((id) => candidate.values[criterion].includes(id));
  }
  const words = fold(view.q).split(/\s+/);
  return candidate.isFound || words.every((word) => candidate.text.includes(word));
}

/**
 * The candidates that the view lets through: any of the values chosen within a filter, every filter, and every word
 * of the search text, as it stands or as search finds it. `except` leaves one criterion out of account.
 */
export function passing(candidates: readonly Candidate[], view: ViewState, except?: Criterion): Candidate[] {
  const criteria = [...facets, 'q' as const].filter((criterion) => criterion !== except);
  return candidates.filter((candidate) => criteria.every((criterion) => meets(candidate, view, criterion)));
}

/** How many candidates a value of a filter gives, under all other filters and the search text. */
export function countFor(candidates: readonly Candidate[], view: ViewState, facet: Facet, id: string): number {
  return passing(candidates, view, facet).filter((candidate) => candidate.values[facet].includes(id)).length;
}
