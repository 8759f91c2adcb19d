import type { FocusChoice, Name } from './model.ts';
import type { DrawnRow } from './drawn-rows.ts';
import { fieldLabel } from './fields.ts';
import { fieldsOf, type Subject } from './subject.ts';

/** The colours of the first and the second series. */
const [accent, grey] = ['series-1', 'series-2'];

/** Names that can stand out, and which of them a row has. */
interface FocusGroup extends FocusChoice {
  idOf: (drawn: DrawnRow) => string | undefined;
}

/** In a longer list of names nobody finds the one to choose. */
export const mostNames = 12;

/** What can stand out in a chart: its series, categories, panels, and practices where nothing of these names them. */
export function focusGroups(drawn: DrawnRow[], subject: Subject): FocusGroup[] {
  const fields = fieldsOf(subject);
  const practice = subject.dataset.dimensions.find(({ id }) => id === 'practice');
  const isNamed = Object.values(fields).includes('practice');
  const groups = [
    group(drawn, fields.series, ({ point }) => point.series, subject),
    group(drawn, fields.category, ({ point }) => point.category, subject),
    group(drawn, fields.facet, ({ panel }) => ({ id: panel.id, label: panel.title ?? '' }), subject),
    group(
      drawn,
      practice && !isNamed ? practice.id : undefined,
      ({ row }) => {
        const value = practice?.values.find(({ id }) => id === row.dimensions['practice']);
        return value ? { id: value.id, label: value.label[subject.locale] } : null;
      },
      subject,
    ),
  ];
  return groups.filter(({ names }) => names.length > 1 && names.length <= mostNames);
}

function group(
  drawn: DrawnRow[],
  field: string | undefined,
  nameOf: (drawn: DrawnRow) => Name | null,
  { dataset, locale }: Subject,
): FocusGroup {
  const names = new Map(field ? drawn.flatMap((entry) => nameOf(entry) ?? []).map((name) => [name.id, name]) : []);
  return {
    label: field ? fieldLabel(field, dataset, locale) : '',
    names: [...names.values()],
    idOf: (entry) => nameOf(entry)?.id,
  };
}

/** Greys each row that has none of the chosen ids of some group. A group of which nothing is chosen greys nothing. */
export function faded(drawn: DrawnRow[], groups: FocusGroup[], focus: readonly string[]): DrawnRow[] {
  const chosen = groups.filter(({ names }) => names.some(({ id }) => focus.includes(id)));
  const standsOut = (entry: DrawnRow) => chosen.every(({ idOf }) => focus.includes(idOf(entry) ?? ''));
  const isAccentFree = chosen.length > 0 && !drawn.some((entry) => entry.point.colour === accent && standsOut(entry));
  return drawn.map((entry) => {
    if (!standsOut(entry)) return withPoint(entry, { isFaded: true, colour: 'faded' });
    // Grey beside grey would not stand out.
    return isAccentFree && entry.point.colour === grey ? withPoint(entry, { colour: accent }) : entry;
  });
}

function withPoint(entry: DrawnRow, part: Partial<DrawnRow['point']>): DrawnRow {
  return { ...entry, point: { ...entry.point, ...part } };
}
