import * as v from 'valibot';
import { idSchema } from './id.ts';
import { textSchema } from './localized.ts';

const lineSchema = v.pipe(v.number(), v.integer('a whole line number'), v.minValue(1, 'a line number from 1'));

/** First and last line in the extracted source text. */
const rangeSchema = v.pipe(
  v.strictTuple([lineSchema, lineSchema]),
  v.check(([from, to]) => from <= to, 'a first line that is not after the last line'),
);

/** A place in the publication that all figures come from. */
const placeSchema = v.strictObject({
  /** The heading under which a reader of the publication finds it, in the publication's own language. */
  heading: textSchema,
  /** For whoever checks: one range of lines, or the ranges that the text or figure is put together from. */
  lines: v.union([
    rangeSchema,
    v.pipe(
      v.array(rangeSchema),
      v.minLength(2, 'at least two ranges of lines, or one that is not in a list'),
      v.check(
        (ranges) => ranges.every(([from], index) => index === 0 || from > (ranges[index - 1]?.[1] ?? 0)),
        'ranges of lines in their order, none of which overlap',
      ),
    ),
  ]),
});

/** Another publication, named by its id in `data/other-publications.json`. */
const elsewhereSchema = v.strictObject({
  publication: idSchema,
  /** Where in that publication: a page, a heading. Absent where it is short enough to need none. */
  place: v.optional(textSchema),
});

/** Where a text or a figure is found. */
export const sourceSchema = v.union([placeSchema, elsewhereSchema]);

/** The ranges of lines that a source names; none for another publication. */
export function rangesOf(source: Source): LineRange[] {
  if ('publication' in source) return [];
  return isRange(source.lines) ? [source.lines] : source.lines;
}

function isRange(lines: v.InferOutput<typeof placeSchema>['lines']): lines is LineRange {
  return typeof lines[0] === 'number';
}

/**
 * The source of what is put together from several: every range of lines once, below the heading of the first. Of
 * sources that are all other publications, the first.
 */
export function joinedSource(sources: readonly Source[]): Source | null {
  const places = sources.filter((source) => 'heading' in source);
  const [place] = places;
  if (!place) return sources[0] ?? null;
  const merged = places
    .flatMap(rangesOf)
    .toSorted(([a], [b]) => a - b)
    .reduce<LineRange[]>((ranges, [from, to]) => {
      const last = ranges.at(-1);
      if (!last || from > last[1]) return [...ranges, [from, to]];
      return [...ranges.slice(0, -1), [last[0], Math.max(last[1], to)]];
    }, []);
  const [only] = merged;
  return { heading: place.heading, lines: only && merged.length === 1 ? only : merged };
}

export type LineRange = v.InferOutput<typeof rangeSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
