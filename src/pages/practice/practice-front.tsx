import { Link } from 'react-router-dom';
import { Figure } from '#figure/figure.tsx';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { ChartEntry, Contents, PracticeEntry } from '#schema/contents.ts';
import type { Practice } from '#schema/practice.ts';
import { LeadNumber } from '#ui/lead-number.tsx';
import { address, withView } from '#view/address.ts';
import { PriorityTags } from '#pages/priority-tags.tsx';
import { CertaintyLine } from './certainty-line.tsx';
import { IdCard } from './id-card.tsx';
import styles from './practice-front.module.css';

interface Props {
  entry: PracticeEntry;
  practice: Practice;
  contents: Contents;
  /** The chart that says most of the practice; null where it has none. */
  chart: ChartEntry | null;
}

/** The first screen of a practice: what it is and for whom, the figure that stands for it, and the chart that says most. */
export function PracticeFront({ entry, practice, contents, chart }: Props) {
  const locale = useLocale();
  const { practice: text } = useMessages();
  return (
    <div className={styles['front']}>
      <header className={styles['head']}>
        <h1>{entry.name[locale]}</h1>
        <p className={styles['lead']}>{entry.summary[locale]}</p>
        {entry.priorities.length > 0 && (
          <section aria-labelledby="priorities">
            <h2 id="priorities" className="visually-hidden">
              {text.priorities}
            </h2>
            <PriorityTags priorities={entry.priorities} contents={contents} isLinked />
          </section>
        )}
      </header>
      <div className={styles['answer']}>
        <section className={styles['key']} aria-labelledby="key-figure">
          <h2 id="key-figure" className={styles['keyTitle']}>
            {text.keyFigure}
          </h2>
          <LeadNumber text={entry.keyFigure[locale]} />
          <CertaintyLine entry={entry} hasCaveats={practice.caveats.length > 0} />
        </section>
        {chart && <Figure chart={chart.id} headingLevel={2} />}
      </div>
      <div className={styles['card']}>
        <IdCard practice={practice} contents={contents} />
        <p className="screen-only">
          <Link to={withView(address.compare(locale), { practice: [entry.id] })}>{text.compare}</Link>
        </p>
      </div>
    </div>
  );
}
