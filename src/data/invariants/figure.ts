import type { Row } from '#schema/dataset.ts';
import type { Unit } from '#schema/vocabulary.ts';
import type { Catalogue } from '#data/catalogue.ts';
import type { Problem } from './unique.ts';

/** What holds for each figure, be it a row or a fact: its value suits its unit, and its source lies inside the publication. */
export function figureProblems(
  figure: Pick<Row, 'value' | 'source'>,
  unit: Unit | undefined,
  path: string,
  catalogue: Catalogue,
): Problem[] {
  return [...valueProblems(figure.value, unit, path), ...sourceProblems(figure, path, catalogue)];
}

/** A value that its unit cannot have. */
export function valueProblems(value: number | null, unit: Unit | undefined, path: string): Problem[] {
  if (value === null || !unit) return [];
  const received = String(value);
  if (value < 0) return [{ path: `${path}.value`, expected: 'a number that is not negative', received }];
  if (unit.style === 'percent' && value > 100)
    return [{ path: `${path}.value`, expected: 'a percentage from 0 to 100', received }];
  if (unit.style === 'year' && (!Number.isInteger(value) || value < 1900 || value > 2100)) {
    return [{ path: `${path}.value`, expected: 'a year from 1900 to 2100', received }];
  }
  return [];
}

/** A place in the source text lies inside it. */
export function sourceProblems({ source }: Pick<Row, 'source'>, path: string, catalogue: Catalogue): Problem[] {
  const last = catalogue.publication.lines;
  return source.lines[1] > last
    ? [
        {
          path: `${path}.source.lines`,
          expected: `lines up to ${last}, the last of the source text`,
          received: JSON.stringify(source.lines),
        },
      ]
    : [];
}
