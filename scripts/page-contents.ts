import { mostRelated, relatedCharts } from '#pages/chart/related.ts';
import type { ChartEntry, Contents } from '#schema/contents.ts';
import type { PageAddress } from '#view/address.ts';

/**
 * The lists as far as one page needs them, so that its document is as large at any size of the catalogue: what it is
 * about, its neighbours in their list, and what it leads to. Everything stays in its order.
 * @param page null for an address that is not known
 * @returns null for a page that lists everything: it asks for the lists when it is used
 */
export function pageContents(page: PageAddress | null, whole: Contents): Contents | null {
  switch (page?.page) {
    case 'chart': {
      const charts = chartsBeside(page.id, whole.charts);
      return part(whole, charts, new Set(charts.map(({ practice }) => practice)));
    }
    case 'practice': {
      const charts = whole.charts.filter(({ practice }) => practice === page.id);
      const practices = withNeighbours(whole.practices, ({ id }) => id === page.id);
      return part(whole, charts, new Set(practices.map(({ id }) => id)));
    }
    case 'embed': {
      const charts = whole.charts.filter(({ id }) => id === page.id);
      const none = { otherPublications: [], priorities: [], sectors: [], targetGroups: [], units: [] };
      return { ...part(whole, charts, new Set(charts.map(({ practice }) => practice))), ...none };
    }
    case 'about':
    case undefined:
      return part(whole, [], new Set());
    case 'overview':
    case 'practices':
    case 'compare':
    case 'charts':
    case 'figures':
    case 'present':
    case 'data':
      return null;
  }
}

/** The vocabularies with these charts and practices. */
function part(whole: Contents, charts: ChartEntry[], practices: ReadonlySet<string | null>): Contents {
  return { ...whole, charts, practices: whole.practices.filter(({ id }) => practices.has(id)), questions: [] };
}

/** A chart with its neighbours and with those that its page shows beside it: one more of each group says that there are others. */
function chartsBeside(id: string, charts: ChartEntry[]): ChartEntry[] {
  const own = withNeighbours(charts, (chart) => chart.id === id);
  const chart = own.find((candidate) => candidate.id === id);
  const related = chart ? relatedCharts(chart, charts) : [];
  const shown = new Set([...own, ...related.flatMap((group) => group.charts.slice(0, mostRelated + 1))]);
  return charts.filter((candidate) => shown.has(candidate));
}

/** The entry that is asked for, with the one before and the one after it. */
function withNeighbours<Entry>(entries: Entry[], isAsked: (entry: Entry) => boolean): Entry[] {
  const place = entries.findIndex(isAsked);
  return entries.slice(Math.max(0, place - 1), place + 2);
}
