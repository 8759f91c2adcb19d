import { NumberText } from './number-text.tsx';
import styles from './lead-number.module.css';

const quantity = String.raw`(?:€\s?)?\d[\d.,]*(?:\s?%)?(?<![.,])`;

/** A word before it, the quantity that a phrase opens with, a second quantity after it included, and the rest: `likely`, `7 of 9`, `hired`. */
const opening = new RegExp(String.raw`^(\p{L}[\p{L}.]*\s)?(${quantity}(?:\s\p{L}{2,3}\s${quantity})?)(\s.*)$`, 'u');

/** A short phrase that says one figure: its quantity large, a word that hedges it above, the rest below; a phrase without one is set as it is. */
export function LeadNumber({ text }: { text: string }) {
  const [, hedge, lead, rest] = opening.exec(text) ?? [];
  if (lead === undefined || rest === undefined) {
    return (
      <p className={styles['phrase']}>
        <NumberText text={text} />
      </p>
    );
  }
  return (
    <p className={styles['phrase']}>
      {hedge}
      <strong className={styles['lead']}>{lead}</strong>
      <NumberText text={rest} />
    </p>
  );
}
