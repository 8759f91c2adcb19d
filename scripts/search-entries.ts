import { buildChart } from '#charts/build.ts';
import type { ChartCatalogue } from '#charts/definition.ts';
import { figureQuantity } from '#charts/figure-text.ts';
import { formatPeriod } from '#format/period.ts';
import { inEveryLanguage, type Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { Observation } from '#measures/observation.ts';
import { figureKey } from '#data/figure-index.ts';
import { observations } from '#measures/observations.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { Localized } from '#schema/localized.ts';
import { cardFields, type Practice } from '#schema/practice.ts';
import type { SearchKind } from '#schema/search.ts';
import { address, withView } from '#view/address.ts';
import { caveatsAnchor, figureAnchor, passageAnchor, termAnchor } from '#view/passage.ts';
import { figuresOnPage } from '#view/view-state.ts';
import { boundPractice } from './bound-texts.ts';
import { allFigures } from './figures.ts';
import { questionEntries, topicEntries } from './search-topics.ts';

/** The parts of a practice that are made of texts, in the order of its page. */
const parts = [
  'description',
  'procedure',
  'outcomes',
  'strengths',
  'challenges',
  'conditions',
  'funding',
  'more',
] as const;

/** Something that search finds, in every language, with the texts by which it is found. */
export interface Findable {
  kind: SearchKind;
  id: string;
  practice: string;
  to: Record<Locale, string>;
  title: Localized;
  about: Localized;
  /** Beside the title: what else it is called. */
  names: string[];
  texts: (Localized | string)[];
  /** Of a practice, what all that belongs to it is found by too. */
  shared: (Localized | string)[];
}

/** All that search finds: practices, questions, charts, figures, topics, and the texts of practices and glossary, each in its order. */
export function searchEntries(catalogue: ChartCatalogue): Findable[] {
  const practices = catalogue.practices.map((practice) => boundPractice(practice, catalogue));
  const places = figurePlaces(catalogue);
  return [
    ...practices.map((practice) => practiceEntry(practice, catalogue)),
    ...questionEntries(catalogue),
    ...catalogue.charts.map((chart) => chartEntry(chart, catalogue)),
    ...practices.flatMap((practice) => practice.facts.flatMap((fact) => factEntry(fact, practice, catalogue, places))),
    ...practices.flatMap((practice) =>
      catalogue.datasets
        .filter((dataset) => dataset.practice === practice.id)
        .flatMap((dataset) => datasetEntries(dataset, practice, catalogue, places)),
    ),
    ...topicEntries(catalogue),
    ...practices.flatMap(textEntries),
    ...practices.filter(({ caveats }) => caveats.length > 0).map(doubtsEntry),
    ...catalogue.glossary.map(termEntry),
  ];
}

/** The labels of some terms of a vocabulary. */
function labelsIn(terms: readonly { id: string; label: Localized }[], ids: readonly string[]): Localized[] {
  return terms.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
}

function practiceEntry(practice: Practice, catalogue: ChartCatalogue): Findable {
  const { id, name, summary, keyFigure, organisations, targetGroups, sector, card, caveats } = practice;
  const priorities = practice.priorities.map((priority) => priority.id);
  return {
    kind: 'practice',
    id,
    practice: id,
    to: inEveryLanguage((locale) => address.practice(locale, id)),
    title: name,
    about: inEveryLanguage((locale) => keyFigure[locale]),
    names: [id, ...organisations],
    texts: [
      summary,
      keyFigure,
      ...cardFields.map((field) => card[field]),
      ...labelsIn(catalogue.targetGroups, targetGroups),
      ...(caveats.length > 0 ? [doubts] : []),
    ],
    shared: [
      id,
      name,
      ...organisations,
      ...labelsIn(catalogue.sectors, [sector]).map((label) =>
        // "Care sector" is what readers type.
        inEveryLanguage((locale) => `${messages[locale].filter.sector} ${label[locale]}`),
      ),
      ...labelsIn(catalogue.priorities, priorities),
    ],
  };
}

function practiceOf(dataset: string, { datasets, practices }: ChartCatalogue): Practice | undefined {
  const { practice } = datasets.find(({ id }) => id === dataset) ?? {};
  return practices.find(({ id }) => id === practice);
}

function chartEntry(chart: ChartCatalogue['charts'][number], catalogue: ChartCatalogue): Findable {
  const models = inEveryLanguage((locale) => buildChart(chart, catalogue.datasets, catalogue.units, locale));
  const text = (field: 'title' | 'subtitle' | 'sentence') => inEveryLanguage((locale) => models[locale][field]);
  const practice = practiceOf(chart.dataset, catalogue);
  return {
    kind: 'chart',
    id: chart.id,
    practice: practice?.id ?? '',
    to: inEveryLanguage((locale) => address.chart(locale, chart.id)),
    title: text('title'),
    about: practice?.name ?? inEveryLanguage((locale) => messages[locale].charts.across),
    names: [],
    texts: [text('subtitle'), text('sentence')],
    shared: [],
  };
}

function unitOf(id: string, { units }: ChartCatalogue) {
  const unit = units.find((candidate) => candidate.id === id);
  if (!unit) throw new Error(`expected a unit, received "${id}"`);
  return unit;
}

/** Of each figure, by its key: its place among all, and the page of the table of its practice that it is on. */
type Places = ReadonlyMap<string, { place: number; page: number }>;

function figurePlaces(catalogue: ChartCatalogue): Places {
  const figures = allFigures(catalogue);
  const first = new Map(figures.map(({ practice }, place) => [practice, place] as const).toReversed());
  return new Map(
    figures.map(({ dataset, practice, row }, place) => [
      dataset ? figureKey(dataset.id, row) : factKey(practice, row.measure),
      { place, page: Math.floor((place - (first.get(practice) ?? 0)) / figuresOnPage) + 1 },
    ]),
  );
}

function factKey(practice: string, fact: string): string {
  return `${practice} ${fact}`;
}

/** A single figure of a practice; one that is missing is not looked for. */
function factEntry(
  fact: Practice['facts'][number],
  practice: Practice,
  catalogue: ChartCatalogue,
  places: Places,
): Findable[] {
  if (fact.value === null) return [];
  const unit = unitOf(fact.unit, catalogue);
  return [
    {
      kind: 'figure',
      id: String(places.get(factKey(practice.id, fact.id))?.place),
      practice: practice.id,
      to: inEveryLanguage((locale) => `${address.practice(locale, practice.id)}#${passageAnchor(fact.label[locale])}`),
      title: inEveryLanguage((locale) => `${fact.label[locale]}: ${figureQuantity(fact, unit, locale)}`),
      about: inEveryLanguage((locale) => `${practice.name[locale]}${inPeriod(fact.period, locale)}`),
      names: [],
      texts: [],
      shared: [],
    },
  ];
}

function inPeriod(period: string | null, locale: Locale): string {
  return period === null ? '' : ` · ${formatPeriod(period, locale)}`;
}

/** The figures of a dataset that has a chart; each leads to its row in the table of all figures of its practice. */
function datasetEntries(dataset: Dataset, practice: Practice, catalogue: ChartCatalogue, places: Places): Findable[] {
  if (!catalogue.charts.some((chart) => chart.dataset === dataset.id)) return [];
  return observations(dataset).flatMap((row): Findable[] => {
    const key = figureKey(dataset.id, row);
    const at = places.get(key);
    const measure = dataset.measures.find(({ id }) => id === row.measure);
    if (!at || !measure || row.value === null) return [];
    const unit = unitOf(measure.unit, catalogue);
    const labels = (locale: Locale) =>
      [measure.label[locale], ...labelsOf(row, dataset, locale)].filter((label) => label !== '').join(', ');
    return [
      {
        kind: 'figure',
        id: String(at.place),
        practice: practice.id,
        to: inEveryLanguage(
          (locale) =>
            `${withView(address.figures(locale), { practice: [practice.id], page: at.page })}#${figureAnchor(key)}`,
        ),
        title: inEveryLanguage((locale) => `${labels(locale)}: ${figureQuantity(row, unit, locale)}`),
        about: inEveryLanguage((locale) => `${practice.name[locale]}${inPeriod(row.period, locale)}`),
        names: [],
        texts: [dataset.title],
        shared: [],
      },
    ];
  });
}

function labelsOf(row: Observation, dataset: Dataset, locale: Locale): string[] {
  return dataset.dimensions.flatMap(({ id, values }) =>
    values.filter((value) => value.id === row.dimensions[id]).map(({ label }) => label[locale]),
  );
}

function textEntries(practice: Practice): Findable[] {
  const groups = [
    ...parts.flatMap((part) => practice[part].map(({ title, items }) => ({ part, title, items }))),
    { part: 'caveats' as const, title: undefined, items: practice.caveats },
  ];
  return groups.flatMap(({ part, title, items }) =>
    items.map((item): Findable => {
      const place = (locale: Locale) => [practice.name[locale], messages[locale].search.parts[part], title?.[locale]];
      return {
        kind: 'text',
        id: '',
        practice: practice.id,
        to: inEveryLanguage((locale) => `${address.practice(locale, practice.id)}#${passageAnchor(item[locale])}`),
        title: inEveryLanguage((locale) => item[locale]),
        about: inEveryLanguage((locale) => place(locale).filter(Boolean).join(' · ')),
        names: [],
        texts: [],
        shared: [],
      };
    }),
  );
}

/** What the page of a practice says of its figures. */
const doubts = inEveryLanguage((locale) => messages[locale].practice.doubts);

/** What a practice's figures do not say with certainty, by the words for that. */
function doubtsEntry({ id, name }: Practice): Findable {
  return {
    kind: 'text',
    id: '',
    practice: id,
    to: inEveryLanguage((locale) => `${address.practice(locale, id)}#${caveatsAnchor}`),
    title: doubts,
    about: name,
    names: [],
    texts: [],
    shared: [],
  };
}

function termEntry({ id, term, definition }: ChartCatalogue['glossary'][number]): Findable {
  return {
    kind: 'text',
    id: '',
    practice: '',
    to: inEveryLanguage((locale) => `${address.about(locale)}#${termAnchor(id)}`),
    title: inEveryLanguage((locale) => `${term[locale]}: ${definition[locale]}`),
    about: inEveryLanguage((locale) => messages[locale].search.glossary),
    names: [],
    texts: [],
    shared: [],
  };
}
