import { describe, expect, it } from 'vitest';
import { mostRelated, relatedCharts } from '#pages/chart/related.ts';
import type { Contents } from '#schema/contents.ts';
import type { PageAddress } from '#view/address.ts';
import { pageContents } from '../../scripts/page-contents.ts';
import { contents } from '../../scripts/published-files.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const whole = contents(readCatalogue('data'));

/** The lists of a catalogue a hundred times as large. */
const large: Contents = {
  ...whole,
  practices: Array.from({ length: 100 }, (_, turn) =>
    whole.practices.map((practice) => ({ ...practice, id: `${practice.id}-${turn}` })),
  ).flat(),
  charts: Array.from({ length: 100 }, (_, turn) =>
    whole.charts.map((chart) => ({
      ...chart,
      id: `${chart.id}-${turn}`,
      practice: chart.practice === null ? null : `${chart.practice}-${turn}`,
    })),
  ).flat(),
};

/** What stands directly before and after an entry. */
function neighbours(entries: { id: string }[], id: string) {
  const place = entries.findIndex((entry) => entry.id === id);
  return [entries[place - 1]?.id, entries[place + 1]?.id];
}

/** What the page of a chart shows of the charts beside it. */
function shownBeside(id: string, { charts }: Contents) {
  const chart = charts.find((candidate) => candidate.id === id);
  return (chart ? relatedCharts(chart, charts) : []).map((group) => ({
    question: group.question,
    charts: group.charts.slice(0, mostRelated).map((related) => related.id),
    hasMore: group.charts.length > mostRelated,
  }));
}

function partFor(page: PageAddress | null, lists: Contents): Contents {
  const part = pageContents(page, lists);
  if (part === null) throw new Error(`expected a part of the lists for ${page?.page}, received none`);
  return part;
}

describe.each([
  ['the real catalogue', whole],
  ['one a hundred times as large', large],
])('the lists that the pages of %s bring along', (_, lists) => {
  // One in a hundred of the large one.
  const some = <Entry>(entries: Entry[]) => entries.filter((_entry, place) => place % (lists === whole ? 1 : 97) === 0);

  it.each(some(lists.charts))('show the same beside the chart $id as all lists would', ({ id, practice }) => {
    const part = partFor({ locale: 'en', page: 'chart', id }, lists);
    expect(shownBeside(id, part)).toEqual(shownBeside(id, lists));
    expect(neighbours(part.charts, id)).toEqual(neighbours(lists.charts, id));
    expect(part.practices.some((entry) => entry.id === practice)).toBe(practice !== null);
    expect(JSON.stringify(part).length).toBeLessThan(30_000);
  });

  it.each(some(lists.practices))('hold the practice $id, its charts and its neighbours', ({ id }) => {
    const part = partFor({ locale: 'en', page: 'practice', id }, lists);
    expect(neighbours(part.practices, id)).toEqual(neighbours(lists.practices, id));
    expect(part.charts).toEqual(lists.charts.filter(({ practice }) => practice === id));
    expect(JSON.stringify(part).length).toBeLessThan(15_000);
  });

  it('hold neither charts nor practices where a page names none', () => {
    for (const page of [{ locale: 'nl', page: 'about' } as const, null]) {
      const { charts, practices } = partFor(page, lists);
      expect([charts, practices]).toEqual([[], []]);
    }
  });

  it('are none where a page lists them all', () => {
    expect(pageContents({ locale: 'nl', page: 'practices' }, lists)).toBeNull();
  });
});
