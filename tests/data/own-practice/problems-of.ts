import { readOwnPracticeFile } from '#data/own-practice/file.ts';
import { units } from './practice.ts';

/** Where, what was expected and what was received, for each problem of a file. */
export async function problemsOf(...parts: BlobPart[]): Promise<string[]> {
  const result = await readOwnPracticeFile(new File(parts, 'mine.csv'), units);
  return result.ok ? [] : result.problems.map(({ path, expected, received }) => `${path}: ${expected} <- ${received}`);
}
