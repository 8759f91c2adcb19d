import { useLocale } from '#i18n/locale-context.ts';
import type { TextGroup } from '#schema/practice.ts';
import { Place } from './place.tsx';
import styles from './text-groups.module.css';

/** Texts that belong together, with their heads; a single text is a paragraph, several are a list. */
export function TextGroups({ groups }: { groups: readonly TextGroup[] }) {
  const locale = useLocale();
  return (
    <div className={styles['groups']}>
      {groups.map(({ title, items }, index) => (
        <div key={index} className={styles['group']}>
          {title && <h3 className={styles['title']}>{title[locale]}</h3>}
          {items.length === 1 && items[0] ? (
            <p>
              {items[0][locale]} <Place source={items[0].source} />
            </p>
          ) : (
            <ul className={styles['list']}>
              {items.map((item, at) => (
                <li key={at}>
                  {item[locale]} <Place source={item.source} />
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}
