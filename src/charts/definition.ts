import * as v from 'valibot';
import type { Catalogue } from '#data/catalogue.ts';
import { correctionSchema } from '#schema/correction.ts';
import { idSchema } from '#schema/id.ts';
import { localizedSchema } from '#schema/localized.ts';
import { cellReferenceSchema } from '#schema/reference.ts';
import type { Encoding } from './kind.ts';
import { kinds, type ChartKind } from './kinds.ts';

/** The most words of a sentence to take along. */
export const mostSentenceWords = 60;

const commonEntries = {
  $schema: v.optional(v.literal('../schema/chart.schema.json')),
  id: idSchema,
  /** The dataset whose rows are drawn. */
  dataset: idSchema,
  /** Place among all charts, from low to high; charts of one practice stand together. */
  order: v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'a number from 1')),
  /** The finding, as a sentence; numbers in braces. */
  title: localizedSchema,
  /** Measure, unit, population, period. */
  subtitle: localizedSchema,
  /** What a reader has to know beside the chart, in no more words than a caveat may have. */
  note: v.optional(localizedSchema),
  /** The rest of what there is to know: folded at the figure, in full in files. */
  details: v.optional(localizedSchema),
  /**
   * The chart in a sentence or two to take along: its values, of what they are, and the main caveat, in at most
   * {@link mostSentenceWords} words.
   */
  sentence: localizedSchema,
  /** What the chart shows, for readers who do not see it; numbers in braces. */
  alternative: localizedSchema,
  /** The figures that stand in braces in the texts. `dataset` may be left out: then it is the chart's own. */
  values: v.record(idSchema, v.strictObject({ ...cellReferenceSchema.entries, dataset: v.optional(idSchema) })),
  /** What was put right of it, the newest first. The build writes it; data files leave it out. */
  corrections: v.optional(v.array(correctionSchema)),
};
const commonSchema = v.strictObject(commonEntries);

/** A chart: one declaration over one dataset. Its id is stable for ever: it stands in other people's pages. */
export interface ChartDefinition extends v.InferOutput<typeof commonSchema> {
  kind: ChartKind;
  /** How the dataset becomes marks: the fields that the kind takes. */
  encoding: Encoding;
}

/** The schema of `data/charts/<id>.json`: the fields of every chart, and for each kind its encoding. */
export const chartSchema: v.GenericSchema<unknown, ChartDefinition> = v.variant(
  'kind',
  chartKinds().map((kind) =>
    v.strictObject({ ...commonEntries, kind: v.literal(kind), encoding: kinds[kind].encoding }),
  ),
);

/** The data files with the charts that are made of them. */
export interface ChartCatalogue extends Catalogue {
  /** In their order. */
  charts: ChartDefinition[];
}

function chartKinds(): ChartKind[] {
  const isKind = (id: string): id is ChartKind => Object.hasOwn(kinds, id);
  return Object.keys(kinds).filter(isKind);
}
