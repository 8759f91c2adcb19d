import { languageTag, type Locale } from '#i18n/locale.ts';

/** How the numbers and columns of a CSV file are written. */
export interface CsvDialect {
  separator: ',' | ';';
  decimal: '.' | ',';
  /** Whether the file begins with {@link byteOrderMark}. */
  hasMark: boolean;
}

/** The mark by which spreadsheets take a CSV file for UTF-8. */
export const byteOrderMark = '\ufeff';

/** `international` is RFC 4180, for programs; `belgian` is what Excel opens in Flanders without an import. */
export const csvDialects = {
  international: { separator: ',', decimal: '.', hasMark: false },
  belgian: { separator: ';', decimal: ',', hasMark: true },
} as const satisfies Record<string, CsvDialect>;

/** What a spreadsheet in the reader's language opens without an import: it separates by ; where decimals have a comma. */
export function spreadsheetDialect(locale: Locale): CsvDialect {
  const decimal = (0.5).toLocaleString(languageTag[locale]).includes(',') ? ',' : '.';
  return { separator: decimal === ',' ? ';' : ',', decimal, hasMark: true };
}
