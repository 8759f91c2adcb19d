import { Fragment } from 'react';
import styles from './number-text.module.css';

/** A number as it is written in either language, with its sign: `8.885`, `86%`, `€ 450.000`, `2012-2013`. */
const number = /((?:€\s?)?\d[\d.,\u202f\u00a0]*(?:[-–]\d+)?(?:\s?%)?(?<![.,]))/u;

/** A phrase whose numbers stand out. */
export function NumberText({ text }: { text: string }) {
  return text.split(number).map((part, index) =>
    index % 2 === 1 ? (
      <strong key={index} className={styles['number']}>
        {part}
      </strong>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}
