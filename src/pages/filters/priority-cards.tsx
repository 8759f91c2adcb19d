import { useId } from 'react';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { ChoiceCard } from '#ui/choice-card.tsx';
import { Mark } from '#ui/mark.tsx';
import { countFor, type Candidate } from '#view/match.ts';
import { toggleFilter } from '#view/store.ts';
import { useView } from '#view/use-view.ts';
import styles from './priority-cards.module.css';

interface Props {
  priorities: Contents['priorities'];
  candidates: readonly Candidate[];
}

/** The priorities as a filter that says what each of them asks for. */
export function PriorityCards({ priorities, candidates }: Props) {
  const locale = useLocale();
  const { filter } = useMessages();
  const view = useView();
  const id = useId();
  return (
    <fieldset aria-labelledby={id}>
      <legend className="visually-hidden" id={id}>
        {filter.priority}
      </legend>
      <div className={styles['cards']}>
        {priorities.map((priority, place) => (
          <ChoiceCard
            key={priority.id}
            isChecked={view.priority.includes(priority.id)}
            onToggle={() => toggleFilter('priority', priority.id)}
            mark={<Mark place={place} />}
            title={priority.label[locale]}
            note={priority.description[locale]}
            count={formatCount(countFor(candidates, view, 'priority', priority.id), locale)}
          />
        ))}
      </div>
    </fieldset>
  );
}
