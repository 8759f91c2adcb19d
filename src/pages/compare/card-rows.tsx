import { useId, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { Place } from '#pages/practice/place.tsx';
import type { Contents } from '#schema/contents.ts';
import { cardFields } from '#schema/practice.ts';
import { Mark } from '#ui/mark.tsx';
import type { ComparedSubject } from './compared-subject.ts';
import styles from './card-rows.module.css';

interface Props {
  subjects: readonly ComparedSubject[];
  contents: Contents;
}

/** More practices than this find no room beside each other. */
const mostColumns = 4;

/** A row of the comparison. */
interface Row {
  id: string;
  head: ReactNode;
  /** A cell for each subject, in their order. */
  cells: ReactNode[];
  /** Whether all subjects have the same; null for free text, which never is. */
  isSame: boolean | null;
}

/** The ID cards row by row, and the priorities: what differs stands out by its words. */
export function CardRows({ subjects, contents }: Props) {
  const locale = useLocale();
  const { comparePage: text, practice: names } = useMessages();
  const id = useId();
  const rows: Row[] = [
    ...cardFields.map((field) => ({
      id: field,
      head: names[field],
      cells: subjects.map(({ card }) => <Text key={field} value={card[field]} />),
      isSame: null,
    })),
    termsRow('sector', names.sector, subjects, ({ sector }) => sector),
    termsRow('organisations', names.organisations, subjects, ({ organisations }) => organisations),
    termsRow('target-groups', text.targetGroups, subjects, ({ targetGroups }) => targetGroups),
    ...contents.priorities.map(({ id: priority, label, short }, place) => ({
      id: priority,
      head: (
        <span className={styles['priority']}>
          <Mark place={place} /> <span className={styles['long']}>{label[locale]}</span>
          <span className={styles['short']}>{short[locale]}</span>
        </span>
      ),
      cells: subjects.map(({ priorities }) => <Declared key={priority} is={priorities?.includes(priority) ?? null} />),
      isSame: areSame(subjects.map(({ priorities }) => priorities?.includes(priority) ?? null)),
    })),
  ];
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        {text.card}
      </h2>
      <table className={styles['table']} data-columns={subjects.length > mostColumns ? undefined : ''}>
        <caption className="visually-hidden">{text.cardCaption}</caption>
        <thead>
          <tr>
            <td className={styles['corner']} />
            {subjects.map((subject) => (
              <th key={subject.id} scope="col">
                {subject.href ? <Link to={subject.href}>{subject.name}</Link> : subject.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id: row, head, cells, isSame }) => (
            <tr key={row} data-row={row}>
              <th scope="row">
                {head}
                {isSame !== null && (
                  <small className={styles['sameness']} data-same={isSame ? '' : undefined}>
                    {isSame ? text.same : text.differs}
                  </small>
                )}
              </th>
              {cells.map((cell, place) => (
                <td key={subjects[place]?.id}>
                  <span className={styles['name']} aria-hidden="true">
                    {subjects[place]?.name}
                  </span>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function termsRow(
  id: string,
  head: string,
  subjects: readonly ComparedSubject[],
  terms: (subject: ComparedSubject) => string[],
): Row {
  const all = subjects.map(terms);
  const isShared = (term: string) => all.every((list) => list.includes(term));
  return {
    id,
    head,
    cells: all.map((list) => <Terms key={id} terms={list} isShared={isShared} />),
    isSame: areSame(all.map((list) => list.join('\n'))),
  };
}

function areSame(values: readonly unknown[]): boolean {
  return values.every((value) => value === values[0]);
}

function Text({ value }: { value: ComparedSubject['card']['goal'] }) {
  const { comparePage: text } = useMessages();
  if (!value) return <span className={styles['missing']}>{text.notGiven}</span>;
  return (
    <>
      {value.text} {value.source && <Place source={value.source} />}
    </>
  );
}

/** Terms one below the other; those that all subjects share come out in bold. */
function Terms({ terms, isShared }: { terms: string[]; isShared: (term: string) => boolean }) {
  const { comparePage: text } = useMessages();
  if (terms.length === 0) return <span className={styles['missing']}>{text.notGiven}</span>;
  return (
    <ul className={styles['terms']}>
      {terms.map((term) => (
        <li key={term}>{isShared(term) ? <strong>{term}</strong> : term}</li>
      ))}
    </ul>
  );
}

function Declared({ is }: { is: boolean | null }) {
  const { comparePage: text } = useMessages();
  if (is === null) return <span className={styles['missing']}>{text.notGiven}</span>;
  return is ? <strong>{text.declared}</strong> : <span className={styles['missing']}>–</span>;
}
