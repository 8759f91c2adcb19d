import { useEffect, useRef } from 'react';
import type { FigureDraft, FigureField } from '#data/own-practice/draft.ts';
import { inEveryLanguage } from '#i18n/locale.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { outcomeKinds, type Outcome } from '#schema/outcome.ts';
import type { OwnFigure } from '#schema/own-practice.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { Button } from '#ui/button.tsx';
import { Field } from './field.tsx';
import styles from './figure-fields.module.css';

interface Props {
  /** What the ids of the controls begin with. */
  id: string;
  /** The place among the figures of its type, as written. */
  place: string;
  type: OwnFigure['type'];
  draft: FigureDraft;
  units: readonly Unit[];
  outcomes: readonly Outcome[];
  /** What is wrong with a field, as a sentence; null when nothing is. */
  problemOf: (field: FigureField) => string | null;
  onChange: (fields: Partial<FigureDraft>) => void;
  onRemove: () => void;
  /** True for a figure that the reader has just added: the focus goes to it. */
  isNew: boolean;
}

/** The controls of one figure. */
export function FigureFields({ id, place, type, draft, units, outcomes, problemOf, onChange, onRemove, isNew }: Props) {
  const locale = useLocale();
  const { ownPractice: text, outcome: outcomeText } = useMessages();
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (isNew) box.current?.querySelector('input')?.focus();
  }, [isNew]);
  const field = (name: FigureField) => ({
    id: `${id}-${name}`,
    value: draft[name],
    problem: problemOf(name),
    onChange: (value: string) => onChange({ [name]: value }),
  });
  const label = <Field {...field('label')} label={text.fields.label[type]} hint={text.hints.label[type]} />;
  const period = <Field {...field('period')} label={text.fields.period} hint={text.hints.period} />;
  return (
    <fieldset ref={box} className={styles['figure']}>
      <legend className={styles['legend']}>
        {text.types[type]} {place}
      </legend>
      <div className={styles['fields']}>
        {type === 'outcome' && (
          <>
            {label}
            <Field
              {...field('kind')}
              label={text.fields.kind}
              options={outcomeKinds.map((kind) => ({
                value: kind,
                label: `${outcomeText.kind[kind]}: ${outcomeText.question[kind]}`,
              }))}
              onChange={(kind) => onChange({ kind, criterion: '' })}
            />
            <Field
              {...field('criterion')}
              label={text.fields.criterion}
              options={[
                { value: '', label: text.fields.ownCriterion },
                ...criteriaOf(outcomes, draft).map((outcome) => ({
                  value: outcome.criterion,
                  label: outcome.label[locale],
                })),
              ]}
            />
            <div className={styles['counts']}>
              <Field {...field('part')} label={text.fields.part} isNumber />
              <Field {...field('whole')} label={text.fields.whole} isNumber />
            </div>
            <Field {...field('percentage')} label={text.fields.percentage} isNumber />
            <Field {...field('population')} label={text.fields.population} hint={text.hints.population} />
            <Field {...field('base')} label={text.fields.base} hint={text.hints.base} />
            <Field {...field('moment')} label={text.fields.moment} hint={text.hints.moment} />
            {period}
          </>
        )}
        {type === 'reach' && (
          <>
            {label}
            <Field {...field('value')} label={text.fields.value.reach} isNumber />
            <Field
              {...field('unit')}
              label={text.fields.unit}
              options={units.map((unit) => ({ value: unit.id, label: unit.label[locale] }))}
            />
          </>
        )}
        {type === 'cost' && (
          <>
            {label}
            <Field {...field('value')} label={text.fields.value.cost} isNumber />
            <Field {...field('nature')} label={text.fields.nature} hint={text.hints.nature} />
            {period}
          </>
        )}
      </div>
      <p>
        <Button look="text" onPress={onRemove}>
          {text.removeFigure}
        </Button>
      </p>
    </fieldset>
  );
}

/** The published definitions of success of the kind that is chosen, each once, and the one that the draft names. */
function criteriaOf(
  outcomes: readonly Outcome[],
  { kind, criterion }: FigureDraft,
): Pick<Outcome, 'criterion' | 'label'>[] {
  const ofKind = outcomes.filter((outcome) => outcome.kind === kind);
  const known = ofKind.filter(
    (outcome, index) => ofKind.findIndex((other) => other.criterion === outcome.criterion) === index,
  );
  if (criterion === '' || known.some((outcome) => outcome.criterion === criterion)) return known;
  return [...known, { criterion, label: inEveryLanguage(() => criterion) }];
}
