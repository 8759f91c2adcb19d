import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { contentsQuery } from '#data/queries.ts';
import { Figure } from '#figure/figure.tsx';
import { useMessages } from '#i18n/locale-context.ts';
import { PageHead } from '#pages/page-head.tsx';
import { PageIntro } from '#pages/page-intro.tsx';
import { useView } from '#view/use-view.ts';
import { BeforeComparing } from './before-comparing.tsx';
import { Chooser } from './chooser.tsx';
import { comparedPractices } from './compared-practices.ts';
import { Comparison } from './comparison.tsx';
import styles from './compare-page.module.css';

/** Practices side by side, with what their outcomes do and do not say about each other. */
export function ComparePage() {
  const { comparePage: text } = useMessages();
  const { data: contents } = useSuspenseQuery(contentsQuery());
  const view = useView();
  const practices = comparedPractices(contents, view);
  return (
    <>
      <PageHead title={text.title} description={text.description} />
      <PageIntro title={text.title}>{text.lead}</PageIntro>
      <p className={`${styles['without']} without-script`}>{text.withoutScript}</p>
      <Chooser contents={contents} isOpen={practices.length < 2} />
      {practices.length < 2 ? (
        <div className={styles['before']}>
          <BeforeComparing />
          <Figure chart="outcome-rates" headingLevel={2} />
        </div>
      ) : (
        <Suspense fallback={<p role="status">{text.loading}</p>}>
          <Comparison practices={practices} contents={contents} />
        </Suspense>
      )}
    </>
  );
}
