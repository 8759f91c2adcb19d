import { saveFile } from '#figure/save-file.ts';
import { spreadsheetDialect } from '#format/csv-dialect.ts';
import type { Locale } from '#i18n/locale.ts';
import type { OwnPractice } from '#schema/own-practice.ts';

/** The kinds of files that a practice can be handed out as, each of which can be read back. */
export const fileFormats = ['csv', 'json'] as const;

/** One of {@link fileFormats}. */
export type FileFormat = (typeof fileFormats)[number];

/** Hands a practice to the reader as a file that can be read back. */
export async function savePractice(
  practice: OwnPractice,
  name: string,
  format: FileFormat,
  locale: Locale,
): Promise<void> {
  if (format === 'json') {
    const { ownPracticeJson } = await import('#data/own-practice/json.ts');
    saveFile(new Blob([ownPracticeJson(practice)], { type: 'application/json' }), `${name}.json`);
  } else {
    const { ownPracticeCsv } = await import('#data/own-practice/csv.ts');
    const csv = ownPracticeCsv(practice, spreadsheetDialect(locale));
    saveFile(new Blob([csv], { type: 'text/csv' }), `${name}.csv`);
  }
}

/** The name of a practice as the name of a file. */
export function fileName(name: string): string {
  return (
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'practice'
  );
}
