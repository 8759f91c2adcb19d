import { NumberText } from './number-text.tsx';
import styles from './lead-number.module.css';

const quantity = String.raw`(?:€\s?)?\d[\d.,]*(?:\s?%)?(?<![.,])`;

/** The quantity that a phrase opens with, a word before it and a second quantity after it included: `ca. 140`, `7 of 9`. */
const opening = new RegExp(String.raw`^((?:\p{L}[\p{L}.]*\s)?${quantity}(?:\s\p{L}{2,3}\s${quantity})?)(\s.*)$`, 'u');

/** A short phrase that says one figure: its quantity large, the rest below; a phrase without one is set as it is. */
export function LeadNumber({ text }: { text: string }) {
  const [, lead, rest] = opening.exec(text) ?? [];
  if (lead === undefined || rest === undefined) {
    return (
      <p className={styles['phrase']}>
        <NumberText text={text} />
      </p>
    );
  }
  return (
    <p className={styles['phrase']}>
      <strong className={styles['lead']}>{lead}</strong>
      <NumberText text={rest} />
    </p>
  );
}
