import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, type ReactNode } from 'react';
import { usePageContentsQuery } from '#figure/page-contents.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { citation, citationOf } from '#format/citation.ts';
import { KeepOffline } from '#pages/keep-offline.tsx';
import { PageHead } from '#pages/page-head.tsx';
import { PageIntro } from '#pages/page-intro.tsx';
import { Glossary } from './glossary.tsx';
import styles from './about-page.module.css';

/** Where the figures come from, how they were handled, their limits, and how to cite and reuse them. */
export function AboutPage() {
  const locale = useLocale();
  const {
    aboutPage: text,
    figure: { otherSource },
    keepOffline,
  } = useMessages();
  const { publication, otherPublications } = useSuspenseQuery(usePageContentsQuery()).data;
  const cited = citation(publication);
  return (
    <>
      <PageHead title={text.title} description={text.description} />
      <PageIntro title={text.title}>{text.lead}</PageIntro>
      <div className={styles['about']}>
        <Part id="source" title={text.sourceTitle}>
          <p>{text.source(cited)}</p>
          <p>{publication.description[locale]}</p>
          <p>
            <a href={publication.url} rel="external noopener">
              {text.toPublisher(publication.publisher)}
            </a>
          </p>
          {otherPublications.map((other) => (
            <p key={other.id}>
              {otherSource.charAt(0).toLocaleUpperCase(locale) + otherSource.slice(1)}:{' '}
              <a href={other.url} rel="external noopener">
                {citationOf(other, undefined, locale)}
              </a>
            </p>
          ))}
        </Part>
        <Part id="method" title={text.methodTitle}>
          <List items={text.method} />
        </Part>
        <Part id="limits" title={text.limitsTitle}>
          <List items={text.limits} />
        </Part>
        <Part id="glossary" title={text.glossaryTitle}>
          <p>{text.glossary}</p>
          <Suspense>
            <Glossary />
          </Suspense>
        </Part>
        <Part id="cite" title={text.citeTitle}>
          <p>{text.cite}</p>
          <p className={styles['citation']}>{text.citation(cited)}</p>
        </Part>
        <Part id="licence" title={text.licenceTitle}>
          <p>{text.licence(publication.publisher)}</p>
        </Part>
        <Part id="offline" title={keepOffline.title}>
          <KeepOffline />
        </Part>
        <Part id="privacy" title={text.privacyTitle}>
          <p>{text.privacy}</p>
        </Part>
      </div>
    </>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        {title}
      </h2>
      <div className={styles['text']}>{children}</div>
    </section>
  );
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul className={styles['list']}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
