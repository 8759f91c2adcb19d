import { messages } from '#i18n/messages.ts';
import type { Locale } from '#i18n/locale.ts';
import type { HeadingLevel } from './figure-frame.tsx';
import { ProblemList } from './problem-list.tsx';
import frame from './figure-frame.module.css';
import styles from './figure-problem.module.css';

interface Props {
  errors: Error[];
  retry: () => void;
  locale: Locale;
  /** The title of the figure, where the message stands in its place. Without a title, as where its lists did not arrive, there is no heading. */
  heading?: { title: string | undefined; level: HeadingLevel };
}

/** Says why a figure cannot be shown: what, where, what was expected and received, and what to do now. */
export function FigureProblem({ errors, retry, locale, heading }: Props) {
  const text = messages[locale].problem;
  const problem = (
    <div className={styles['problem']} role="alert">
      <p className={styles['title']}>{text.title}</p>
      <ProblemList errors={errors} locale={locale} />
      <button type="button" onClick={retry}>
        {text.retry}
      </button>
    </div>
  );
  if (!heading?.title) return problem;
  const Title = `h${heading.level}` as const;
  return (
    <div>
      <Title className={frame['title']}>{heading.title}</Title>
      {problem}
    </div>
  );
}
