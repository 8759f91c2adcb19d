import { describe, expect, it } from 'vitest';
import { defaultControls } from '#charts/controls.ts';
import { formatCount } from '#format/number.ts';
import { locales, type Locale } from '#i18n/locale.ts';
import { composedDatasets, messages } from '#i18n/messages.ts';
import { compareRates, mayShareAxis } from '#measures/comparability.ts';
import { panelAnswer } from '#pages/overview/panel-answer.ts';
import type { PanelData } from '#pages/overview/panel-parts.ts';
import { outcomeRates } from '#data/outcome-rates.ts';
import { isOutcome, isResult } from '#schema/outcome.ts';
import { panels } from '#view/view-state.ts';
import { boundOutcome } from '../../scripts/bound-texts.ts';
import { contents } from '../../scripts/published-files.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const catalogue = readCatalogue('data');
const { practices, priorities } = contents(catalogue);
const lastPhase = 'een einddatum van haar project of laatste fase';

function dataset(id: string) {
  const found = catalogue.datasets.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`expected a dataset, received ${id}`);
  return found;
}

const data: PanelData = {
  outcomes: catalogue.outcomes.map((outcome) => boundOutcome(outcome, catalogue)),
  units: catalogue.units,
  rates: dataset('outcome-rates'),
  reach: dataset('practice-reach'),
  costs: dataset('practice-costs'),
  periods: dataset('practice-periods'),
};

/** The outcomes of practices; a baseline is none. */
function ratesOf(own: typeof practices) {
  const ids = new Set(own.map(({ id }) => id));
  return outcomeRates(data.outcomes, own, data.rates).filter((rate) => isOutcome(rate) && ids.has(rate.practice.id));
}

/** Practices by id. */
function only(...ids: string[]) {
  return practices.filter(({ id }) => ids.includes(id));
}

/** The answer to a question, and its chart as declared; null where there is none. */
function answerTo(
  panel: Parameters<typeof panelAnswer>[0],
  own: typeof practices,
  from: PanelData,
  locale: Locale,
  measure: string | null = null,
) {
  const answer = panelAnswer(panel, own, from, locale, measure);
  return { ...answer, model: answer.make?.() ?? null };
}

/** All practices, those of each priority, and each practice by itself. */
const selections = [
  { name: 'all practices', own: practices },
  ...priorities.map(({ id }) => ({ name: id, own: practices.filter((practice) => practice.priorities.includes(id)) })),
  ...practices.map((practice) => ({ name: practice.id, own: [practice] })),
];

const numbersIn = (text: string) => [...text.matchAll(/\d[\d.,]*/g)].map(([number]) => number.replace(/[.,]$/, ''));

