import styles from './fraction-marks.module.css';

/** More dots than this nobody counts. */
const mostDots = 24;
/** From the middle of a dot to that of the next. */
const pitch = 14;
const size = 12;
const strip = 240;

interface Props {
  part: number;
  whole: number;
}

/** A part of a whole beside the words that say its numbers: a dot a unit, or a strip where there are too many to count. */
export function FractionMarks({ part, whole }: Props) {
  return whole <= mostDots ? <Dots part={part} whole={whole} /> : <Strip part={part} whole={whole} />;
}

/** Lines of round dots: those of the part are full, the rest are rings. */
function Dots({ part, whole }: Props) {
  const place = (unit: number) => size / 2 + unit * pitch;
  const line = (from: number, to: number) => ({
    x1: place(from),
    x2: place(to - 1) + 0.01,
    y1: size / 2,
    y2: size / 2,
  });
  return (
    <svg
      className={styles['marks']}
      viewBox={`0 0 ${whole * pitch} ${size}`}
      width={whole * pitch}
      height={size}
      aria-hidden="true"
    >
      {part > 0 && <line className={styles['dots']} {...line(0, part)} />}
      {part < whole && <line className={styles['dots']} {...line(part, whole)} />}
      {part < whole && <line className={styles['holes']} {...line(part, whole)} />}
    </svg>
  );
}

function Strip({ part, whole }: Props) {
  return (
    <svg className={styles['marks']} viewBox={`0 0 ${strip} ${size}`} width={strip} height={size} aria-hidden="true">
      <rect className={styles['whole']} x={0.5} y={0.5} width={strip - 1} height={size - 1} />
      <rect className={styles['part']} width={Math.round((strip * part) / whole)} height={size} />
    </svg>
  );
}
