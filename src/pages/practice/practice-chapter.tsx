import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { practiceQuery, unitsQuery } from '#data/queries.ts';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents, PracticeEntry } from '#schema/contents.ts';
import { address, withView } from '#view/address.ts';
import { PageHead } from '#pages/page-head.tsx';
import { PageIntro } from '#pages/page-intro.tsx';
import { PriorityTags } from '#pages/priority-tags.tsx';
import { chapterSections } from './chapter-sections.tsx';
import { IdCard } from './id-card.tsx';
import { KeyFigure } from './key-figure.tsx';
import { Neighbours } from './neighbours.tsx';
import styles from './practice-chapter.module.css';

interface Props {
  entry: PracticeEntry;
  contents: Contents;
}

/** Everything the publication says of one practice: its ID card, its figures, and its texts with their places. */
export function PracticeChapter({ entry, contents }: Props) {
  const locale = useLocale();
  const text = useMessages().practice;
  usePrefetchQuery(unitsQuery());
  const { data: practice } = useSuspenseQuery(practiceQuery(entry.id));
  const charts = contents.charts.filter((chart) => chart.practice === entry.id);
  const sections = chapterSections(practice, charts, locale);
  const place = contents.practices.indexOf(entry);
  return (
    <article className={styles['chapter']}>
      <PageHead title={entry.name[locale]} description={entry.summary[locale]} />
      <PageIntro
        title={entry.name[locale]}
        above={text.position(formatCount(place + 1, locale), formatCount(contents.practices.length, locale))}
      >
        {entry.summary[locale]}
      </PageIntro>
      <div className={styles['front']}>
        <div className={styles['key']}>
          <KeyFigure text={entry.keyFigure[locale]} />
          {entry.priorities.length > 0 && (
            <section aria-labelledby="priorities">
              <h2 id="priorities">{text.priorities}</h2>
              <PriorityTags priorities={entry.priorities} contents={contents} isLinked />
            </section>
          )}
          <p className="screen-only">
            <Link to={withView(address.compare(locale), { practice: [entry.id] })}>{text.compare}</Link>
          </p>
        </div>
        <div className={styles['card']}>
          <IdCard practice={practice} contents={contents} />
          <p className={styles['note']}>{text.linesNote}</p>
        </div>
        {sections.length > 0 && (
          <nav className={styles['contents']} aria-labelledby="on-this-page">
            <h2 id="on-this-page">{text.onThisPage}</h2>
            <ul>
              {sections.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
      {sections.map(({ id, title, content, width }) => (
        <section key={id} className={`${styles['section']} ${styles[width]}`} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          {content}
        </section>
      ))}
      <Neighbours practices={contents.practices} place={place} />
    </article>
  );
}
