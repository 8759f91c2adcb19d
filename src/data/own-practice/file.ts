import type { Unit } from '#schema/vocabulary.ts';
import type { ParsedOwnPractice } from './draft.ts';

/** A larger file is not read. */
const mostBytes = 10_000_000;

/** A file that the reader chose, as the browser hands it over. */
type ChosenFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** The text of a file, without its byte order mark; null when it is not text in UTF-8. */
function decode(bytes: ArrayBuffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/**
 * The practice of a CSV or JSON file that the reader chose, or what is wrong with it. The file is read on the device.
 * The code that parses arrives on first use.
 * @throws when that code cannot be loaded
 */
export async function readOwnPracticeFile(file: ChosenFile, units: readonly Unit[]): Promise<ParsedOwnPractice> {
  const fail = (path: string, expected: string, received: string) => ({
    ok: false as const,
    problems: [{ file: file.name, path, expected, received }],
  });
  if (file.size > mostBytes) return fail('$', 'a file of at most 10 MB', `${(file.size / 1e6).toFixed(1)} MB`);
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return fail('$', 'a file that can be read', 'a file that the browser cannot open');
  const text = decode(bytes);
  if (text === null) return fail('$', 'CSV or JSON, as text in UTF-8', 'another kind of file or another encoding');
  if (text.trim() === '') return fail('$', 'CSV or JSON', 'an empty file');
  if (/^\s*[[{]/.test(text)) {
    const { parseOwnPracticeJson } = await import('./json.ts');
    return parseOwnPracticeJson(text, file.name, units);
  }
  const { parseOwnPracticeCsv } = await import('./csv.ts');
  return parseOwnPracticeCsv(text, file.name, units);
}
