import { drawingMutations } from './drawing-mutations.ts';
import { modelMutations } from './model-mutations.ts';

/** Mistakes that no reader would notice and that would make a chart untrue. Add one when a mistake slipped through. */
export const mutations = [...drawingMutations, ...modelMutations];
