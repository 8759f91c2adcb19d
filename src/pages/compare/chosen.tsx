import { useRef } from 'react';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { linkedTo } from '#render/link-attributes.ts';
import type { Contents, PracticeEntry } from '#schema/contents.ts';
import { Mark } from '#ui/mark.tsx';
import { togglePractice } from '#view/store.ts';
import { useView } from '#view/use-view.ts';
import styles from './chosen.module.css';

interface Props {
  /** The practices that are compared. */
  practices: readonly PracticeEntry[];
  contents: Contents;
}

/** What is compared, in one row: the practices, each of which can be taken away, or the priority that stands for all. */
export function Chosen({ practices, contents }: Props) {
  const locale = useLocale();
  const { comparePage: text } = useMessages();
  const view = useView();
  const list = useRef<HTMLUListElement>(null);
  const take = (practice: string) => {
    togglePractice(practice);
    // The button goes away with what it did.
    list.current?.focus();
  };
  return (
    <ul className={`${styles['chosen']} needs-script`} ref={list} tabIndex={-1} aria-label={text.chosenPractices}>
      {view.practice.length > 0
        ? practices.map(({ id, name }) => (
            <li key={id} className={styles['chip']} {...linkedTo(`practice:${id}`)}>
              {name[locale]}
              <button
                type="button"
                className={styles['take']}
                aria-label={text.take(name[locale])}
                onClick={() => take(id)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))
        : contents.priorities.map(({ id, label }, place) =>
            view.priority.includes(id) ? (
              <li key={id} className={styles['chip']} {...linkedTo(`priority:${id}`)}>
                <Mark place={place} /> {text.allOf(label[locale], formatCount(practices.length, locale))}
              </li>
            ) : null,
          )}
    </ul>
  );
}
