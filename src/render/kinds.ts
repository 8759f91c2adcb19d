import type { ComponentType } from 'react';
import type { ChartKind } from '#charts/kinds.ts';
import type { ChartModel } from '#charts/model.ts';
import { BarPanel } from './kinds/bar.tsx';
import { DotsPanel } from './kinds/dots.tsx';
import { LinePanel } from './kinds/line.tsx';
import { MatrixPanel } from './kinds/matrix.tsx';
import { Numbers } from './kinds/numbers.tsx';
import { RatePanel } from './kinds/rate.tsx';
import { SplitPanel } from './kinds/split.tsx';
import { TimelinePanel } from './kinds/timeline.tsx';
import type { PanelProps } from './panel-props.ts';

/** How a kind is drawn: panel by panel, or the whole chart at once where figures of several panels stand together. */
export type Drawing = { Panel: ComponentType<PanelProps> } | { Chart: ComponentType<{ model: ChartModel }> };

/** The drawing of every kind of chart, one file in `kinds/` each. */
export const drawings: Record<ChartKind, Drawing> = {
  bar: { Panel: BarPanel },
  line: { Panel: LinePanel },
  rate: { Panel: RatePanel },
  split: { Panel: SplitPanel },
  dots: { Panel: DotsPanel },
  timeline: { Panel: TimelinePanel },
  numbers: { Chart: Numbers },
  matrix: { Panel: MatrixPanel },
};
