import type { Controls } from './controls.ts';
import { drawnRows, type DrawnRow } from './drawn-rows.ts';
import { faded, focusGroups } from './focus.ts';
import type { ChartControls } from './model.ts';
import { sorted, sortsOf } from './sorted.ts';
import type { Subject } from './subject.ts';

/** The rows that a chart draws as the reader chose, and what may be chosen. `show` is in the subject's encoding already. */
export function controlledRows(
  subject: Subject,
  controls: Controls,
): { drawn: DrawnRow[]; allowed: Omit<ChartControls, 'shows'> & { shows: [] } } {
  const declared = inDeclaredOrder(drawnRows(subject), subject);
  const certain = certainOf(declared, subject);
  const uncertain = certain.some(({ point }) => point.value !== null) ? declared.length - certain.length : 0;
  const hasIntervals = declared.some(({ point }) => point.interval !== null);
  const sorts = sortsOf(declared, subject);
  const groups = focusGroups(declared, subject);
  const names = groups.flatMap((group) => group.names.map(({ id }) => id));
  const chosen: Controls = {
    sort: sorts.includes(controls.sort) ? controls.sort : 'source',
    show: null,
    focus: controls.focus.filter((id) => names.includes(id)),
    only: uncertain > 0 ? controls.only : null,
    ci: !hasIntervals || controls.ci,
  };
  const rows = chosen.ci
    ? declared
    : inDeclaredOrder(drawnRows({ ...subject, encoding: { ...subject.encoding, intervals: false } }), subject);
  const kept = chosen.only ? certainOf(rows, subject) : rows;
  return {
    drawn: faded(sorted(kept, chosen.sort, subject), groups, chosen.focus),
    allowed: {
      sorts,
      shows: [],
      focus: groups.map(({ label, names: own }) => ({ label, names: own })),
      uncertain,
      hasIntervals,
      chosen,
    },
  };
}

function inDeclaredOrder(drawn: DrawnRow[], subject: Subject): DrawnRow[] {
  return sorted(drawn, subject.encoding.sort ?? 'source', subject);
}

/** The rows whose reading is certain. A whole with a part that is not goes as a whole: its other parts do not make it. */
function certainOf(drawn: DrawnRow[], { kind }: Subject): DrawnRow[] {
  const isCertain = ({ point }: DrawnRow) => point.reading === 'certain';
  if (kind.colours !== 'by-part') return drawn.filter(isCertain);
  const isSameWhole = (a: DrawnRow, b: DrawnRow) =>
    a.panel.id === b.panel.id && a.point.category.id === b.point.category.id;
  return drawn.filter((entry) => drawn.every((other) => !isSameWhole(entry, other) || isCertain(other)));
}
