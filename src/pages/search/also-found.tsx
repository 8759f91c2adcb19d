import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { SearchKind } from '#schema/search.ts';
import { searchQuery } from '#view/search/search-query.ts';
import { foundGroups, wholeList, type FoundGroup, type Suggestion } from './suggestions.ts';
import styles from './also-found.module.css';

interface Props {
  /** The search text; empty for none. */
  text: string;
  /** What the list that stands first is of. */
  beside: SearchKind;
  /** That list. */
  children: ReactNode;
}

/** So many of a kind are in view at once. */
const few = 5;

/**
 * A list with all else that its search text finds: before it how many of each kind, as ways to them, and the best of each
 * after it. Nothing more than the list while there is no search text, or nothing that has all of its words.
 */
export function AlsoFound({ text, beside, children }: Props) {
  const locale = useLocale();
  const { search: texts } = useMessages();
  const isAsked = text.trim() !== '';
  const { data: search } = useQuery({ ...searchQuery(locale), enabled: isAsked });
  const groups = search && isAsked ? foundGroups(search(text), locale).filter(({ kind }) => kind !== beside) : [];
  if (groups.length === 0) return children;
  return (
    <>
      <nav className={styles['ways']} aria-label={texts.alsoFound}>
        {texts.alsoFound}:{' '}
        {groups.map(({ kind, title, found }) => (
          <a key={kind} className={styles['way']} href={`#${anchorOf(kind)}`}>
            {texts.counted(title, formatCount(found.length, locale))}
          </a>
        ))}
      </nav>
      {children}
      <section className={styles['found']} aria-labelledby="also-found">
        <h2 id="also-found">{texts.alsoFoundFor(text.trim())}</h2>
        {groups.map((group) => (
          <Group key={group.kind + text} group={group} text={text} />
        ))}
      </section>
    </>
  );
}

function anchorOf(kind: SearchKind): string {
  return `found-${kind}`;
}

/** The best of a kind; what is left is folded, or stands in a list of its own. */
function Group({ group: { kind, title, found }, text }: { group: FoundGroup; text: string }) {
  const locale = useLocale();
  const { search: texts } = useMessages();
  const rest = found.slice(few);
  const whole = wholeList(kind, text, found.length, locale);
  return (
    <section className={styles['group']} aria-labelledby={anchorOf(kind)}>
      <h3 id={anchorOf(kind)} tabIndex={-1} className={styles['title']}>
        {texts.counted(title, formatCount(found.length, locale))}
      </h3>
      <Entries entries={found.slice(0, few)} />
      {rest.length > 0 &&
        (whole ? (
          <Link to={whole.to}>{whole.title}</Link>
        ) : (
          <details>
            <summary className={styles['summary']}>{texts.rest(formatCount(rest.length, locale))}</summary>
            <Entries entries={rest} />
          </details>
        ))}
    </section>
  );
}

function Entries({ entries }: { entries: readonly Suggestion[] }) {
  return (
    <ul className={styles['entries']}>
      {entries.map(({ to, title, about }) => (
        <li key={to + title}>
          <Link to={to}>{title}</Link> {about !== '' && <span className={styles['about']}>{about}</span>}
        </li>
      ))}
    </ul>
  );
}
