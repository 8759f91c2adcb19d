import { basename, join } from 'node:path';
import type { ChartCatalogue } from '#charts/definition.ts';
import type { DataProblem } from '#data/errors.ts';
import { locales, technicalLocale } from '#i18n/locale.ts';
import { linesText } from '#format/lines-text.ts';
import { rangesOf, type Source } from '#schema/source.ts';
import { numberExceptionsSchema, sourceNumbersSchema, type NumberException } from '#schema/source-numbers.ts';
import { citedTexts, isFile, type CitedText } from './cited-texts.ts';
import { readDataFile } from './data-folder.ts';
import { numbersIn } from './numbers-in-text.ts';

/** What numbers are looked up in. */
interface NumberSources {
  /** The numbers of the lines of the source text, by line number. */
  lines: Record<string, number[]>;
  exceptions: NumberException[];
}

/** All that is wrong with the numbers of a data folder whose files are right by all other rules. */
export function checkNumbers(folder: string, catalogue: ChartCatalogue): DataProblem[] {
  const numbers = readDataFile(folder, 'source-numbers.json', sourceNumbersSchema);
  const exceptions = readDataFile(folder, 'number-exceptions.json', numberExceptionsSchema);
  if (!numbers.value || !exceptions.value) return [...numbers.problems, ...exceptions.problems];
  return numberProblems(
    catalogue,
    { lines: numbers.value.lines, exceptions: exceptions.value.exceptions },
    basename(folder),
  );
}

/**
 * Every number that a text writes out and that neither stands in the places that the text cites nor is a figure that it
 * belongs to; every value that does not stand in its own place; and every exception that no text needs.
 * @param folder the name of the data folder, for messages
 */
function numberProblems(
  catalogue: ChartCatalogue,
  { lines, exceptions }: NumberSources,
  folder: string,
): DataProblem[] {
  const used = new Set<NumberException>();
  const numbersAt = (source: Source) => numbersOf(source, catalogue, lines);
  const byFile = new Map<string | null, NumberException[]>();
  for (const exception of exceptions) {
    const file = exception.file === undefined ? null : join(folder, exception.file);
    byFile.set(file, [...(byFile.get(file) ?? []), exception]);
  }
  const texts = citedTexts(catalogue, folder).flatMap((text) => {
    const known = new Set([...text.sources.flatMap(numbersAt), ...text.figures.flatMap(figureNumbers)]);
    const own = [...(byFile.get(null) ?? []), ...(byFile.get(text.file) ?? [])];
    return [...textProblems(text, known, own, used), ...languageProblems(text)];
  });
  return [
    ...texts,
    ...valueProblems(catalogue, numbersAt, folder),
    ...exceptions
      .filter((exception) => !used.has(exception))
      .map(({ words }) => ({
        file: join(folder, 'number-exceptions.json'),
        path: `$.exceptions[${exceptions.findIndex((exception) => exception.words === words)}]`,
        expected: 'words of a text whose numbers need an exception',
        received: `"${words}"`,
      })),
  ];
}

/** The numbers of a text that are not known, in each language. Words of an exception count only where a number needs it. */
function textProblems(
  { file, path, text, sources }: CitedText,
  known: Set<number>,
  exceptions: NumberException[],
  used: Set<NumberException>,
): DataProblem[] {
  return locales.flatMap((locale) => {
    const isUnknown = (number: number) => !known.has(number);
    const unknownIn = (words: string) => numbersIn(words, locale).filter(isUnknown);
    const needed = exceptions.filter(({ words }) => text[locale].includes(words) && unknownIn(words).length > 0);
    for (const exception of needed) used.add(exception);
    const rest = needed.reduce((words, exception) => words.replaceAll(exception.words, ' '), text[locale]);
    return unknownIn(rest).map((number) => ({
      file,
      path: `${path}.${locale}`,
      expected: `a number of ${placesText(sources)}, of a figure that the text belongs to, or a name in braces`,
      received: `${number} in "${text[locale]}"`,
    }));
  });
}

/** A number that a text writes out more often in one language than in another. One may also be an article or a pronoun. */
function languageProblems({ file, path, text }: CitedText): DataProblem[] {
  const written = locales.map((locale) => numbersIn(text[locale], locale).filter((number) => number !== 1));
  const times = (numbers: number[], number: number) => numbers.filter((other) => other === number).length;
  return locales.flatMap((locale, index) => {
    const own = written[index] ?? [];
    const isMore = (number: number) => written.some((other) => times(own, number) > times(other, number));
    return [...new Set(own)].filter(isMore).map((number) => ({
      file,
      path: `${path}.${locale}`,
      expected: 'the same numbers in every language',
      received: `${number}, more often than in another language, in "${text[locale]}"`,
    }));
  });
}

/** Values of rows and facts that do not stand in their own place. One that the source words is read from its words. */
function valueProblems(
  { practices, datasets }: ChartCatalogue,
  numbersAt: (source: Source) => number[],
  folder: string,
): DataProblem[] {
  const figures = [
    ...practices.flatMap(({ id, facts }) =>
      facts.map((figure, index) => ({ figure, file: `practices/${id}.json`, path: `$.facts[${index}].value` })),
    ),
    ...datasets
      .filter(isFile)
      .flatMap(({ id, rows }) =>
        rows.map((figure, index) => ({ figure, file: `datasets/${id}.json`, path: `$.rows[${index}].value` })),
      ),
  ];
  return figures.flatMap(({ figure: { value, wording, source }, file, path }) =>
    value === null || wording || numbersAt(source).includes(value)
      ? []
      : [{ file: join(folder, file), path, expected: `a number of ${placesText([source])}`, received: String(value) }],
  );
}

/** The numbers that stand at a source: those of its lines, or those that are noted of another publication. */
function numbersOf(source: Source, { otherPublications }: ChartCatalogue, lines: NumberSources['lines']): number[] {
  if ('publication' in source) {
    const publication = otherPublications.find(({ id }) => id === source.publication);
    return publication ? [...publication.numbers, ...figureNumbers(publication.date)] : [];
  }
  return rangesOf(source).flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => lines[from + index] ?? []).flat(),
  );
}

function figureNumbers(figure: number | string | null): number[] {
  if (figure === null) return [];
  return typeof figure === 'number' ? [figure] : numbersIn(figure, technicalLocale);
}

/** The places in words, for messages. */
function placesText(sources: Source[]): string {
  const ranges = new Map(sources.flatMap(rangesOf).map((range) => [range.join(), range]));
  const publications = new Set(sources.flatMap((source) => ('publication' in source ? source.publication : [])));
  const shown = [...ranges.values()].slice(0, 6);
  return (
    [...(shown.length > 0 ? [linesText(shown, technicalLocale)] : []), ...publications].join(', ') || 'its sources'
  );
}
