import { useLocale } from '#i18n/locale-context.ts';
import type { TextGroup } from '#schema/practice.ts';
import { Place } from './place.tsx';
import styles from './steps.module.css';

/** A procedure as numbered steps, one run of numbers for each group. */
export function Steps({ groups }: { groups: readonly TextGroup[] }) {
  const locale = useLocale();
  return (
    <div className={styles['groups']}>
      {groups.map(({ title, items }, index) => (
        <div key={index}>
          {title && <h3 className={styles['title']}>{title[locale]}</h3>}
          <ol className={styles['steps']}>
            {items.map((item, at) => (
              <li key={at} className={styles['step']}>
                {item[locale]} <Place source={item.source} />
              </li>
            ))}
          </ol>
        </div>
      ))}
    </div>
  );
}
