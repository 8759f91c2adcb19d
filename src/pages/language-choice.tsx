import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { Mark } from '#ui/mark.tsx';
import { address, pageAddress } from '#view/address.ts';
import { DocumentHead } from './page-head.tsx';
import styles from './language-choice.module.css';

/** The root of the site, for who arrives without scripts: the name, one sentence and a way in, in each language. */
export function LanguageChoice() {
  return (
    <main className={styles['choice']}>
      <DocumentHead
        title={locales.map((locale) => messages[locale].site.name).join(' · ')}
        description={messages[locales[0]].welcome.description}
      />
      <p className={styles['marks']}>
        {[0, 1, 2, 3, 4].map((place) => (
          <Mark key={place} place={place} />
        ))}
      </p>
      {locales.map((locale, index) => {
        const { site, welcome } = messages[locale];
        const Heading = index === 0 ? 'h1' : 'h2';
        return (
          <section key={locale} className={styles['language']} lang={locale}>
            <Heading className={styles['name']}>{site.name}</Heading>
            <p>{welcome.description}</p>
            <p>
              <a className={styles['enter']} href={pageAddress(address.overview(locale))} hrefLang={locale}>
                {welcome.enter}
              </a>
            </p>
          </section>
        );
      })}
    </main>
  );
}
