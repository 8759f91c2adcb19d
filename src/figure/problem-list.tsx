import { dataProblemSentences } from '#data/problem-sentences.ts';
import { technicalLocale, type Locale } from '#i18n/locale.ts';

interface Props {
  errors: readonly Error[];
  locale: Locale;
}

/** What went wrong, a sentence each. */
export function ProblemList({ errors, locale }: Props) {
  return (
    <ul>
      {errors
        .flatMap((error) => dataProblemSentences(error, locale))
        .map((sentence, index) => (
          <li key={index}>
            {sentence.map((part, place) =>
              typeof part === 'string' ? (
                part
              ) : (
                <span key={place} lang={technicalLocale}>
                  {part.english}
                </span>
              ),
            )}
          </li>
        ))}
    </ul>
  );
}
