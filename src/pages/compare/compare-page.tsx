import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useLocation } from 'react-router-dom';
import { useStore } from 'zustand';
import { contentsQuery } from '#data/queries.ts';
import { Figure } from '#figure/figure.tsx';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { PageHead } from '#pages/page-head.tsx';
import { PageIntro } from '#pages/page-intro.tsx';
import { ownPracticeStore } from '#view/own-practice.ts';
import { useView } from '#view/use-view.ts';
import { BeforeComparing } from './before-comparing.tsx';
import { Chooser } from './chooser.tsx';
import { Chosen } from './chosen.tsx';
import { comparedPractices } from './compared-practices.ts';
import { Comparison } from './comparison.tsx';
import { OwnPractice } from './own-practice/own-practice.tsx';
import { askedQuestion } from './ready-questions.ts';
import styles from './compare-page.module.css';

/** Practices side by side, with what their outcomes do and do not say about each other. */
export function ComparePage() {
  const locale = useLocale();
  const { comparePage: text } = useMessages();
  const { hash } = useLocation();
  const { data: contents } = useSuspenseQuery(contentsQuery());
  const view = useView();
  const own = useStore(ownPracticeStore, ({ practice }) => practice);
  const practices = comparedPractices(contents, view);
  const isComparing = practices.length + (own ? 1 : 0) >= 2;
  return (
    <>
      <PageHead title={text.title} description={text.description} />
      {isComparing ? <h1>{text.title}</h1> : <PageIntro title={text.title}>{text.lead}</PageIntro>}
      <p className={`${styles['without']} without-script`}>{text.withoutScript}</p>
      <div className={isComparing ? styles['bar'] : undefined}>
        {isComparing && <Chosen practices={practices} contents={contents} />}
        <Chooser contents={contents} isOpen={!isComparing} />
        <OwnPractice />
      </div>
      {!isComparing ? (
        <div className={styles['before']}>
          <BeforeComparing />
          <Figure chart="outcome-rates" headingLevel={2} />
        </div>
      ) : (
        <Suspense fallback={<p role="status">{text.loading}</p>}>
          <Comparison
            practices={practices}
            contents={contents}
            own={own}
            asked={askedQuestion(hash.slice(1), practices, contents, locale)}
          />
        </Suspense>
      )}
    </>
  );
}
