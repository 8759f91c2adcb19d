import type { ReactNode } from 'react';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { ChartEntry } from '#schema/contents.ts';
import type { Practice } from '#schema/practice.ts';
import { Folded } from './folded.tsx';
import { OtherCharts } from './other-charts.tsx';
import { Statements } from './statements.tsx';
import { TextGroups } from './text-groups.tsx';
import styles from './conditions-and-money.module.css';

interface Props {
  practice: Practice;
  /** The charts of amounts of money. */
  charts: readonly ChartEntry[];
}

/** Who may take part and on what terms, what it costs, and who pays; funding of several kinds is folded. */
export function ConditionsAndMoney({ practice, charts }: Props) {
  const { practice: text } = useMessages();
  const locale = useLocale();
  const { card, conditions, funding } = practice;
  const count = funding.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <>
      <div className={charts.length > 0 ? styles['beside'] : undefined}>
        <div className={styles['parts']}>
          {conditions.length > 0 && (
            <Part title={text.conditions}>
              <TextGroups groups={conditions} />
            </Part>
          )}
          <Part title={text.cost}>
            <Statements items={[card.cost]} />
          </Part>
          {funding.length === 1 && (
            <Part title={text.funding}>
              <TextGroups groups={funding} />
            </Part>
          )}
        </div>
        <OtherCharts charts={charts} />
      </div>
      {funding.length > 1 && (
        <Folded title={text.funding} count={formatCount(count, locale)}>
          <TextGroups groups={funding} isWide />
        </Folded>
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles['part']}>
      <h3 className={styles['head']}>{title}</h3>
      {children}
    </div>
  );
}
