import { useId } from 'react';
import { Link } from 'react-router-dom';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { linkedTo } from '#render/link-attributes.ts';
import type { OutcomeKind } from '#schema/outcome.ts';
import { outcomeAnswer } from './answers.ts';
import { AskedQuestion } from './asked-question.tsx';
import { ComparabilityChip } from './comparability-chip.tsx';
import type { ComparedSubject } from './compared-subject.ts';
import type { OwnKind, OwnNumbers } from './own-numbers.ts';
import { RateLines } from './rate-lines.tsx';
import type { ReadyQuestion } from './ready-questions.ts';
import { ReadingText } from './reading-text.tsx';
import styles from './verdict-first.module.css';

interface Props {
  subjects: readonly ComparedSubject[];
  /** What the reader asks, if that is about outcomes; then it is the heading. */
  asked: ReadyQuestion | null;
  /** The kind of outcome that is asked about; null for all. */
  kind: OutcomeKind | null;
}

/** The verdict with its numbers: what may be compared or why nothing may, and what each practice has to show. */
export function VerdictFirst({ subjects, asked, kind }: Props) {
  const locale = useLocale();
  const { comparePage: text } = useMessages();
  const id = useId();
  const { headline, numbers, pairs, may, notes } = outcomeAnswer(subjects, kind, locale);
  const hasLikely = numbers.some(({ kinds }) => kinds.some(({ rates }) => rates.some(({ figure }) => figure.reading)));
  return (
    <section className={styles['verdict']} aria-labelledby={id}>
      {asked ? (
        <AskedQuestion asked={asked} labels={id} answer={headline} />
      ) : (
        <>
          <h2 className="visually-hidden" id={id}>
            {text.answer}
          </h2>
          <p className={styles['headline']}>{headline}</p>
        </>
      )}
      <ul className={styles['numbers']} aria-label={text.ownNumbers}>
        {numbers.map((own) => (
          <li
            key={own.subject.id}
            className={styles['own']}
            data-own={own.subject.id}
            {...linkedTo(`practice:${own.subject.id}`)}
          >
            <OwnOutcomes own={own} />
          </li>
        ))}
      </ul>
      {hasLikely && <p className={styles['note']}>{text.likelyNote}</p>}
      {may && <p className={styles['may']}>{may}</p>}
      {pairs.length > 0 && (
        <ul className={styles['pairs']} aria-label={text.pairs}>
          {pairs.map(({ names, ...reading }) => (
            <li key={names}>
              <ComparabilityChip name={names} verdict={reading.verdict}>
                <ReadingText reading={reading} />
              </ComparabilityChip>
            </li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <p key={note} className={styles['note']}>
          {note}
        </p>
      ))}
    </section>
  );
}

/** Outcomes of a practice with their counts, or why there are none; the figure that stands for it where it has none at all. */
function OwnOutcomes({ own: { subject, kinds, rest } }: { own: OwnNumbers }) {
  const locale = useLocale();
  const { comparePage: text } = useMessages();
  return (
    <>
      <p className={styles['name']}>{subject.href ? <Link to={subject.href}>{subject.name}</Link> : subject.name}</p>
      {kinds.map((own) => (
        <OwnKindLines key={own.kind} own={own} />
      ))}
      {kinds.length === 0 && (
        <div>
          <p className={styles['label']}>{text.noPercentage}</p>
          {subject.keyFigure && <p>{subject.keyFigure}</p>}
        </div>
      )}
      {rest > 0 && (
        <p className={styles['label']} data-rest="">
          {text.moreBelow(rest, formatCount(rest, locale))}
        </p>
      )}
    </>
  );
}

function OwnKindLines({ own: { kind, rates, absence } }: { own: OwnKind }) {
  const locale = useLocale();
  const { outcome } = useMessages();
  const [first] = rates;
  return (
    <div data-own-kind={kind}>
      <p className={styles['label']}>
        {outcome.kind[kind]}
        {first && `: ${first.label[locale]}`}
      </p>
      {absence ? <p className={styles['absence']}>{absence.text}</p> : <RateLines rates={rates} />}
    </div>
  );
}
