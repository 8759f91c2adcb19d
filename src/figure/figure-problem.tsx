import { messages } from '#i18n/messages.ts';
import type { Locale } from '#i18n/locale.ts';
import { ProblemList } from './problem-list.tsx';
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
      <ProblemList errors={errors} locale={locale} />
      <button type="button" onClick={retry}>
        {text.retry}
      </button>
    </div>
  );
}
