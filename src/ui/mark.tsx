import { markOutlines } from './mark-outlines.ts';
import styles from './mark.module.css';

interface Props {
  /** Place in its series, from 0: the shape and the colour follow from it. */
  place: number;
}

/** A coloured shape that stands for one of a series, so that colour never tells it alone. Always beside its name. */
export function Mark({ place }: Props) {
  const turn = place % markOutlines.length;
  return (
    <svg className={`${styles['mark']} ${styles[`place-${turn + 1}`]}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={markOutlines[turn]} />
    </svg>
  );
}
