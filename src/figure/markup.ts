// The names by which scripts without React find their way in markup that React wrote: a printed figure before it wakes,
// and the slides of a deck that is one file.

import { defaultView, isOneOf, tabs, type Tab } from '#view/view-state.ts';

/** Parts of a figure or a slide, by the value of `data-slot`. */
export type Slot =
  /** The region with the drawing. */
  | 'chart'
  /** What is said of the active point. */
  | 'readout'
  /** The pictures that the build drew, one for each layout. */
  | 'printed'
  /** The tabs and what may be chosen of the chart. */
  | 'views'
  /** What can be done with the figure. */
  | 'actions'
  /** Beside the content of a printed document: what is said when the code does not arrive. */
  | 'failed';

/** A part of a figure or a slide; null when it has none. */
export function partOf(root: ParentNode, slot: Slot): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-slot="${slot}"]`);
}

/** The marks of a point in a drawing. */
export function marksOf(chart: ParentNode, point: number): Element[] {
  return [...chart.querySelectorAll(`[data-point="${point}"]`)];
}

/** The point whose mark something is in; null when it is in none. */
export function pointAt(target: EventTarget | null): number | null {
  const mark = target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-point]') : null;
  return mark ? Number(mark.dataset['point']) : null;
}

/** What the button of a figure does that something is in; null when it is in no such button. */
export function actionAt(target: EventTarget | null): string | null {
  const button = target instanceof Element ? target.closest<HTMLElement>('button[data-action]') : null;
  return button?.dataset['action'] ?? null;
}

/** The button of a figure that does something; null when the figure has none. */
export function actionButton(figure: ParentNode, action: string): HTMLButtonElement | null {
  return figure.querySelector<HTMLButtonElement>(`button[data-action="${action}"]`);
}

/** The tab that is chosen in a printed figure. */
export function printedTab(figure: ParentNode): Tab {
  const value = figure.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.value;
  return isOneOf(tabs, value) ? value : defaultView.tab;
}

/** Chooses a tab of a printed figure. */
export function choosePrintedTab(figure: ParentNode, tab: Tab): void {
  const radio = figure.querySelector<HTMLInputElement>(`input[type="radio"][value="${tab}"]`);
  if (radio) radio.checked = true;
}
