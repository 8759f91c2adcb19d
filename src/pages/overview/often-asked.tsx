import { useId } from 'react';
import { Link } from 'react-router-dom';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { questionAddress, readyQuestions } from '#pages/compare/ready-questions.ts';
import styles from './often-asked.module.css';

/** The questions that readers bring along, each the way to the comparison that answers it. */
export function OftenAsked({ contents: { questions } }: { contents: Contents }) {
  const locale = useLocale();
  const { overview } = useMessages();
  const id = useId();
  if (questions.length === 0) return null;
  return (
    <nav className={styles['asked']} aria-labelledby={id}>
      <h2 className={styles['title']} id={id}>
        {overview.oftenAsked}
      </h2>
      <ul className={styles['questions']}>
        {readyQuestions({ questions, practices: [] }, locale).map((question) => (
          <li key={question.anchor}>
            <Link to={questionAddress(question, locale)}>{question.text}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
