import * as v from 'valibot';
import { idSchema } from './id.ts';
import { localizedWordsSchema } from './localized.ts';

/** Words that search takes for the same: `data/search-synonyms.json`. */
export const searchSynonymsSchema = v.strictObject({
  $schema: v.optional(v.literal('./schema/search-synonyms.schema.json')),
  groups: v.array(
    v.strictObject({
      id: idSchema,
      /** Words, or phrases of a few words, in any form; a word of the other language may stand among them where it is used. */
      words: localizedWordsSchema,
    }),
  ),
  /** Words that say nothing of what is looked for, such as articles. */
  ignored: localizedWordsSchema,
});

/** What search finds, in the order in which its kinds are shown. A topic is a priority, a sector or a target group. */
const searchKinds = ['practice', 'question', 'chart', 'figure', 'topic', 'text'] as const;

/** Something that search finds. */
const searchEntrySchema = v.object({
  kind: v.picklist(searchKinds),
  /** The id of a practice or chart, the place of a figure among all; empty for anything else. */
  id: v.string(),
  /** The id of the practice that it is, or is about; empty where there is none. */
  practice: v.string(),
  /** Its address within the site, with an anchor where it is a part of a page. */
  to: v.string(),
  title: v.string(),
  /** What it is about or belongs to. */
  about: v.string(),
});

/** An index over entries: for each term, in each of its fields, the places of the entries that have it. */
const packedIndexSchema = v.object({
  /** How many entries there are. */
  entries: v.number(),
  /** The terms, with spaces between them. */
  terms: v.string(),
  /**
   * For each term, with spaces between them, the places in each field: `4,2;;9` is in the fourth and sixth entry in the first
   * field, nowhere in the second, in the ninth in the third.
   */
  places: v.string(),
});

/** The entries and the index of one language, as the build publishes them: `data/search.<language>.json`. */
export const searchFileSchema = v.object({
  entries: v.array(searchEntrySchema),
  /** Groups of phrases that mean the same; a phrase is a list of stems. */
  synonyms: v.array(v.array(v.array(v.string()))),
  /** Stems that are left out. */
  ignored: v.array(v.string()),
  index: packedIndexSchema,
});

export type SearchSynonyms = v.InferOutput<typeof searchSynonymsSchema>;
export type SearchKind = (typeof searchKinds)[number];
export type SearchEntry = v.InferOutput<typeof searchEntrySchema>;
export type SearchFile = v.InferOutput<typeof searchFileSchema>;
export type PackedIndex = v.InferOutput<typeof packedIndexSchema>;
