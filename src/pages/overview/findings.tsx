import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { findingsQuery } from '#data/queries.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { NumberText } from '#ui/number-text.tsx';
import { address } from '#view/address.ts';
import { FoldedSection } from './folded-section.tsx';
import styles from './findings.module.css';

interface Props {
  charts: Contents['charts'];
  /** Ids of the practices in view: findings about others are left out. Null for all practices, and findings across them. */
  practices: readonly string[] | null;
}

/** What stands out, a sentence each; every sentence leads to the chart that shows it. */
export function Findings({ charts, practices }: Props) {
  const locale = useLocale();
  const { overview } = useMessages();
  const { data } = useSuspenseQuery(findingsQuery());
  const practiceOf = new Map(charts.map(({ id, practice }) => [id, practice]));
  const findings = data.findings.filter(({ chart }) => practices?.includes(practiceOf.get(chart) ?? '') ?? true);
  if (findings.length === 0) return null;
  return (
    <FoldedSection title={overview.findingsTitle}>
      <ul className={styles['list']}>
        {findings.map(({ id, text, chart }) => (
          <li key={id}>
            <Link to={address.chart(locale, chart)}>
              <NumberText text={text[locale]} />
            </Link>
          </li>
        ))}
      </ul>
    </FoldedSection>
  );
}
