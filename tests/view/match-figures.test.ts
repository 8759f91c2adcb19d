import { describe, expect, it } from 'vitest';
import { figuresOf, readingOf, type Figure } from '#data/figure-index.ts';
import { languageTag, locales } from '#i18n/locale.ts';
import { quantityKinds } from '#schema/quantity-kinds.ts';
import { figureColumns } from '#view/figure-columns.ts';
import { matchFigures, withoutCriterion } from '#view/match-figures.ts';
import { haveOneUnit, readableFirst, sortedFigures } from '#view/sort-figures.ts';
import { defaultView, figureFacets, type ViewState } from '#view/view-state.ts';
import { figureIndex } from '../../scripts/figure-index.ts';
import { contents } from '../../scripts/published-files.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const catalogue = readCatalogue('data');
const { units } = catalogue;
const { practices } = contents(catalogue);
const figures = figuresOf(figureIndex(catalogue));
const columns = figureColumns(figures, { practices, units });
const match = (part: Partial<ViewState>) => matchFigures(columns, { ...defaultView, ...part });
const keyOf = ({ subject, breakdown, period }: Figure) => `${subject.measure} ${breakdown?.label.en ?? ''} ${period}`;

describe('the filters of the single figures', () => {
  it('let everything through without a choice', () => {
    expect(match({}).shown).toEqual(figures);
  });

  it.each<Partial<ViewState>>([
    {},
    { kind: ['share'] },
    { unit: ['persons'], reading: ['certain'] },
    { practice: ['project-3030', 'sab'], origin: ['derived'] },
    { q: '2016' },
    { priority: ['financing'], missing: ['lost-in-source-text', 'none'], q: 'kosten' },
  ])('promise for each option what it then gives: %o', (part) => {
    const { counts } = match(part);
    const options = figureFacets.flatMap((facet) =>
      [...counts[facet]].map(([option, count]) => ({ facet, option, count })),
    );
    expect(options.length).toBeGreaterThan(0);
    for (const { facet, option, count } of options)
      expect(match({ ...part, [facet]: [option] }).shown, `${facet}=${option}`).toHaveLength(count);
  });

  it('promise nothing for an option that gives nothing', () => {
    const { counts } = match({ kind: ['share'] });
    expect(counts.unit.get('percent')).toBe(match({ kind: ['share'] }).shown.length);
    expect([...counts.unit.keys()]).toEqual(['percent']);
    expect(match({ kind: ['share'], unit: ['euro'] }).shown).toEqual([]);
  });

  it('take any value within a filter, and all filters together', () => {
    const either = match({ practice: ['sab', 'co-lab'] }).shown;
    expect(either).toEqual(figures.filter(({ subject }) => ['sab', 'co-lab'].includes(subject.practice)));
    const both = match({ practice: ['sab', 'co-lab'], missing: ['none'] }).shown;
    expect(both).toEqual(either.filter(({ value }) => value !== null));
  });

  it('ask for the certainty of a value only where there is one, in figures or in words', () => {
    const { counts } = match({});
    const read = (['certain', 'likely', 'ambiguous'] as const).flatMap(
      (reading) => match({ reading: [reading] }).shown,
    );
    expect(read.length).toBe(figures.filter(({ value, details }) => value !== null || details.wording).length);
    expect(match({ reading: ['certain'], missing: ['lost-in-source-text'] }).shown).toEqual([]);
    expect(counts.missing.get('lost-in-source-text')).toBeGreaterThan(10);
  });

  it('let through the figures of the practices of a sector', () => {
    const inFood = practices.filter(({ sector }) => sector === 'food').map(({ id }) => id);
    const { shown } = match({ sector: ['food'] });
    expect(new Set(shown.map(({ subject }) => subject.practice))).toEqual(new Set(inFood));
  });

  it('give each figure one kind of quantity, by its unit', () => {
    const { counts } = match({});
    expect([...counts.kind.keys()].every((kind) => quantityKinds.some((known) => known === kind))).toBe(true);
    const styleOf = (id: string) => units.find((unit) => unit.id === id)?.style;
    expect(match({ kind: ['amount'] }).shown).toEqual(
      figures.filter(({ subject }) => styleOf(subject.unit) === 'euro'),
    );
    expect(new Set(match({ kind: ['duration'] }).shown.map(({ subject }) => subject.unit))).toContain('weeks');
  });

  it('say how many figures there would be without one of them', () => {
    const view = { ...defaultView, kind: ['share' as const], q: 'onvindbaar' };
    expect(matchFigures(columns, view).shown).toEqual([]);
    expect(withoutCriterion(columns, view, 'q')).toBe(match({ kind: ['share'] }).shown.length);
    expect(withoutCriterion(columns, view, 'kind')).toBe(0);
  });
});

