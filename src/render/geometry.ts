/** Sizes of every drawn chart, in pixels. Text is never smaller than `small`. */
export const geometry = {
  text: 14,
  small: 13,
  line: 19,
  /** Thickness of a horizontal bar. */
  bar: 20,
  gap: 4,
  /** Air below a row. */
  rowGap: 14,
  /** Height of the plot of columns in a narrow or wide drawing. */
  plot: 190,
  /** Space between panels that stand side by side. */
  panelGap: 32,
} as const;

/** How many panels stand side by side at a width. */
export function panelColumns(width: number, panels: number): number {
  if (panels < 2 || width < 480) return 1;
  if (panels > 8 && width >= 1600) return Math.min(6, Math.floor(width / 400));
  return (panels === 3 && width >= 720) || (panels > 3 && width >= 1600) ? 3 : 2;
}

/** The width of one panel when the whole chart has `width`, with so many panels side by side. */
export function panelWidth(width: number, columns: number): number {
  return Math.floor((width - (columns - 1) * geometry.panelGap) / columns);
}

/**
 * The layouts of a chart, each with the width in pixels that it is drawn at, and the height of the plot of columns in it.
 * It is scaled to the width that it gets; the style sheet of the figure says which place gets which layout. `large` is for
 * a chart that has the page to itself.
 */
export const layouts = {
  narrow: { width: 288, plot: geometry.plot },
  wide: { width: 560, plot: geometry.plot },
  large: { width: 660, plot: 280 },
} as const;

/** One of {@link layouts}. */
export type Layout = keyof typeof layouts;

/** The names of the {@link layouts}, in their order. */
export const layoutNames = ['narrow', 'wide', 'large'] as const satisfies readonly Layout[];

/** Width of a slide in its own units; its height is 9/16 of that, and its smallest text, `small`, 2.2% of its height. */
export const slideWidth = 1056;
