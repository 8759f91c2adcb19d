import { useId, useRef } from 'react';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { mostPractices } from '#schema/most-practices.ts';
import { outcomeKinds } from '#schema/outcome.ts';
import { Button } from '#ui/button.tsx';
import { choosePractices } from '#view/store.ts';
import type { ComparedSubject } from './compared-subject.ts';
import styles from './other-practices.module.css';

interface Props {
  subjects: readonly ComparedSubject[];
  contents: Contents;
}

/** Which other practices have outcomes of each kind; each adds itself to the comparison while there is room. */
export function OtherPractices({ subjects, contents }: Props) {
  const locale = useLocale();
  const { comparePage: text, outcome } = useMessages();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const compared = contents.practices.filter((practice) => subjects.some((subject) => subject.id === practice.id));
  const isFull = compared.length >= mostPractices;
  const others = outcomeKinds.flatMap((kind) => {
    const practices = contents.practices.filter(
      (practice) => practice.outcomeKinds.includes(kind) && !compared.includes(practice),
    );
    return practices.length > 0 ? [{ kind, practices }] : [];
  });
  if (others.length === 0) return null;
  const add = (practice: string) => {
    choosePractices([...compared.map((other) => other.id), practice]);
    // The button goes away with what it did.
    heading.current?.focus();
  };
  return (
    <section className={`${styles['others']} screen-only`} aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1} className={styles['title']}>
        {text.related}
      </h3>
      <dl className={styles['kinds']}>
        {others.map(({ kind, practices }) => (
          <div key={kind} className={styles['kind']}>
            <dt>{outcome.kind[kind]}</dt>
            {practices.map((practice) => (
              <dd key={practice.id}>
                {isFull ? (
                  practice.name[locale]
                ) : (
                  <Button look="text" onPress={() => add(practice.id)}>
                    <span aria-hidden="true">+ {practice.name[locale]}</span>
                    <span className="visually-hidden">{text.add(practice.name[locale])}</span>
                  </Button>
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {isFull && <p className={styles['note']}>{text.relatedFull(formatCount(mostPractices, locale))}</p>}
    </section>
  );
}