describe.each(locales)('the panel in %s', (locale) => {
  describe.each(panels)('answers about %s', (panel) => {
    it.each(selections)('for $name: a sentence with its numbers, and figures of no other practice', ({ own }) => {
      const { sentence, model } = answerTo(panel, own, data, locale);
      const ids = own.map(({ id }) => `practice:${id}`);
      expect(sentence).not.toMatch(/undefined|NaN|\{/);
      const points = model?.panels.flatMap((part) => part.points) ?? [];
      // Where there are no figures, the sentence says no number either; one practice by itself is not counted.
      const said = numbersIn(sentence);
      const isCounted = said.includes(formatCount(own.length, locale));
      expect(own.length === 1 || isCounted === (model !== null), sentence).toBe(true);
      expect(said.length > 0).toBe(points.length > 0);
      expect(points.length).toBeLessThanOrEqual(24);
      for (const { standsFor } of points) expect(ids).toContain(standsFor);
      expect(model?.title ?? sentence).toBe(sentence);
      expect(model?.origins.every(({ places }) => places.length > 0) ?? true).toBe(true);
    });
  });

  it.each(selections)(
    'says for $name how many of the practices give outcomes, and how many outcomes there are',
    ({ own }) => {
      const text = messages[locale].overviewPanel;
      const rates = ratesOf(own);
      const inPercent = rates.filter(({ figure }) => figure.value !== null);
      const told = inPercent.length > 0 ? inPercent : rates;
      const having = new Set(told.map(({ practice }) => practice.id)).size;
      const { sentence, model } = answerTo('outcomes', own, data, locale);
      const count = (number: number) => formatCount(number, locale);
      // All of them are counted once, and one by itself stands in words.
      const counted = [own.length, having].filter((number, index, all) => number > 1 && all.indexOf(number) === index);
      const inWords = rates.length - told.length;
      const expected =
        rates.length === 0 ? [] : [...counted, told.length, ...(inWords > 1 ? [inWords] : [])].map(count);
      expect(numbersIn(sentence).slice(0, expected.length)).toEqual(expected);
      expect(sentence === text.noOutcomes(own.length)).toBe(rates.length === 0);
      const points = model?.panels.flatMap((part) => part.points) ?? [];
      const rest = rates.length - points.length;
      expect(model?.note?.includes(text.outcomesRest(rest, count(rest))) ?? false).toBe(rest > 0);
      // A percentage shows how many of how many, wherever that is known.
      const wholes = points.flatMap(({ fraction, cell }) => (fraction ? [{ cell, whole: count(fraction.whole) }] : []));
      for (const { cell, whole } of wholes) expect(cell).toContain(whole);
    },
  );
});

describe('the answer of the panel', () => {
  it('says in no subtitle in which order its figures stand: its reader may choose another', () => {
    for (const locale of locales)
      for (const panel of panels)
        expect(answerTo(panel, practices, data, locale).model?.subtitle).not.toMatch(/volgorde|eerst|order|first/);
  });
});

describe('the outcomes of the panel', () => {
  it.each(selections)('stand on one axis for $name only where every two of them may', ({ own }) => {
    const { model } = answerTo('outcomes', own, data, 'nl');
    const drawn = model?.panels.flatMap((part) => part.points.map(({ category }) => category.id)) ?? [];
    const rates = ratesOf(own).filter(({ id }) => drawn.includes(id));
    expect(rates).toHaveLength(drawn.length);
    for (const [index, a] of rates.entries())
      for (const b of rates.slice(index + 1)) expect(mayShareAxis(compareRates([a, b]).verdict)).toBe(true);
  });
});

describe('the outcomes of the panel for practices of which no two share an axis', () => {
  it.each(selections)('are, for $name, results if any, of the kind that most practices measure', ({ own }) => {
    const { model } = answerTo('outcomes', own, data, 'nl');
    const rates = ratesOf(own);
    const drawn = rates.filter(({ id }) =>
      model?.panels.some(({ categories }) => categories.some((category) => category.id === id)),
    );
    expect(drawn.some(isResult)).toBe(rates.some(isResult));
    if (new Set(drawn.map(({ practice }) => practice.id)).size > 1) return;
    const measuring = (kind: string | undefined) =>
      new Set(rates.filter((rate) => rate.kind === kind).map(({ practice }) => practice.id)).size;
    expect(measuring(drawn[0]?.kind)).toBe(Math.max(0, ...rates.map(({ kind }) => measuring(kind))));
  });
});

describe('the measures of the panel', () => {
  it.each(selections)(
    'are all there to choose from, for $name, and the sentence names the one that is drawn',
    ({ own }) => {
      const { measures, measure, sentence } = answerTo('outcomes', own, data, 'en');
      expect(sentence.includes(`one of ${measures.length} groups of outcomes`)).toBe(measures.length > 1);
      const drawn = measures.flatMap(({ id, label }) => {
        const chosen = answerTo('outcomes', own, data, 'en', id);
        expect(chosen.measure).toBe(id);
        expect(chosen.sentence.includes(`‘${label}’`)).toBe(measures.length > 1);
        return chosen.model?.panels.flatMap((part) => part.points.map(({ category }) => category.id)) ?? [];
      });
      expect(drawn.toSorted()).toEqual(
        ratesOf(own)
          .map(({ id }) => id)
          .toSorted(),
      );
      expect(measures.some(({ id }) => id === measure)).toBe(measures.length > 0);
    },
  );

  it('fall back on the most telling where the one that was chosen is of other practices', () => {
    const own = only('project-3030');
    const others = answerTo('outcomes', practices, data, 'nl').measure;
    expect(answerTo('outcomes', own, data, 'nl', others)).toMatchObject({
      measure: answerTo('outcomes', own, data, 'nl').measure,
    });
  });

  it('can be put in another order', () => {
    const own = only('project-3030');
    const { make } = answerTo('outcomes', own, data, 'nl', 'from-project-3030-drawn-1');
    const values = make?.({ ...defaultControls, sort: 'value' }).panels.flatMap(({ points }) =>
      points.map(({ value }) => value ?? 0),
    );
    expect(values).toHaveLength(6);
    expect(values).toEqual(values?.toSorted((a, b) => b - a));
    expect(make?.().panels.flatMap(({ points }) => points.map(({ value }) => value))).not.toEqual(values);
  });
});

describe('the amounts of the panel', () => {
  it('stand with whose money they are, as the practices state it', () => {
    const { model } = answerTo('costs', practices, data, 'nl');
    const shown =
      model?.panels.flatMap(({ title, points }) => points.map(({ series }) => [series?.label, title])) ?? [];
    const stated = catalogue.practices.flatMap(({ costs }) =>
      costs.flatMap((cost) =>
        'figure' in cost && cost.payer ? [[cost.nature.nl, composedDatasets.nl.costs.payers[cost.payer]]] : [],
      ),
    );
    expect(stated.length).toBeGreaterThan(5);
    const written = (rows: unknown[][]) => rows.map((row) => row.join(': ')).toSorted();
    expect(written(shown)).toEqual(written(stated));
  });
});

describe('the durations of the panel', () => {
  it('begin with the practice that began first', () => {
    const { model } = answerTo('time', practices, data, 'nl');
    const starts = model?.panels.flatMap(({ categories }) =>
      categories.map(({ id }) => practices.find((one) => one.id === id)?.start ?? 0),
    );
    expect(starts).toEqual(starts?.toSorted((a, b) => a - b));
  });
});

describe('few practices', () => {
  const ofBoth = only('project-3030', 'ibo-kappers');

  it.each([
    ['nl', 'reach', [], 'Er is geen praktijk in beeld.'],
    ['nl', 'reach', only('we-care'), 'Deze praktijk geeft 1 cijfer over haar bereik'],
    [
      'nl',
      'reach',
      ofBoth,
      'Beide praktijken geven samen 2 cijfers over hun bereik, in 2 eenheden die niet op te tellen zijn',
    ],
    ['nl', 'outcomes', only('we-care', 'co-lab'), 'Geen van beide praktijken geeft een uitkomst in procent.'],
    ['nl', 'costs', ofBoth, 'Eén van beide praktijken noemt 1 bedrag'],
    ['nl', 'costs', only('groene-sectoren', 'co-lab'), 'Van geen van beide praktijken is een bedrag gepubliceerd.'],
    [
      'nl',
      'time',
      ofBoth,
      'De ene praktijk begon in 2009, de andere in 2016; de publicatie noemt voor geen van beide een einddatum',
    ],
    ['nl', 'time', only('we-care'), `Deze praktijk begon in 2017; de publicatie noemt ${lastPhase}`],
    ['en', 'time', [], 'No practice is in view.'],
    ['en', 'reach', only('we-care'), 'This practice gives 1 figure on its reach'],
    [
      'en',
      'reach',
      ofBoth,
      'Both practices together give 2 figures on their reach, in 2 units that cannot be added together',
    ],
    ['en', 'outcomes', only('we-care', 'co-lab'), 'Neither of these practices gives an outcome in per cent.'],
    ['en', 'costs', ofBoth, 'One of the two practices states 1 amount'],
    ['en', 'costs', only('groene-sectoren', 'co-lab'), 'No amount is published for either of these practices.'],
    [
      'en',
      'time',
      only('basf-duaal-leren', 'ibo-kappers'),
      'Both practices began in 2016; the publication names no end date for one of them',
    ],
  ] as const)('are spoken of as one speaks, in %s about %s', (locale, panel, own, sentence) => {
    expect(answerTo(panel, [...own], data, locale).sentence).toBe(sentence);
  });

  it('have no note on what only several figures or an open end ask for', () => {
    const noteOf = (panel: Parameters<typeof panelAnswer>[0], id: string) =>
      answerTo(panel, only(id), data, 'nl').model?.note;
    expect(noteOf('reach', 'we-care')).toBeNull();
    expect(noteOf('costs', 'we-care')).toBeNull();
    expect(noteOf('time', 'we-care')).toBeNull();
    expect(noteOf('time', 'ibo-kappers')).toContain('spits uiteinde');
  });
});

describe('many practices', () => {
  const copies = Array.from({ length: 30 }, (_, copy) => copy);

  /** A dataset of as many times as many practices. */
  function copied(original: PanelData['reach']): PanelData['reach'] {
    const named = (id: string, copy: number) => `${id}-copy-${copy}`;
    return {
      ...original,
      dimensions: original.dimensions.map((dimension) => ({
        ...dimension,
        values: copies.flatMap((copy) => dimension.values.map((value) => ({ ...value, id: named(value.id, copy) }))),
      })),
      rows: copies.flatMap((copy) =>
        original.rows.map((row) => ({
          ...row,
          dimensions: Object.fromEntries(
            Object.entries(row.dimensions ?? {}).map(([dimension, id]) => [dimension, named(id, copy)]),
          ),
        })),
      ),
    };
  }

  it.each(['reach', 'costs', 'time'] as const)('make the answer about %s no longer', (panel) => {
    const many = copies.flatMap((copy) =>
      practices.map((practice) => ({ ...practice, id: `${practice.id}-copy-${copy}` })),
    );
    const [reach, costs, periods] = [data.reach, data.costs, data.periods].map(copied);
    if (!reach || !costs || !periods) throw new Error('expected three datasets');
    const { sentence, model } = answerTo(panel, many, { ...data, reach, costs, periods }, 'nl');
    expect(model?.panels.flatMap(({ points }) => points).length).toBeLessThanOrEqual(36);
    expect(sentence).toContain(formatCount(many.length, 'nl'));
  });
});
