import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { usePageContentsQuery } from '#figure/page-contents.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { citation } from '#format/citation.ts';
import { address } from '#view/address.ts';
import styles from './footer.module.css';

/** Where the figures come from, and under which terms. */
export function Footer() {
  const locale = useLocale();
  const { site } = useMessages();
  const { data: contents } = useQuery(usePageContentsQuery());
  return (
    <footer className={styles['footer']}>
      <div className={styles['row']}>
        <p>
          <strong>{site.name}</strong>
          {contents && <> · {site.figuresFrom(citation(contents.publication))}</>}
        </p>
        <p>
          {site.licence} <Link to={address.about(locale)}>{site.footer}</Link>
        </p>
      </div>
    </footer>
  );
}
