import type { Contents, PracticeEntry } from '#schema/contents.ts';
import { PracticeCard } from './practice-card.tsx';
import { useParts } from './use-parts.tsx';
import styles from './practice-cards.module.css';

/** So many cards are there at first, and come with each press of the button. */
const step = 24;

interface Props {
  /** The practices in view, in their order. */
  practices: readonly PracticeEntry[];
  contents: Contents;
  headingLevel: 2 | 3;
}

/** A card for each practice; of many, the first ones, and more by need. */
export function PracticeCards({ practices, contents, headingLevel }: Props) {
  const { shown, more } = useParts(practices, step);
  return (
    <>
      <ol className={styles['cards']} hidden={practices.length === 0}>
        {shown.map((practice) => (
          <li key={practice.id}>
            <PracticeCard practice={practice} contents={contents} headingLevel={headingLevel} />
          </li>
        ))}
      </ol>
      {more && <p className={styles['more']}>{more}</p>}
    </>
  );
}
