import * as v from 'valibot';
import { idSchema } from './id.ts';
import { localizedSchema } from './localized.ts';

/** What the data page knows of a dataset. */
const datasetEntrySchema = v.object({
  id: idSchema,
  title: localizedSchema,
  practice: v.nullable(idSchema),
  /** Number of published figures, missing ones included. */
  figures: v.number(),
  /** Number of figures computed from them. */
  derived: v.number(),
  /** Number of published figures that are missing. */
  missing: v.number(),
});

/** All datasets, in one file: `data/datasets.json`, written by the build. */
export const datasetListSchema = v.object({ datasets: v.array(datasetEntrySchema) });

export type DatasetEntry = v.InferOutput<typeof datasetEntrySchema>;
export type DatasetList = v.InferOutput<typeof datasetListSchema>;
