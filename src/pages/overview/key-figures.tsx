import { Link } from 'react-router-dom';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { linkedTo } from '#render/link-attributes.ts';
import type { PracticeEntry } from '#schema/contents.ts';
import { address } from '#view/address.ts';
import styles from './key-figures.module.css';

/** What came of each of a few practices: its key figure, in a line. */
export function KeyFigures({ practices }: { practices: readonly PracticeEntry[] }) {
  const locale = useLocale();
  const { overviewPanel: text } = useMessages();
  return (
    <div className={styles['each']}>
      <h3 className={styles['title']}>{text.keyFigures}</h3>
      <dl className={styles['list']}>
        {practices.map(({ id, name, keyFigure }) => (
          <div key={id} {...linkedTo(`practice:${id}`)}>
            <dt className={styles['name']}>
              <Link to={address.practice(locale, id)}>{name[locale]}</Link>
            </dt>
            <dd>{keyFigure[locale]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
