import { useId } from 'react';
import { Link } from 'react-router-dom';
import { subtitleOf } from '#charts/rates-model.ts';
import { figureLabel } from '#charts/figure-text.ts';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { OutcomeRate } from '#measures/outcome-rate.ts';
import { Place } from '#pages/practice/place.tsx';
import { linkedTo } from '#render/link-attributes.ts';
import type { OutcomeKind } from '#schema/outcome.ts';
import { setIntervals } from '#view/store.ts';
import { useView } from '#view/use-view.ts';
import { ComparabilityChip } from './comparability-chip.tsx';
import { mostColumns, type ComparedSubject } from './compared-subject.ts';
import { outcomeMatrix, type MatrixCell, type MatrixPair } from './outcome-matrix.ts';
import { RateLines } from './rate-lines.tsx';
import { ReadingText } from './reading-text.tsx';
import { caveatsOf } from './readings.ts';
import styles from './outcome-matrix.module.css';

interface Props {
  subjects: readonly ComparedSubject[];
  /** The kind that is asked about, which comes before all others; null where none is. */
  first: OutcomeKind | null;
}

/** The outcomes of the practices: a row for each kind, in which an empty cell says why it is empty. */
export function OutcomeMatrix({ subjects, first }: Props) {
  const locale = useLocale();
  const { comparePage: text, outcome } = useMessages();
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id}>{text.outcomes}</h2>
        <Intervals subjects={subjects} />
      </div>
      <table className={styles['table']} data-columns={subjects.length > mostColumns ? undefined : ''}>
        <caption className="visually-hidden">{text.matrixCaption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles['corner']}>
              <span className="visually-hidden">{text.kind}</span>
            </th>
            {subjects.map((subject) => (
              <th key={subject.id} scope="col" {...linkedTo(`practice:${subject.id}`)}>
                {subject.href ? <Link to={subject.href}>{subject.name}</Link> : subject.name}
              </th>
            ))}
          </tr>
        </thead>
        {outcomeMatrix(subjects, first, locale).map(({ kind, cells, pairs }) => (
          <tbody key={kind}>
            <tr data-kind={kind}>
              <th scope="row" className={styles['kind']}>
                {outcome.kind[kind]} <small className={styles['question']}>{outcome.question[kind]}</small>
              </th>
              {cells.map((cell) => (
                <td key={cell.subject.id} {...linkedTo(`practice:${cell.subject.id}`)}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
            {pairs.length > 0 && (
              <tr>
                <td className={styles['pair']} colSpan={subjects.length + 1}>
                  {pairs.map((pair) => (
                    <PairChip key={pair.subjects.map((subject) => subject.id).join()} pair={pair} />
                  ))}
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
      {subjects.some(({ rates }) => rates.some(({ figure }) => figure.reading)) && (
        <p className={styles['note']}>{text.likelyNote}</p>
      )}
    </section>
  );
}

/** The switch of the intervals, and what they say; nothing where no outcome is. */
function Intervals({ subjects }: { subjects: readonly ComparedSubject[] }) {
  const { comparePage: text } = useMessages();
  const { ci } = useView();
  if (subjects.every(({ rates }) => rates.length === 0)) return null;
  return (
    <>
      <label className={`${styles['switch']} needs-script`}>
        <input type="checkbox" checked={ci} onChange={() => setIntervals(!ci)} />
        {text.intervals}
      </label>
      <details className={styles['explanation']}>
        <summary>{text.intervalTitle}</summary>
        {text.intervalText.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
    </>
  );
}

function Cell({ cell: { subject, outcomes, absence, readings, verdict } }: { cell: MatrixCell }) {
  const locale = useLocale();
  const { comparePage: text } = useMessages();
  const count = formatCount(outcomes.flat().length, locale);
  return (
    <>
      <span className={styles['name']} aria-hidden="true">
        {subject.name}
      </span>
      {absence && (
        <span className={styles['absence']} data-absence="">
          {absence.text} {absence.source && <Place source={absence.source} />}
        </span>
      )}
      {outcomes.map((rates) => (
        <Outcome key={rates[0]?.id} rates={rates} />
      ))}
      {verdict && (
        <ComparabilityChip name={text.among(count)} verdict={verdict}>
          {readings.map((reading, index) => (
            <ReadingText key={index} reading={reading} />
          ))}
        </ComparabilityChip>
      )}
    </>
  );
}

/** Of more rates than this only the range stands in the cell, and the rest folded in it. */
const mostLines = 2;

/** The rates of one definition, with what they say of whom. */
function Outcome({ rates }: { rates: OutcomeRate[] }) {
  const locale = useLocale();
  const { comparePage: text } = useMessages();
  const caveats = caveatsOf(rates, locale);
  return (
    <div className={styles['outcome']}>
      <details className={styles['counted']}>
        <summary className={styles['label']}>
          {rates[0]?.label[locale]} <span className={styles['how']}>{text.howCounted}</span>
        </summary>
        <p>{subtitleOf(rates, locale)}</p>
        {caveats.map((caveat) => (
          <p key={caveat}>{caveat}</p>
        ))}
      </details>
      {rates.length > mostLines ? (
        <details className={styles['fold']}>
          <summary>{rangeText(rates)}</summary>
          <RateLines rates={rates} />
        </details>
      ) : (
        <RateLines rates={rates} />
      )}
    </div>
  );

  function rangeText(several: OutcomeRate[]): string {
    const sorted = several
      .filter(({ figure }) => figure.value !== null)
      .toSorted((a, b) => (a.figure.value ?? 0) - (b.figure.value ?? 0));
    const write = (rate?: OutcomeRate) => (rate ? figureLabel(rate.figure, { style: 'percent' }, locale) : '');
    return text.several(formatCount(sorted.length, locale), write(sorted[0]), write(sorted.at(-1)));
  }
}

/** How far two practices can be compared in one kind; on paper it is left out where the verdict has told it. */
function PairChip({ pair: { subjects, reading, isClosest } }: { pair: MatrixPair }) {
  return (
    <div className={isClosest ? styles['told'] : undefined}>
      <ComparabilityChip name={subjects.map(({ name }) => name).join(' – ')} verdict={reading.verdict}>
        <ReadingText reading={reading} />
      </ComparabilityChip>
    </div>
  );
}
