import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { address, pageAddress } from '#view/address.ts';
import styles from './crash.module.css';

/** What is left to say when not even the layout can be drawn: in every language, with links that load a page afresh. */
export function Crash() {
  return (
    <main className={styles['crash']}>
      {locales.map((locale, index) => {
        const { site, error } = messages[locale];
        const Heading = index === 0 ? 'h1' : 'h2';
        return (
          <section key={locale} lang={locale}>
            <Heading>{error.unknown}</Heading>
            <p>
              <a href={pageAddress(address.overview(locale))}>
                {site.name}: {site.overview}
              </a>
            </p>
          </section>
        );
      })}
    </main>
  );
}
