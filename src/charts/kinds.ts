import type { Kind } from './kind.ts';
import { bar } from './kinds/bar.ts';
import { dots } from './kinds/dots.ts';
import { line } from './kinds/line.ts';
import { matrix } from './kinds/matrix.ts';
import { numbers } from './kinds/numbers.ts';
import { rate } from './kinds/rate.ts';
import { split } from './kinds/split.ts';
import { timeline } from './kinds/timeline.ts';

const declared = { bar, line, rate, split, dots, timeline, numbers, matrix };

/** The kinds of charts by their name in a definition. */
export type ChartKind = keyof typeof declared;

/** Every kind of chart: one file in `kinds/` each, and its drawing in `render/kinds/`. */
export const kinds: Record<ChartKind, Kind> = declared;
