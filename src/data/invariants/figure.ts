import type { Unit } from '#schema/vocabulary.ts';
import type { Problem } from './unique.ts';

/** What holds for each figure, be it a row or a fact: its value suits its unit. */
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
