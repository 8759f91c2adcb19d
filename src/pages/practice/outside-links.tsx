import { useLocale } from '#i18n/locale-context.ts';
import type { Practice } from '#schema/practice.ts';
import styles from './outside-links.module.css';

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Links to the sites of others, each with the name of its site. */
export function OutsideLinks({ links }: { links: Practice['links'] }) {
  const locale = useLocale();
  return (
    <ul className={styles['links']}>
      {links.map(({ label, url }) => (
        <li key={url}>
          <a href={url} rel="external noopener">
            {label[locale]}
          </a>{' '}
          {!label[locale].includes(hostOf(url)) && <span className={styles['host']}>{hostOf(url)}</span>}
        </li>
      ))}
    </ul>
  );
}
