import { Link } from 'react-router-dom';
import { useLocale } from '#i18n/locale-context.ts';
import { linkedTo } from '#render/link-attributes.ts';
import type { Contents } from '#schema/contents.ts';
import { Mark } from '#ui/mark.tsx';
import { address, withView } from '#view/address.ts';
import styles from './priority-tags.module.css';

interface Props {
  /** Ids of priorities, in their fixed order. */
  priorities: readonly string[];
  contents: Contents;
  /** True makes each a link to the practices that tackle it too. */
  isLinked?: boolean;
}

/** Priorities by their mark and name. */
export function PriorityTags({ priorities, contents, isLinked = false }: Props) {
  const locale = useLocale();
  return (
    <ul className={styles['tags']}>
      {contents.priorities.map(({ id, label, short }, place) => {
        if (!priorities.includes(id)) return null;
        return (
          <li key={id} className={styles['tag']} {...linkedTo(`priority:${id}`)}>
            <Mark place={place} />
            {isLinked ? (
              <Link to={withView(address.practices(locale), { priority: [id] })}>{label[locale]}</Link>
            ) : (
              <span>{short[locale]}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
