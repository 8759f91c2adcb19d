import { useId, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Locale } from '#i18n/locale.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { Place } from '#pages/practice/place.tsx';
import { linkedTo } from '#render/link-attributes.ts';
import type { Contents } from '#schema/contents.ts';
import { cardFields } from '#schema/practice.ts';
import { Mark } from '#ui/mark.tsx';
import { mostColumns, type ComparedSubject } from './compared-subject.ts';
import styles from './card-rows.module.css';

interface Props {
  subjects: readonly ComparedSubject[];
  contents: Contents;
}

/** A row of the comparison. */
interface Row {
  id: string;
  head: ReactNode;
  /** A cell for each subject, in their order. */
  cells: ReactNode[];
  /** Whether all subjects have the same; null for free text, which never is. */
  isSame: boolean | null;
}

/** The ID cards row by row: first where the practices differ, marked, then the free texts, then what they share. */
export function CardRows({ subjects, contents }: Props) {
  const locale = useLocale();
  const { comparePage: text, practice: names } = useMessages();
  const id = useId();
  const termRows = [
    termsRow('sector', names.sector, subjects, ({ sector }) => sector),
    termsRow('organisations', names.organisations, subjects, ({ organisations }) => organisations),
    termsRow('target-groups', text.targetGroups, subjects, ({ targetGroups }) => targetGroups),
    prioritiesRow(names.priorities, subjects, contents.priorities, locale),
  ];
  const textRows = cardFields.map((field): Row => ({
    id: field,
    head: names[field],
    cells: subjects.map(({ card }) => <Text key={field} value={card[field]} />),
    isSame: null,
  }));
  const rows = [...termRows.filter(({ isSame }) => !isSame), ...textRows, ...termRows.filter(({ isSame }) => isSame)];
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
              <th key={subject.id} scope="col" {...linkedTo(`practice:${subject.id}`)}>
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
              {subjects.map((subject, place) => (
                <td key={subject.id} {...linkedTo(`practice:${subject.id}`)}>
                  <span className={styles['name']} aria-hidden="true">
                    {subject.name}
                  </span>
                  {cells[place]}
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

function prioritiesRow(
  head: string,
  subjects: readonly ComparedSubject[],
  priorities: Contents['priorities'],
  locale: Locale,
): Row {
  const all = subjects.map((subject) => subject.priorities);
  return {
    id: 'priorities',
    head,
    cells: all.map((declared, index) => (
      <Terms
        key={index}
        terms={priorities.filter(({ id }) => declared?.includes(id)).map(({ id }) => id)}
        isShared={(id) => all.every((list) => list?.includes(id))}
        write={(id) => {
          const place = priorities.findIndex((priority) => priority.id === id);
          return (
            <span className={styles['priority']} {...linkedTo(`priority:${id}`)}>
              <Mark place={place} /> {priorities[place]?.label[locale]}
            </span>
          );
        }}
      />
    )),
    isSame: areSame(all.map((list) => list?.join('\n'))),
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
function Terms({
  terms,
  isShared,
  write = (term) => term,
}: {
  terms: string[];
  isShared: (term: string) => boolean;
  write?: (term: string) => ReactNode;
}) {
  const { comparePage: text } = useMessages();
  if (terms.length === 0) return <span className={styles['missing']}>{text.notGiven}</span>;
  return (
    <ul className={styles['terms']}>
      {terms.map((term) => (
        <li key={term}>{isShared(term) ? <strong>{write(term)}</strong> : write(term)}</li>
      ))}
    </ul>
  );
}