describe('the search in the single figures', () => {
  it.each([
    [
      'words without capitals and accents, in both languages',
      'HAIRDRESSERS',
      (f: Figure) => f.subject.practice === 'ibo-kappers',
    ],
    ['a value', '8885', (f: Figure) => f.value === 8885],
    ['a year', '2014-2015', (f: Figure) => f.period?.includes('2014-2015') === true],
  ])('finds %s', (_, q, holds) => {
    const { shown } = match({ q });
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every(holds)).toBe(true);
  });

  it('asks for every word', () => {
    const both = match({ q: 'sab 8885' }).shown;
    expect(both.map(({ subject }) => subject.practice)).toEqual(both.map(() => 'sab'));
    expect(match({ q: 'sab hairdressers' }).shown).toEqual([]);
  });
});

describe('the order of the single figures', () => {
  const persons = match({ unit: ['persons'] }).shown;

  it('is by value from high to low, what is missing last, within one unit', () => {
    const sorted = sortedFigures(persons, 'value', 'nl').map(({ value }) => value);
    const known = sorted.filter((value) => value !== null);
    expect(known).toEqual(known.toSorted((a, b) => b - a));
    expect(sorted.slice(known.length).every((value) => value === null)).toBe(true);
  });

  it('is by value within each unit where units differ, that of most figures first', () => {
    const { shown } = match({ kind: ['amount'] });
    expect(haveOneUnit(shown)).toBe(false);
    const sorted = sortedFigures(shown, 'value', 'nl');
    const known = sorted.filter(({ value }) => value !== null);
    expect(sorted.slice(0, known.length)).toEqual(known);
    const inOrder = [...new Set(known.map(({ subject }) => subject.unit))];
    const groups = inOrder.map((unit) => known.filter(({ subject }) => subject.unit === unit));
    expect(known).toEqual(groups.flat());
    for (const group of groups)
      expect(group.map(({ value }) => value)).toEqual(
        group.map(({ value }) => Number(value)).toSorted((a, b) => b - a),
      );
    const sizes = inOrder.map((unit) => shown.filter(({ subject }) => subject.unit === unit).length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it('begins with what can be read where the reader searches', () => {
    const { shown } = match({ q: 'kapper' });
    const readings = readableFirst(shown).map(readingOf);
    expect(readings).toContain(null);
    expect(readings.slice(readings.indexOf(null)).every((reading) => reading === null)).toBe(true);
  });

  it('is by name in the language of the page', () => {
    for (const locale of locales) {
      const names = sortedFigures(persons, 'name', locale).map(({ subject }) => subject.label[locale]);
      const { compare } = new Intl.Collator(languageTag[locale], { numeric: true });
      expect(names).toEqual(names.toSorted(compare));
    }
  });

  it('is by begin of the period, figures without one last and in their own order', () => {
    const sorted = sortedFigures(figures, 'start', 'nl');
    const years = sorted.flatMap(({ period }) => (period === null ? [] : [Number(period.slice(0, 4))]));
    expect(years).toEqual(years.toSorted((a, b) => a - b));
    const undated = figures.filter(({ period }) => period === null);
    expect(sorted.slice(-undated.length).map(keyOf)).toEqual(undated.map(keyOf));
  });
});
