import { expect } from 'vitest';
import { readOwnPracticeFile } from '#data/own-practice/file.ts';
import { nl } from '#i18n/nl.ts';
import { units } from '../../fixtures/own-practice.ts';

/**
 * Where, what was expected and what was received, for each problem of a file. What was expected must have words in
 * every language of the interface, whatever the file.
 */
export async function problemsOf(...parts: BlobPart[]): Promise<string[]> {
  const result = await readOwnPracticeFile(new File(parts, 'mine.csv'), units);
  const problems = result.ok ? [] : result.problems;
  for (const { expected } of problems) {
    if (expected !== 'JSON') expect(nl.ownPractice.expected(expected), 'in Dutch').not.toBe(expected);
  }
  return problems.map(({ path, expected, received }) => `${path}: ${expected} <- ${received}`);
}
