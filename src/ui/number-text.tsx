import { Fragment } from 'react';
import styles from './number-text.module.css';

/** A number as it is written in either language, with its sign: `8.885`, `86%`, `€ 450.000`; or a year. */
const number = /((?:€\s?)?\d[\d.,]*(?:\s?%)?(?<![.,]))/u;

/** A year or an end of one; no quantity. */
const year = /^(?:19|20)\d\d$/;

/** A phrase whose quantities stand out. */
export function NumberText({ text }: { text: string }) {
  return text.split(number).map((part, index) =>
    index % 2 === 1 && !year.test(part) ? (
      <strong key={index} className={styles['number']}>
        {part}
      </strong>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}
