import { useId } from 'react';
import { Link } from 'react-router-dom';
import type { Locale } from '#i18n/locale.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { questionAddress, readyQuestions } from './ready-questions.ts';
import styles from './proposals.module.css';

/** Comparisons that are worth a look, each opened by the question that it answers. */
export function Proposals({ contents }: { contents: Contents }) {
  const locale = useLocale();
  const { comparePage: text } = useMessages();
  const id = useId();
  return (
    <nav aria-labelledby={id}>
      <h2 className={styles['title']} id={id}>
        {text.tryThese}
      </h2>
      <ul className={styles['proposals']}>
        {readyQuestions(contents, locale).map((question) => (
          <li key={question.anchor} className={styles['proposal']}>
            <Link to={questionAddress(question, locale)}>{question.text}</Link>
            <small className={styles['names']}>{namesOf(question.practices, contents, locale)}</small>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function namesOf(ids: readonly string[], { practices }: Contents, locale: Locale): string {
  const names = practices.filter(({ id }) => ids.includes(id)).map(({ name }) => name[locale]);
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
