import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Link } from 'react-router-dom';
import { contentsQuery } from '#data/queries.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { address } from '#view/address.ts';
import { PageHead } from '#pages/page-head.tsx';
import { PageIntro } from '#pages/page-intro.tsx';
import { Corrections } from './corrections.tsx';
import { DatasetsTable } from './datasets-table.tsx';
import { Downloads } from './downloads.tsx';
import { ReadingRules } from './reading-rules.tsx';
import { ReopenFile } from './reopen-file.tsx';
import styles from './data-page.module.css';

/** What data there are, how to read them, and where to get them. */
export function DataPage() {
  const locale = useLocale();
  const {
    dataPage: text,
    file: { reopen },
  } = useMessages();
  const { data: contents } = useSuspenseQuery(contentsQuery());
  return (
    <>
      <PageHead title={text.title} description={text.description} />
      <PageIntro title={text.title}>{text.lead}</PageIntro>
      <section className={styles['section']} aria-labelledby="downloads">
        <h2 id="downloads">{text.downloads}</h2>
        <p className={styles['lead']}>
          {text.chosenFigures} <Link to={address.figures(locale)}>{text.toFigures}</Link>.
        </p>
        <Downloads />
      </section>
      <section className={styles['section']} aria-labelledby="datasets">
        <h2 id="datasets">{text.datasets}</h2>
        <DatasetsTable practices={contents.practices} />
      </section>
      <section className={styles['section']} aria-labelledby="reading">
        <h2 id="reading">{text.reading}</h2>
        <p className={styles['lead']}>{text.readingLead}</p>
        <ReadingRules />
      </section>
      <section className={styles['section']} aria-labelledby="corrections">
        <h2 id="corrections">{text.corrections}</h2>
        <p className={styles['lead']}>{text.correctionsLead}</p>
        <Suspense>
          <Corrections />
        </Suspense>
      </section>
      <section className={`${styles['section']} needs-script`} aria-labelledby="reopen">
        <h2 id="reopen">{reopen.title}</h2>
        <p className={styles['lead']}>{reopen.lead}</p>
        <ReopenFile />
      </section>
    </>
  );
}
