/** The orders of the categories of a chart: as declared (`source`), by value, by name, or by when they started. */
export const sorts = ['source', 'value', 'name', 'start'] as const;

/** What the numbers of a chart say: how many, or which part of their whole. */
export const shows = ['count', 'share'] as const;

/** How sure the figures of a chart have to be. */
export const certainties = ['certain'] as const;

export type Sort = (typeof sorts)[number];
export type Show = (typeof shows)[number];
type Certainty = (typeof certainties)[number];

/** What a reader chose of a chart. */
export interface Controls {
  /** The order of its categories. */
  readonly sort: Sort;
  /** What its numbers say; null for what the chart declares. */
  readonly show: Show | null;
  /** Ids of the series, categories, panels, practices or periods that stand out, each once; empty when all are alike. */
  readonly focus: readonly string[];
  /** `certain` leaves out figures whose reading is not certain; null shows all. */
  readonly only: Certainty | null;
  /** Whether intervals are drawn. */
  readonly ci: boolean;
}

/** A chart as it is declared. */
export const defaultControls: Controls = { sort: 'source', show: null, focus: [], only: null, ci: true };

/** Whether two choices are the same. */
export function areSameControls(a: Controls, b: Controls): boolean {
  return (
    a.sort === b.sort &&
    a.show === b.show &&
    a.only === b.only &&
    a.ci === b.ci &&
    a.focus.length === b.focus.length &&
    a.focus.every((id) => b.focus.includes(id))
  );
}

/** Whether a chart is shown as it is declared. */
export function isAsDeclared(controls: Controls): boolean {
  return areSameControls(controls, defaultControls);
}

/** The part of a larger state that are the controls of a chart. */
export function controlsOf({ sort, show, focus, only, ci }: Controls): Controls {
  return { sort, show, focus, only, ci };
}
