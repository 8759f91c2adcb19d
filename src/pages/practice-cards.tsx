import { useState } from 'react';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents, PracticeEntry } from '#schema/contents.ts';
import { Button } from '#ui/button.tsx';
import { PracticeCard } from './practice-card.tsx';
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
  const locale = useLocale();
  const { filter } = useMessages();
  const [most, setMost] = useState(step);
  const rest = practices.length - most;
  return (
    <>
      <ol className={styles['cards']} hidden={practices.length === 0}>
        {practices.slice(0, most).map((practice) => (
          <li key={practice.id}>
            <PracticeCard practice={practice} contents={contents} headingLevel={headingLevel} />
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <p className={styles['more']}>
          <Button onPress={() => setMost(most + step)}>{filter.showMore(formatCount(rest, locale))}</Button>
        </p>
      )}
    </>
  );
}
