import { useId, useState } from 'react';
import { Link } from 'react-router-dom';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { mostPractices } from '#schema/most-practices.ts';
import { Mark } from '#ui/mark.tsx';
import { address, withView } from '#view/address.ts';
import { togglePractice } from '#view/store.ts';
import { useView } from '#view/use-view.ts';
import { PracticeChips } from './practice-chips.tsx';
import { Proposals } from './proposals.tsx';
import styles from './chooser.module.css';

interface Props {
  contents: Contents;
  /** Whether the choices are unfolded before the reader does anything with them: nothing is compared yet. */
  isOpen: boolean;
}

/** The choice of practices to compare: a few by name, or all of a priority. What is chosen stands in the address. */
export function Chooser({ contents, isOpen }: Props) {
  const locale = useLocale();
  const { comparePage: text } = useMessages();
  const view = useView();
  const id = useId();
  // Whoever is choosing goes on choosing: the second practice does not fold the choices away.
  const [isInUse, setInUse] = useState(false);
  const choose = (practice: string) => {
    setInUse(true);
    togglePractice(practice);
  };
  const isFull = view.practice.length >= mostPractices;
  return (
    <details className={`${styles['chooser']} needs-script`} open={isOpen || isInUse}>
      <summary className={styles['summary']}>
        {isOpen ? text.choose(formatCount(mostPractices, locale)) : text.change}
      </summary>
      <div className={styles['folded']}>
        <Proposals contents={contents} />
        <fieldset aria-labelledby={id} aria-describedby={`${id}-note`}>
          <legend className="visually-hidden" id={id}>
            {text.choose(formatCount(mostPractices, locale))}
          </legend>
          <PracticeChips practices={contents.practices} onToggle={choose} />
          <p className={styles['note']} id={`${id}-note`}>
            {text.chooseNote}
          </p>
          <p className={styles['status']} role="status">
            {view.practice.length > 0 &&
              text.chosen(formatCount(view.practice.length, locale), formatCount(mostPractices, locale))}{' '}
            {view.practice.length === 1 && text.oneMore} {isFull && text.full}{' '}
            {view.practice.length > 0 && <Link to={address.compare(locale)}>{text.clear}</Link>}
          </p>
        </fieldset>
        <nav aria-labelledby={`${id}-priorities`}>
          <h2 className={styles['title']} id={`${id}-priorities`}>
            {text.orPriority}
          </h2>
          <ul className={styles['links']}>
            {contents.priorities.map(({ id: priority, label }, place) => (
              <li key={priority}>
                <Link
                  className={styles['link']}
                  to={withView(address.compare(locale), { priority: [priority] })}
                  aria-current={view.priority.includes(priority) && view.practice.length === 0 ? 'true' : undefined}
                >
                  <Mark place={place} />
                  {label[locale]}
                  <CountOf contents={contents} priority={priority} />
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </details>
  );
}

/** How many practices declare a priority. */
function CountOf({ contents, priority }: { contents: Contents; priority: string }) {
  const locale = useLocale();
  const { comparePage: text } = useMessages();
  const count = contents.practices.filter(({ priorities }) => priorities.includes(priority)).length;
  return <span className={styles['count']}>{text.practices(count, formatCount(count, locale))}</span>;
}
