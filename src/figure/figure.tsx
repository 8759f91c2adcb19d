import { useState } from 'react';
import type { Controls } from '#charts/controls.ts';
import { useIsHydrating } from '#ui/use-is-hydrating.ts';
import type { EmbedPart, Tab } from '#view/view-state.ts';
import { FetchedFigure } from './fetched-figure.tsx';
import type { HeadingLevel } from './figure-frame.tsx';
import type { FramePlace } from './frame-context.ts';
import { PrintedFigure } from './printed-figure.tsx';

/** A figure of the gallery in a place. */
export interface FigureProps {
  /** Id of the chart. */
  chart: string;
  headingLevel: HeadingLevel;
  /** Among others on a page when left out. */
  place?: FramePlace;
  /** The parts that an embed leaves out. */
  hide?: readonly EmbedPart[] | undefined;
  /** The tab in view, where the address names it; left out, the figure keeps its own. */
  tab?: Tab | undefined;
  /** Called when the reader chooses a tab. */
  onTab?: ((tab: Tab) => void) | undefined;
  /** How the chart is shown, where the address says so; without `onControls` only at first. */
  controls?: Controls | undefined;
  /** Called when the reader chooses how the chart is shown. */
  onControls?: ((controls: Controls) => void) | undefined;
}

/**
 * One chart in its frame. On a page that the build printed the figure is there already, as plain HTML, and wakes when it
 * is used. Elsewhere it is fetched when it comes near the viewport. Either way it ends as an `AwakeFigure`.
 */
export function Figure(props: FigureProps) {
  const [isPrinted] = useState(useIsHydrating());
  return isPrinted ? <PrintedFigure {...props} /> : <FetchedFigure {...props} />;
}
