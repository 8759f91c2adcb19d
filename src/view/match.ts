import type { Locale } from '#i18n/locale.ts';
import type { ChartEntry, Contents, PracticeEntry } from '#schema/contents.ts';
import { facets, type Facet, type ViewState } from './view-state.ts';

/** One entry of a list, with all that filters and search look at. */
export interface Candidate {
  id: string;
  values: Readonly<Record<Facet, readonly string[]>>;
  /** Everything that search finds it by, folded. */
  text: string;
}

/** Something that narrows a list: a filter or the search text. */
export type Criterion = Facet | 'q';

const noValues = { priority: [], sector: [], group: [] };

/** Text without capitals and accents, so that `coordinatie` finds `Coördinatie`. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function valuesOf(practice: PracticeEntry): Candidate['values'] {
  return { priority: practice.priorities, sector: [practice.sector], group: practice.targetGroups };
}

function wordsOf(practice: PracticeEntry, contents: Contents, locale: Locale): string[] {
  const terms = [...contents.priorities, ...contents.sectors, ...contents.targetGroups];
  const ids = [...practice.priorities, practice.sector, ...practice.targetGroups];
  const labels = terms.filter(({ id }) => ids.includes(id)).map(({ label }) => label[locale]);
  const { id, name, summary, organisations, keyFigure } = practice;
  const charts = contents.charts.filter((chart) => chart.practice === id).map(({ title }) => title[locale]);
  return [id, ...Object.values(name), summary[locale], keyFigure[locale], ...organisations, ...labels, ...charts];
}

/** The practices, as filters and search see them. */
export function practiceCandidates(contents: Contents, locale: Locale): Candidate[] {
  return contents.practices.map((practice) => ({
    id: practice.id,
    values: valuesOf(practice),
    text: fold(wordsOf(practice, contents, locale).join(' ')),
  }));
}

/** The charts, as filters and search see them: with the properties of their practice, or none when they are about all. */
export function chartCandidates(contents: Contents, locale: Locale): Candidate[] {
  const practices = new Map(contents.practices.map((practice) => [practice.id, practice]));
  return contents.charts.map((chart: ChartEntry) => {
    const practice = chart.practice === null ? undefined : practices.get(chart.practice);
    const words = practice ? [practice.id, ...Object.values(practice.name), ...practice.organisations] : [];
    return {
      id: chart.id,
      values: practice ? valuesOf(practice) : noValues,
      text: fold([chart.id, chart.title[locale], chart.subtitle[locale], chart.sentence[locale], ...words].join(' ')),
    };
  });
}

function meets(candidate: Candidate, view: ViewState, criterion: Criterion): boolean {
  if (criterion !== 'q') {
    return view[criterion].length === 0 || view[criterion].some((id) => candidate.values[criterion].includes(id));
  }
  return fold(view.q)
    .split(/\s+/)
    .every((word) => candidate.text.includes(word));
}

/**
 * The candidates that the view lets through: any of the values chosen within a filter, every filter, and every word
 * of the search text. `except` leaves one criterion out of account.
 */
export function passing(candidates: readonly Candidate[], view: ViewState, except?: Criterion): Candidate[] {
  const criteria = [...facets, 'q' as const].filter((criterion) => criterion !== except);
  return candidates.filter((candidate) => criteria.every((criterion) => meets(candidate, view, criterion)));
}

/** How many candidates a value of a filter gives, under all other filters and the search text. */
export function countFor(candidates: readonly Candidate[], view: ViewState, facet: Facet, id: string): number {
  return passing(candidates, view, facet).filter((candidate) => candidate.values[facet].includes(id)).length;
}
