import { useLocale } from '#i18n/locale-context.ts';
import type { SourcedText } from '#schema/sourced-text.ts';
import { Place } from './place.tsx';
import styles from './statements.module.css';

/** `steps` are numbered where there are several, `prose` are paragraphs, `list` are the points of a list. */
export type StatementsForm = 'list' | 'prose' | 'steps';

interface Props {
  items: readonly SourcedText[];
  as?: StatementsForm | undefined;
}

/** What the publication says in our words, each statement with its place. A single one is a paragraph. */
export function Statements({ items, as = 'list' }: Props) {
  const locale = useLocale();
  const said = items.map((item) => (
    <>
      {item[locale]} <Place source={item.source} />
    </>
  ));
  if (as === 'prose' || said.length === 1)
    return said.map((statement, index) => (
      <p key={index} className={styles['paragraph']}>
        {statement}
      </p>
    ));
  const List = as === 'steps' ? 'ol' : 'ul';
  return (
    <List className={styles[as]}>
      {said.map((statement, index) => (
        <li key={index}>{statement}</li>
      ))}
    </List>
  );
}
