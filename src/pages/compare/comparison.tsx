import { useSuspenseQueries } from '@tanstack/react-query';
import { practiceCostsId, practiceReachId } from '#data/across-practices.ts';
import { outcomeRates, outcomeRatesId } from '#data/outcome-rates.ts';
import { datasetQuery, outcomesQuery, practiceQuery, unitsQuery } from '#data/queries.ts';
import { useLocale } from '#i18n/locale-context.ts';
import type { Contents, PracticeEntry } from '#schema/contents.ts';
import { outcomeKinds } from '#schema/outcome.ts';
import type { OwnPractice } from '#schema/own-practice.ts';
import { CardRows } from './card-rows.tsx';
import { publishedSubject, type ComparedSubject } from './compared-subject.ts';
import { Costs } from './costs.tsx';
import { Everything } from './everything.tsx';
import { OtherPractices } from './other-practices.tsx';
import { OutcomeCharts } from './outcome-charts.tsx';
import { OutcomeMatrix } from './outcome-matrix.tsx';
import { ownSubject } from './own-practice/own-subject.ts';
import { Reach } from './reach.tsx';
import type { ReadyQuestion } from './ready-questions.ts';
import { VerdictFirst } from './verdict-first.tsx';
import styles from './comparison.module.css';

interface Props {
  practices: readonly PracticeEntry[];
  contents: Contents;
  /** The reader's own practice; null when there is none. */
  own: OwnPractice | null;
  /** What the reader asks of these practices; null where they ask nothing in particular. */
  asked: ReadyQuestion | null;
}

/** The chosen practices side by side: the answer to what is asked first, then what it rests on. */
export function Comparison({ practices, contents, own, asked }: Props) {
  const subjects = useSubjects(practices, contents, own);
  const isAboutCosts = asked?.section === 'costs';
  const askedCosts = isAboutCosts ? asked : null;
  const askedOutcomes = isAboutCosts ? null : asked;
  const kind = outcomeKinds.find((candidate) => candidate === asked?.section) ?? null;
  return (
    <div className={styles['comparison']}>
      {askedCosts && <Costs subjects={subjects} asked={askedCosts} />}
      <VerdictFirst subjects={subjects} asked={askedOutcomes} kind={kind} />
      <div className={styles['outcomes']}>
        <OutcomeMatrix subjects={subjects} first={kind} />
        <OtherPractices subjects={subjects} contents={contents} />
      </div>
      <div className={styles['amounts']}>
        {!askedCosts && <Costs subjects={subjects} asked={null} />}
        <Reach subjects={subjects} />
      </div>
      <CardRows subjects={subjects} contents={contents} />
      <div>
        <OutcomeCharts subjects={subjects} contents={contents} />
        <Everything subjects={subjects} contents={contents} />
      </div>
    </div>
  );
}

/** The practices, and the reader's own, as subjects of the comparison, once all their data are there. */
function useSubjects(
  practices: readonly PracticeEntry[],
  contents: Contents,
  own: OwnPractice | null,
): ComparedSubject[] {
  const locale = useLocale();
  const [outcomes, units, rates, reach, costs] = useSuspenseQueries({
    queries: [
      outcomesQuery(),
      unitsQuery(),
      datasetQuery(outcomeRatesId),
      datasetQuery(practiceReachId),
      datasetQuery(practiceCostsId),
    ],
  });
  const texts = useSuspenseQueries({ queries: practices.map(({ id }) => practiceQuery(id)) });
  const data = {
    contents,
    units: units.data.terms,
    reach: reach.data,
    costs: costs.data,
    allRates: rates.data,
    rates: outcomeRates(outcomes.data.outcomes, contents.practices, rates.data),
  };
  const published = practices.flatMap((entry) => {
    const practice = texts.find((result) => result.data.id === entry.id)?.data;
    return practice ? publishedSubject(entry, practice, data, locale) : [];
  });
  return own ? [...published, ownSubject(own, data.units, locale)] : published;
}
