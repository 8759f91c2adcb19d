import type { Catalogue } from '#data/catalogue.ts';
import { placedSources, type PlacedSource } from '#data/placed-sources.ts';
import { rangesOf } from '#schema/source.ts';
import { unknownId, type Problem } from './unique.ts';

/** Every source of a data file lies inside the source text, or names another publication that is known. */
export function sourceProblems(file: unknown, catalogue: Catalogue): Problem[] {
  return placedSources(file, '$').flatMap((placed) => placeProblems(placed, catalogue));
}

function placeProblems({ path, source }: PlacedSource, { publication, otherPublications }: Catalogue): Problem[] {
  if ('publication' in source)
    return unknownId(
      `${path}.source.publication`,
      'a publication of data/other-publications.json',
      source.publication,
      otherPublications.map(({ id }) => id),
    );
  const last = publication.lines;
  return rangesOf(source).every(([, to]) => to <= last)
    ? []
    : [
        {
          path: `${path}.source.lines`,
          expected: `lines up to ${last}, the last of the source text`,
          received: JSON.stringify(source.lines),
        },
      ];
}
