import { messages } from '#i18n/messages.ts';
import { kinds } from './kinds.ts';
import type { ChartModel } from './model.ts';

/** True for charts that are drawn as SVG; numbers and matrices are HTML that reads by itself. */
export function isDrawnAsSvg({ kind }: Pick<ChartModel, 'kind'>): boolean {
  return kinds[kind].form === 'drawing';
}

/** What the marks of doubt and the intervals of a chart mean, in words; only those that occur. */
export function legendNotes(model: ChartModel): string[] {
  const text = messages[model.locale].figure;
  const points = model.panels.flatMap((panel) => panel.points);
  const hasInterval = points.some(({ interval }) => interval !== null);
  // A rate without counts has nothing to say beside its value.
  const { hasIntervals, hasHollowMarks } = kinds[model.kind];
  const lacksInterval = hasIntervals && points.some(({ value, detail }) => value !== null && detail === null);
  const isSet = hasInterval && points.some(({ isSetByOrganiser }) => isSetByOrganiser);
  const hasHollow = hasHollowMarks && points.some(({ value, isApproximate }) => value !== null && isApproximate);
  const isLikely = points.some(({ reading }) => reading === 'likely');
  const isAmbiguous = points.some(({ reading }) => reading === 'ambiguous');
  return [
    hasInterval ? text.intervalNote : null,
    lacksInterval ? text.noIntervalNote : null,
    isSet ? text.setNote : null,
    hasHollow ? text.approximateNote : null,
    isLikely ? text.likelyNote : null,
    isAmbiguous ? text.doubtfulNote : null,
  ].filter((note) => note !== null);
}
