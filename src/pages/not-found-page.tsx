import { Link } from 'react-router-dom';
import { locales } from '#i18n/locale.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { messages } from '#i18n/messages.ts';
import { address } from '#view/address.ts';
import { PageHead } from './page-head.tsx';
import { PageIntro } from './page-intro.tsx';
import styles from './not-found-page.module.css';

/** Says that there is no such page, practice or chart, and gives ways back in every language. */
export function NotFoundPage({ title }: { title?: string }) {
  const locale = useLocale();
  const { site, notFound } = useMessages();
  const others = locales.filter((other) => other !== locale);
  return (
    <>
      <PageHead title={title ?? notFound.title} description={notFound.lead} />
      <PageIntro title={title ?? notFound.title}>{notFound.lead}</PageIntro>
      <ul className={styles['ways']}>
        <li>
          <Link to={address.overview(locale)}>{site.overview}</Link>
        </li>
        <li>
          <Link to={address.practices(locale)}>{site.practices}</Link>
        </li>
        <li>
          <Link to={address.charts(locale)}>{site.charts}</Link>
        </li>
        {others.map((other) => (
          <li key={other} lang={other}>
            <Link to={address.overview(other)} hrefLang={other}>
              {messages[other].site.name} ({messages[other].site.language})
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
