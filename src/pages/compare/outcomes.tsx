import { useSuspenseQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { unitsQuery } from '#data/queries.ts';
import { overlapText } from '#charts/overlap-text.ts';
import { distinguishingNames } from '#charts/rate-name.ts';
import { ratesModel, titleOf } from '#charts/rates-model.ts';
import { reasonText } from '#charts/reason-text.ts';
import { outcomeAxes } from '#data/outcome-axes.ts';
import { ModelFigure } from '#figure/model-figure.tsx';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import {
  across,
  closest,
  compareGroups,
  compareRates,
  forbidsSharedAxis,
  mayShareAxis,
} from '#measures/comparability.ts';
import type { OutcomeRate } from '#measures/outcome-rate.ts';
import type { Contents } from '#schema/contents.ts';
import { outcomeKinds, type OutcomeKind } from '#schema/outcome.ts';
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
  const kinds = kindsOf(rates);
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
            <Axis key={axis[0]?.id} rates={axis} axes={all} contents={contents} />
          ))}
        </section>
      ))}
    </section>
  );
}

/** The kinds that occur, with their axes: first those that more than one practice has, for these are looked for. */
function kindsOf(rates: OutcomeRate[]): { kind: OutcomeKind; axes: OutcomeRate[][] }[] {
  const all = outcomeAxes(rates);
  const kinds = outcomeKinds.flatMap((kind) => {
    const axes = all.filter((axis) => axis[0]?.kind === kind);
    const isShared = new Set(axes.flat().map(({ practice }) => practice.id)).size > 1;
    return axes.length > 0 ? [{ kind, isShared, axes }] : [];
  });
  return kinds.toSorted((a, b) => Number(b.isShared) - Number(a.isShared));
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
  /** The rates of all axes, in the order of the page. */
  axes: OutcomeRate[][];
  contents: Contents;
}

/** Rates on one axis, after the reason why they are not on the one above, and before what may be read into them. */
function Axis({ rates, axes, contents }: AxisProps) {
  const locale = useLocale();
  const { comparePage: text } = useMessages();
  const view = useView();
  const { data: units } = useSuspenseQuery(unitsQuery());
  const before = axes[axes.indexOf(rates) - 1];
  const together = rates.length > 1 ? compareRates(rates) : null;
  const overlap = overlapText(rates, locale);
  return (
    <>
      {before && <Between before={before} rates={rates} axes={axes} />}
      <div className={styles['axis']}>
        <ModelFigure
          model={ratesModel(rates, {
            id: `compare-${rates[0]?.id}`,
            title: titleOf(rates, axes, locale),
            units: units.terms,
            locale,
            hasIntervals: view.ci,
          })}
          headingLevel={4}
          contents={contents}
        />
        {(together || overlap.length > 0) && (
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
            {overlap.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
      </div>
    </>
  );
}

/** Why rates do not stand on the axis above theirs: what keeps even the closest two apart, or what keeps the groups apart. */
function Between({ before, rates, axes }: { before: OutcomeRate[]; rates: OutcomeRate[]; axes: OutcomeRate[][] }) {
  const locale = useLocale();
  const { comparePage: text } = useMessages();
  const all = across(before, rates);
  const alike = all.filter(({ comparison }) => mayShareAxis(comparison.verdict));
  const { verdict, reasons } = (alike.length === 0 && closest(all)?.comparison) || compareGroups(before, rates);
  const forbidding = reasons.filter(forbidsSharedAxis);
  const kinds = forbidding.filter(({ code }) => code === 'kind');
  const names = distinguishingNames([...before, ...rates], locale);
  const pairs = alike.map(({ rates: [a, b] }) => text.and(names.get(a.id) ?? '', names.get(b.id) ?? ''));
  return (
    <div className={styles['between']}>
      <p>
        {text.otherAxis} (<em>{titleOf(before, axes, locale)}</em>) <VerdictMark verdict={verdict} />
      </p>
      <ul>
        {(kinds.length > 0 ? kinds : forbidding).map((reason) => (
          <li key={reason.code}>{reasonText(reason, locale)}</li>
        ))}
        {pairs.length > 0 && <li>{text.acrossAxes(pairs.join('; '))}</li>}
      </ul>
    </div>
  );
}
