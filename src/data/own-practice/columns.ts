import { figureFields } from './draft.ts';

/** The columns of a file: the name of the practice, then the fields of a figure. */
export const columns = ['practice', ...figureFields] as const;
