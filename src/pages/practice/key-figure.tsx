import { useMessages } from '#i18n/locale-context.ts';
import { LeadNumber } from '#ui/lead-number.tsx';
import styles from './key-figure.module.css';

/** The figure that stands for the practice. */
export function KeyFigure({ text }: { text: string }) {
  const { practice } = useMessages();
  return (
    <section className={styles['key']} aria-labelledby="key-figure">
      <h2 id="key-figure">{practice.keyFigure}</h2>
      <LeadNumber text={text} />
    </section>
  );
}
