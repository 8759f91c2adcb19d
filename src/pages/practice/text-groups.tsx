import { useLocale } from '#i18n/locale-context.ts';
import type { TextGroup } from '#schema/practice.ts';
import { Statements, type StatementsForm } from './statements.tsx';
import styles from './text-groups.module.css';

interface Props {
  groups: readonly TextGroup[];
  as?: StatementsForm;
  /** True where there is the whole width: the groups then flow over two columns. */
  isWide?: boolean;
  /** Level of the heads of the groups; 4 when left out, below the head of a part of a section. */
  headingLevel?: 3 | 4;
}

/** Statements that belong together, below their heads. */
export function TextGroups({ groups, as, isWide = false, headingLevel = 4 }: Props) {
  const Head = `h${headingLevel}` as const;
  const locale = useLocale();
  return (
    <div className={isWide ? styles['wide'] : undefined}>
      {groups.map(({ title, items }, index) => (
        <div key={index} className={styles['group']}>
          {title && <Head className={styles['title']}>{title[locale]}</Head>}
          <Statements items={items} as={as} />
        </div>
      ))}
    </div>
  );
}
