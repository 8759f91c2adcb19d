import { DataLoadError, DataShapeError } from '#data/errors.ts';
import { messages } from '#i18n/messages.ts';
import type { Locale } from '#i18n/locale.ts';
import styles from './figure-problem.module.css';

interface Props {
  errors: Error[];
  retry: () => void;
  locale: Locale;
}

/** Says why a figure cannot be shown: what, where, what was expected and received, and what to do now. */
export function FigureProblem({ errors, retry, locale }: Props) {
  const text = messages[locale].problem;
  return (
    <div className={styles['problem']} role="alert">
      <p className={styles['title']}>{text.title}</p>
      <ul>
        {errors
          .flatMap((error) => sentences(error, locale))
          .map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
      </ul>
      <button type="button" onClick={retry}>
        {text.retry}
      </button>
    </div>
  );
}

/** At most this many shape problems are told; the first ones lead to the cause. */
const most = 3;

function sentences(error: Error, locale: Locale): string[] {
  const text = messages[locale].problem;
  if (error instanceof DataLoadError) {
    return [error.status === null ? text.noAnswer(error.file) : text.status(error.file, String(error.status))];
  }
  if (error instanceof DataShapeError) {
    return error.problems
      .slice(0, most)
      .map(({ file, path, expected, received }) => text.shape(file, path, expected, received));
  }
  return [text.unexpected(error.message)];
}
