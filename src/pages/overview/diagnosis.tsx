import { useSuspenseQuery } from '@tanstack/react-query';
import { prioritiesQuery } from '#data/queries.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { Place } from '#pages/practice/place.tsx';
import type { Priorities } from '#schema/vocabulary.ts';
import { Mark } from '#ui/mark.tsx';
import { useView } from '#view/use-view.ts';
import { FoldedSection } from './folded-section.tsx';
import styles from './diagnosis.module.css';

/** Why the publisher calls for action on each priority, and how urgently: that of the chosen priorities is open. */
export function Diagnosis() {
  const locale = useLocale();
  const { overview } = useMessages();
  const { terms, urgency } = useSuspenseQuery(prioritiesQuery()).data;
  const { priority: chosen } = useView();
  return (
    <FoldedSection title={overview.diagnosisTitle}>
      <Texts texts={urgency} />
      {terms.map(({ id, label, description, diagnosis }, place) => (
        <details key={id} className={styles['priority']} open={chosen.includes(id)}>
          <summary>
            <Mark place={place} /> {label[locale]}
          </summary>
          <p className={styles['printed']}>{label[locale]}</p>
          <p className={styles['text']}>{description[locale]}</p>
          <Texts texts={diagnosis} />
        </details>
      ))}
    </FoldedSection>
  );
}

function Texts({ texts }: { texts: Priorities['urgency'] }) {
  const locale = useLocale();
  return texts.map((text) => (
    <p key={text[locale]} className={styles['text']}>
      {text[locale]} <Place source={text.source} />
    </p>
  ));
}
