import type { ReactNode } from 'react';
import { useMessages } from '#i18n/locale-context.ts';
import styles from './reading-rules.module.css';

/** How missing, qualified, uncertain and computed figures are shown, and their codes in the files. */
export function ReadingRules() {
  const { dataPage: text, missing, qualifier, reading } = useMessages();
  return (
    <div className={styles['rules']}>
      <Rule title={text.missingTitle} lead={text.missingLead}>
        {entries(text.missingReasons).map(([code, meaning]) => (
          <Term key={code} code={code} shown={missing[code]} meaning={meaning} />
        ))}
      </Rule>
      <Rule title={text.qualifierTitle} lead={text.qualifierLead}>
        {entries(text.qualifiers).map(([code, meaning]) => (
          <Term key={code} code={code} shown={qualifier[code](text.example)} meaning={meaning} />
        ))}
      </Rule>
      <Rule title={text.confidenceTitle} lead={text.confidenceLead}>
        {entries(text.confidences).map(([code, meaning]) => (
          <Term key={code} code={code} shown={reading[code]} meaning={meaning} />
        ))}
      </Rule>
      <Rule title={text.derivedTitle} lead={text.derivedText} />
    </div>
  );
}

/** The entries of a record with their keys typed. */
function entries<Key extends string>(record: Record<Key, string>): [Key, string][] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys.map((key) => [key, record[key]]);
}

function Rule({ title, lead, children }: { title: string; lead: string; children?: ReactNode }) {
  return (
    <section className={styles['rule']}>
      <h3>{title}</h3>
      <p>{lead}</p>
      {children && <dl className={styles['terms']}>{children}</dl>}
    </section>
  );
}

function Term({ code, shown, meaning }: { code: string; shown: string; meaning: string }) {
  return (
    <div className={styles['term']}>
      <dt>
        <strong>{shown}</strong> <code className={styles['code']}>{code}</code>
      </dt>
      <dd>{meaning}</dd>
    </div>
  );
}
