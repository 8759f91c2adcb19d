import { useSuspenseQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { unitsQuery } from '#data/queries.ts';
import { overlapText } from '#charts/overlap-text.ts';
import { ratesModel, titleOf } from '#charts/rates-model.ts';
import { reasonText } from '#charts/reason-text.ts';
import { ModelFigure } from '#figure/model-figure.tsx';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { compareGroups, compareRates, forbidsSharedAxis } from '#measures/comparability.ts';
import type { OutcomeRate } from '#measures/outcome-rate.ts';
import { sharedAxes } from '#measures/shared-axes.ts';
import type { Contents } from '#schema/contents.ts';
import { outcomeKinds } from '#schema/outcome.ts';
import { setIntervals } from '#view/store.ts';
import { useView } from '#view/use-view.ts';
import type { ComparedSubject } from './compared-subject.ts';
import { VerdictMark } from './verdict-mark.tsx';
import styles from './outcomes.module.css';

interface Props {
  subjects: readonly ComparedSubject[];
  contents: Contents;
}

/** The outcomes by kind: what may share an axis does, what may not stands apart with the reason before it. */
export function Outcomes({ subjects, contents }: Props) {
  const { comparePage: text, outcome } = useMessages();
  const view = useView();
  const id = useId();
  const rates = subjects.flatMap((subject) => subject.rates);
  const kinds = outcomeKinds.flatMap((kind) => {
    const own = rates.filter((rate) => rate.kind === kind);
    return own.length > 0 ? [{ kind, axes: sharedAxes(own) }] : [];
  });
  const all = kinds.flatMap(({ axes }) => axes);
  return (
    <section className={styles['outcomes']} aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id}>{text.outcomes}</h2>
        {rates.length > 0 && (
          <label className={`${styles['switch']} needs-script`}>
            <input type="checkbox" checked={view.ci} onChange={() => setIntervals(!view.ci)} />
            {text.intervals}
          </label>
        )}
      </div>
      {rates.length === 0 && <p>{text.noOutcomes}</p>}
      {rates.length > 0 && (
        <details className={styles['explanation']}>
          <summary>{text.intervalTitle}</summary>
          {text.intervalText.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </details>
      )}
      {kinds.map(({ kind, axes }) => (
        <section key={kind} className={styles['kind']} aria-labelledby={`${id}-${kind}`}>
          <h3 id={`${id}-${kind}`} className={styles['title']}>
            {outcome.kind[kind]} <small className={styles['question']}>{outcome.question[kind]}</small>
          </h3>
          <OnlyKind axes={axes} count={subjects.length} />
          {axes.map((axis) => (
            <Axis key={axis[0]?.id} rates={axis} before={all[all.indexOf(axis) - 1]} contents={contents} />
          ))}
        </section>
      ))}
    </section>
  );
}

/** Says so when a single practice of several has outcomes of a kind. */
function OnlyKind({ axes, count }: { axes: OutcomeRate[][]; count: number }) {
  const locale = useLocale();
  const { comparePage: text } = useMessages();
  const [practice, other] = [...new Map(axes.flat().map((rate) => [rate.practice.id, rate.practice])).values()];
  return practice && !other && count > 1 ? (
    <p className={styles['note']}>{text.onlyKind(practice.label[locale])}</p>
  ) : null;
}

interface AxisProps {
  rates: OutcomeRate[];
  /** The rates on the axis above this one; undefined for the first. */
  before: OutcomeRate[] | undefined;
  contents: Contents;
}

/** Rates on one axis, after the reason why they are not on the one above, and before what may be read into them. */
function Axis({ rates, before, contents }: AxisProps) {
  const locale = useLocale();
  const { comparePage: text } = useMessages();
  const view = useView();
  const { data: units } = useSuspenseQuery(unitsQuery());
  const apart = before && compareGroups(before, rates);
  const reasons = apart?.reasons.filter(forbidsSharedAxis) ?? [];
  const [kind] = reasons.filter(({ code }) => code === 'kind');
  const together = rates.length > 1 ? compareRates(rates) : null;
  const overlap = overlapText(rates, locale);
  return (
    <>
      {apart && before && (
        <div className={styles['between']}>
          <p>
            {text.otherAxis} (<em>{titleOf(before, locale)}</em>) <VerdictMark verdict={apart.verdict} />
          </p>
          <ul>
            {(kind ? [kind] : reasons).map((reason) => (
              <li key={reason.code}>{reasonText(reason, locale)}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles['axis']}>
        <ModelFigure
          model={ratesModel(rates, {
            id: `compare-${rates[0]?.id}`,
            units: units.terms,
            locale,
            hasIntervals: view.ci,
          })}
          headingLevel={4}
          contents={contents}
        />
        {(together || overlap) && (
          <div className={styles['reading']}>
            {together && (
              <p>
                <strong>{text.sameAxis}:</strong> <VerdictMark verdict={together.verdict} />
              </p>
            )}
            {together && together.reasons.length > 0 && (
              <ul>
                {together.reasons.map((reason) => (
                  <li key={reason.code}>{reasonText(reason, locale)}</li>
                ))}
              </ul>
            )}
            {overlap && <p>{overlap}</p>}
          </div>
        )}
      </div>
    </>
  );
}
