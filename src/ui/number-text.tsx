import { Fragment } from 'react';
import styles from './number-text.module.css';

/** A number as it is written in either language, with its sign: `8.885`, `86%`, `€ 450.000`. Not a part of a word, nor the number in a name such as `HEV 2`. */
const number = /((?<![\p{L}\d]|\p{Lu}{2}\s)(?:€\s?)?\d[\d.,]*(?:\s?%)?(?<![.,]))/u;

/** A year or a name: a quantity of four digits is written with its separator. */
const bare = /^\d{4,}$/;

/** A phrase whose quantities stand out. */
export function NumberText({ text }: { text: string }) {
  return text.split(number).map((part, index) =>
    index % 2 === 1 && !bare.test(part) ? (
      <strong key={index} className={styles['number']}>
        {part}
      </strong>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}
