import { useState } from 'react';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { SearchField } from '#pages/filters/search-field.tsx';
import { useParts } from '#pages/use-parts.tsx';
import type { PracticeEntry } from '#schema/contents.ts';
import { mostPractices } from '#schema/most-practices.ts';
import { Chip } from '#ui/chip.tsx';
import { fold } from '#view/search/words.ts';
import { useView } from '#view/use-view.ts';
import styles from './chooser.module.css';

/** So many practices are there at first, and come with each press of the button; more than these can be searched. */
const step = 48;

interface Props {
  practices: readonly PracticeEntry[];
  onToggle: (practice: string) => void;
}

/** The practices to choose from for a comparison. Those that are chosen are always there. */
export function PracticeChips({ practices, onToggle }: Props) {
  const locale = useLocale();
  const { filter } = useMessages();
  const { practice: chosen } = useView();
  const [text, setText] = useState('');
  const isFull = chosen.length >= mostPractices;
  const matching = practices.filter(({ name }) => fold(name[locale]).includes(fold(text.trim())));
  const { shown, more } = useParts(matching, step);
  const first = new Set(shown);
  return (
    <>
      {practices.length > step && (
        <SearchField label={filter.searchPractices} hint={filter.searchHint} value={text} onType={setText} />
      )}
      <div className={styles['chips']}>
        {practices
          .filter((practice) => first.has(practice) || chosen.includes(practice.id))
          .map((practice) => {
            const isChecked = chosen.includes(practice.id);
            return (
              <Chip
                key={practice.id}
                isChecked={isChecked}
                isDisabled={isFull && !isChecked}
                onToggle={() => onToggle(practice.id)}
                count={formatCount(practice.outcomes, locale)}
                isEmpty={practice.outcomes === 0}
              >
                {practice.name[locale]}
              </Chip>
            );
          })}
        {more}
      </div>
    </>
  );
}
