import { Link, useLocation } from 'react-router-dom';
import { locales } from '#i18n/locale.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { messages } from '#i18n/messages.ts';
import { inLanguage } from '#view/address.ts';
import { serialiseView } from '#view/codec.ts';
import { isSharedAnchor } from '#view/passage.ts';
import { chooseLocale } from '#view/preferences.ts';
import { useView } from '#view/use-view.ts';
import { useIsHydrating } from '#ui/use-is-hydrating.ts';
import styles from './language-switch.module.css';

/** The same page, with the same view and what is asked of it, in each language. */
export function LanguageSwitch({ pathname }: { pathname: string }) {
  const current = useLocale();
  const { site } = useMessages();
  const search = serialiseView(useView());
  const { hash } = useLocation();
  const isPrinted = useIsHydrating();
  const anchor = !isPrinted && isSharedAnchor(hash.slice(1)) ? hash : '';
  return (
    <ul className={styles['languages']} aria-label={site.languages}>
      {locales.map((locale) => (
        <li key={locale}>
          <Link
            className={styles['language']}
            to={inLanguage(pathname, locale) + search + anchor}
            onClick={() => chooseLocale(locale)}
            lang={locale}
            hrefLang={locale}
            aria-current={locale === current ? 'true' : undefined}
          >
            {locale.toUpperCase()}
            <span className="visually-hidden"> {messages[locale].site.language}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
