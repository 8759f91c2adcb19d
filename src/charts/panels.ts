import { formatNumber } from '#format/number.ts';
import { messages } from '#i18n/messages.ts';
import { unitOf } from '#measures/unit-of.ts';
import type { DrawnRow } from './drawn-rows.ts';
import type { Name, Panel, Point } from './model.ts';
import { seriesNames, type Subject } from './subject.ts';

/** The panels in order. Panels of one unit share their scale, so that their lengths can be compared. */
export function panelsOf(drawn: (DrawnRow & { point: Point })[], subject: Subject): Panel[] {
  const ids = [...new Set(drawn.map(({ panel }) => panel.id))];
  const unitOfPanel = (id: string) => {
    const first = drawn.find(({ panel }) => panel.id === id);
    return first && unitOf(first.row, subject).id;
  };
  return ids.map((id) => {
    const hasOwnScale = subject.kind.hasScalePerUnit && unitOfPanel(id) !== unitOfPanel(ids[0] ?? id);
    const own = drawn.filter(({ panel }) => panel.id === id);
    const peers = drawn.filter(({ row }) => unitOf(row, subject).id === unitOfPanel(id));
    const title = own[0]?.panel.title ?? '';
    const categories = new Map(own.map(({ point }) => [point.category.id, point.category]));
    const present = new Set(own.map(({ point }) => point.series?.id));
    const values = peers.flatMap(({ point }) => point.value ?? []);
    const domain = subject.kind.domain(values, subject.encoding);
    return {
      id,
      title: hasOwnScale ? ownScaleTitle(title, domain, subject) : title || null,
      domain,
      hasOwnScale,
      categories: withoutTitle([...categories.values()], title),
      series: seriesNames(subject).filter((series) => present.has(series.id)),
      points: own.map(({ point }) =>
        hasOwnScale && !subject.encoding.series && !point.isFaded ? { ...point, colour: 'series-2' } : point,
      ),
    };
  });
}

/** Says up to what the scale of the panel goes. */
function ownScaleTitle(title: string, domain: Panel['domain'], { locale }: Subject): string {
  const highest = domain && formatNumber(domain[1], 'plain', locale);
  return messages[locale].figure.ownScale(title, highest);
}

/** Names without the beginning that all of them share, where the title of their panel says it: `2012-2013` for `Project 3030: geslaagd, 2012-2013`. */
function withoutTitle(categories: Name[], title: string): Name[] {
  const [first, ...others] = categories.map(({ label }) => label.split(/(?<=[:,] )/));
  if (!first || others.length === 0) return categories;
  const differs = first.findIndex((part, place) => others.some((parts) => parts[place] !== part));
  const shared = differs === -1 ? [] : first.slice(0, differs);
  const isTold = shared.every((part) => title.includes(part.slice(0, -2)));
  // One that is all beginning would have no name.
  const isLeft = others.every((parts) => parts.length > shared.length);
  if (!isTold || !isLeft) return categories;
  return categories.map((name) => ({ ...name, label: name.label.slice(shared.join('').length) }));
}
