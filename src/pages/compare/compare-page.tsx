import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useStore } from 'zustand';
import { contentsQuery } from '#data/queries.ts';
import { Figure } from '#figure/figure.tsx';
import { useMessages } from '#i18n/locale-context.ts';
import { PageHead } from '#pages/page-head.tsx';
import { PageIntro } from '#pages/page-intro.tsx';
import { ownPracticeStore } from '#view/own-practice.ts';
import { useView } from '#view/use-view.ts';
import { BeforeComparing } from './before-comparing.tsx';
import { Chooser } from './chooser.tsx';
import { comparedPractices } from './compared-practices.ts';
import { Comparison } from './comparison.tsx';
import { OwnPractice } from './own-practice/own-practice.tsx';
import styles from './compare-page.module.css';

/** Practices side by side, with what their outcomes do and do not say about each other. */
export function ComparePage() {
  const { comparePage: text } = useMessages();
  const { data: contents } = useSuspenseQuery(contentsQuery());
  const view = useView();
  const own = useStore(ownPracticeStore, ({ practice }) => practice);
  const practices = comparedPractices(contents, view);
  const isComparing = practices.length + (own ? 1 : 0) >= 2;
  return (
    <>
      <PageHead title={text.title} description={text.description} />
      <div className={styles['intro']}>
        <PageIntro title={text.title}>{text.lead}</PageIntro>
      </div>
      <p className={`${styles['without']} without-script`}>{text.withoutScript}</p>
      <Chooser contents={contents} isOpen={!isComparing} />
      <OwnPractice />
      {!isComparing ? (
        <div className={styles['before']}>
          <BeforeComparing />
          <Figure chart="outcome-rates" headingLevel={2} />
        </div>
      ) : (
        <Suspense fallback={<p role="status">{text.loading}</p>}>
          <Comparison practices={practices} contents={contents} own={own} />
        </Suspense>
      )}
    </>
  );
}
