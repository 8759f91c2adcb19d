import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { countUnits } from '#data/own-practice/draft.ts';
import { outcomesQuery, unitsQuery } from '#data/queries.ts';
import { ProblemList } from '#figure/problem-list.tsx';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { OwnPractice as Practice } from '#schema/own-practice.ts';
import { Button } from '#ui/button.tsx';
import {
  followOwnPractice,
  ownPracticeStore,
  removeOwnPractice,
  restoreOwnPractice,
  setOwnPractice,
} from '#view/own-practice.ts';
import { FileChoice } from './file-choice.tsx';
import { FileShape } from './file-shape.tsx';
import { OwnPracticeForm } from './own-practice-form.tsx';
import { OwnPracticeSummary } from './own-practice-summary.tsx';
import styles from './own-practice.module.css';

/** Where a reader puts a practice of their own beside the published ones. It stays on the reader's device. */
export function OwnPractice() {
  const locale = useLocale();
  const { ownPractice: text } = useMessages();
  const client = useQueryClient();
  const { practice, removed, isKept } = useStore(ownPracticeStore);
  const [isEditing, setIsEditing] = useState(false);
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(followOwnPractice, []);
  const units = useQuery({ ...unitsQuery(), enabled: isEditing || practice !== null });
  const outcomes = useQuery({ ...outcomesQuery(), enabled: isEditing });

  /** Ends the work of a control that goes away: the focus goes to what became of it. */
  const finish = (change: () => void) => {
    change();
    setIsEditing(false);
    outcome.current?.focus();
  };
  const save = (next: Practice) => finish(() => setOwnPractice(next));
  const errors = [units.error, outcomes.error].filter((error) => error !== null);

  return (
    <details className={`${styles['own']} screen-only`}>
      <summary className={styles['title']}>
        <h2 className={styles['heading']}>{text.title}</h2>
        {practice && <span className={styles['name']}>{practice.name}</span>}
      </summary>
      <div className={styles['folded']}>
        <p className={styles['lead']}>{text.lead}</p>
        <p className="without-script">{text.withoutScript}</p>
        <div ref={outcome} className={styles['outcome']} role="status" tabIndex={-1}>
          {practice &&
            !isEditing &&
            text.added(practice.name, practice.figures.length, formatCount(practice.figures.length, locale))}
          {removed && !practice && (
            <>
              {text.removed(removed.name)}{' '}
              <Button look="text" onPress={() => finish(restoreOwnPractice)}>
                {text.undo}
              </Button>
            </>
          )}
        </div>
        {practice && !isEditing && (
          <OwnPracticeSummary
            practice={practice}
            units={units.data?.terms ?? []}
            isKept={isKept}
            onEdit={() => setIsEditing(true)}
            onRemove={() => finish(removeOwnPractice)}
          />
        )}
        {isEditing && units.data && outcomes.data && (
          <OwnPracticeForm
            practice={practice}
            units={countUnits(units.data.terms)}
            outcomes={outcomes.data.outcomes}
            onSave={save}
            onCancel={() => finish(() => {})}
          />
        )}
        {isEditing && errors.length > 0 && <ProblemList errors={errors} locale={locale} />}
        {!isEditing && (
          <div className={`${styles['ways']} needs-script`}>
            {!practice && (
              <p>
                <Button onPress={() => setIsEditing(true)}>{text.byForm}</Button>
              </p>
            )}
            <FileChoice
              loadUnits={async () => (await client.ensureQueryData(unitsQuery())).terms}
              isReplacing={practice !== null}
              onRead={save}
            />
            <FileShape />
          </div>
        )}
      </div>
    </details>
  );
}
