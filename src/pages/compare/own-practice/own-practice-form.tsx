import { useId, useRef, useState, type SubmitEvent } from 'react';
import { draftFigure, draftOf, figureTypes, parseDraft, type FigureDraft } from '#data/own-practice/draft.ts';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Outcome } from '#schema/outcome.ts';
import { mostFigures, type OwnFigure, type OwnPractice } from '#schema/own-practice.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { Button } from '#ui/button.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { Field } from './field.tsx';
import { FigureFields } from './figure-fields.tsx';
import { fieldSentence } from './problem-sentence.ts';
import styles from './own-practice-form.module.css';

interface Props {
  /** The practice to edit; null for a new one. */
  practice: OwnPractice | null;
  /** The units in which reach is counted. */
  units: readonly Unit[];
  outcomes: readonly Outcome[];
  onSave: (practice: OwnPractice) => void;
  onCancel: () => void;
}

/** A figure of the form; `key` stays while figures before it go. */
interface Entry {
  key: number;
  type: OwnFigure['type'];
  draft: FigureDraft;
}

/** What a figure begins with, so that its lists have a choice. */
const blank: Readonly<Record<OwnFigure['type'], FigureDraft>> = {
  outcome: draftFigure({ type: 'outcome', kind: 'completion' }),
  reach: draftFigure({ type: 'reach', unit: 'persons' }),
  cost: draftFigure({ type: 'cost' }),
};

/** The form in which a reader writes a practice. What is wrong is said beside each field, from the first try on. */
export function OwnPracticeForm({ practice, units, outcomes, onSave, onCancel }: Props) {
  const locale = useLocale();
  const { ownPractice: text } = useMessages();
  const id = useId();
  const [name, setName] = useState(practice?.name ?? '');
  const [entries, setEntries] = useState(() => entriesOf(practice));
  const [isTried, setIsTried] = useState(false);
  const nextKey = useRef(entries.length);
  const [newest, setNewest] = useState<number | null>(null);
  const additions = useRef<HTMLDivElement>(null);

  const parsed = parseDraft({ name, figures: entries.map(({ draft }) => draft) }, text.title, units);
  const problems = isTried && !parsed.ok ? parsed.problems : [];
  const problemAt = (path: string) => {
    const problem = problems.find((one) => one.path === path);
    return problem ? fieldSentence(problem, text) : null;
  };

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (parsed.ok) {
      onSave(parsed.value);
    } else {
      setIsTried(true);
      const [first] = parsed.problems;
      if (first) document.getElementById(controlId(id, first.path))?.focus();
    }
  };
  const add = (type: OwnFigure['type']) => {
    const key = nextKey.current;
    nextKey.current += 1;
    setEntries([...entries, { key, type, draft: blank[type] }]);
    setNewest(key);
  };
  const change = (key: number, fields: Partial<FigureDraft>) =>
    setEntries(
      entries.map((entry) => (entry.key === key ? { ...entry, draft: { ...entry.draft, ...fields } } : entry)),
    );
  const remove = (key: number) => {
    setEntries(entries.filter((entry) => entry.key !== key));
    // The button goes away; the focus must not go with it.
    additions.current?.focus();
  };
  const noFigures = problemAt('$.figures');

  return (
    <form className={styles['form']} noValidate onSubmit={submit}>
      <Field
        id={controlId(id, '$.name')}
        label={text.name}
        value={name}
        onChange={setName}
        problem={problemAt('$.name')}
      />
      {entries.map(({ key, type, draft }, index) => (
        <FigureFields
          key={key}
          id={`${id}-${index}`}
          place={formatCount(entries.slice(0, index + 1).filter((entry) => entry.type === type).length, locale)}
          type={type}
          draft={draft}
          units={units}
          outcomes={outcomes}
          problemOf={(field) => problemAt(`$.figures[${index}].${field}`)}
          onChange={(fields) => change(key, fields)}
          onRemove={() => remove(key)}
          isNew={key === newest}
        />
      ))}
      <div
        ref={additions}
        id={controlId(id, '$.figures')}
        className={styles['row']}
        role="group"
        tabIndex={-1}
        aria-label={text.addFigures}
        aria-describedby={noFigures === null ? undefined : `${id}-none`}
      >
        {entries.length < mostFigures &&
          figureTypes.map((type) => (
            <Button key={type} onPress={() => add(type)}>
              {text.addFigure[type]}
            </Button>
          ))}
      </div>
      {noFigures !== null && (
        <p id={`${id}-none`} className={styles['problem']}>
          {noFigures}
        </p>
      )}
      <div className={styles['row']}>
        <SubmitButton>{text.save}</SubmitButton>
        <Button look="text" onPress={onCancel}>
          {text.cancel}
        </Button>
        <p className={styles['problem']} role="status">
          {problems.length > 0 && text.formProblems(problems.length, formatCount(problems.length, locale))}
        </p>
      </div>
    </form>
  );
}

/** The figures that a form begins with: those of the practice, or an outcome to fill in. */
function entriesOf(practice: OwnPractice | null): Entry[] {
  if (!practice) return [{ key: 0, type: 'outcome', draft: blank.outcome }];
  const drafts = draftOf(practice).figures;
  return practice.figures.map(({ type }, key) => ({ key, type, draft: drafts[key] ?? blank[type] }));
}

/** The id of the control for a path of the draft. */
function controlId(id: string, path: string): string {
  const [, index, field] = /^\$\.figures\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
  return index === undefined ? `${id}-${path.replace('$.', '')}` : `${id}-${index}-${field}`;
}
