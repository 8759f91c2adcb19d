import { Link } from 'react-router-dom';
import type { SuggestionGroup } from './suggestions.ts';
import styles from './suggestion-list.module.css';

interface Props {
  id: string;
  label: string;
  groups: readonly SuggestionGroup[];
  /** Place of the suggestion that the keys are at, over all groups; null for none. */
  active: number | null;
  onChoose: () => void;
}

/** The id of a suggestion's element. */
export function optionId(list: string, place: number): string {
  return `${list}-${place}`;
}

/** Suggestions by kind, as the list of a combobox: its input keeps the focus. */
export function SuggestionList({ id, label, groups, active, onChoose }: Props) {
  const first = groups.map((_, group) =>
    groups.slice(0, group).reduce((count, { suggestions }) => count + suggestions.length, 0),
  );
  return (
    <div className={styles['list']} id={id} role="listbox" aria-label={label}>
      {groups.map(({ kind, title, suggestions }, group) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div className={styles['head']} id={`${id}-${kind}`} role="presentation">
            {title}
          </div>
          {suggestions.map(({ to, title: name, about }, at) => {
            const place = (first[group] ?? 0) + at;
            return (
              <Link
                key={to + name}
                className={styles['option']}
                id={optionId(id, place)}
                role="option"
                aria-selected={place === active}
                tabIndex={-1}
                to={to}
                onClick={onChoose}
              >
                <span className={about === '' ? styles['all'] : styles['title']}>{name}</span>
                {about !== '' && (
                  <>
                    {' '}
                    <span className={styles['about']}>{about}</span>
                  </>
                )}
              </Link>
            );
          })}
        </div>
      ))}
    </div>
  );
}
