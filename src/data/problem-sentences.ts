import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { DataLoadError, DataShapeError } from './errors.ts';

/** A piece of a sentence: in the language of the page, or in English, as schemas and exceptions word it. */
export type ProblemPart = string | { english: string };

/** At most this many problems of one file are told; the first ones lead to the cause. */
const most = 3;

/** What to tell of an error: what went wrong, where, what was expected and received, and what to do now. */
export function dataProblemSentences(error: Error, locale: Locale): ProblemPart[][] {
  const text = messages[locale].problem;
  if (error instanceof DataLoadError) {
    return [[error.status === null ? text.noAnswer(error.file) : text.status(error.file, String(error.status))]];
  }
  if (error instanceof DataShapeError) {
    const details = error.problems
      .slice(0, most)
      .map(({ path, expected, received }) =>
        text.detail<ProblemPart>(path, { english: expected }, { english: received }),
      );
    return [[text.shape(error.file)], ...details];
  }
  return [text.unexpected<ProblemPart>({ english: error.message })];
}
