import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { ChartEntry } from '#schema/contents.ts';
import type { Practice } from '#schema/practice.ts';
import { FactList } from './fact-list.tsx';
import { Folded } from './folded.tsx';
import { OtherCharts } from './other-charts.tsx';
import { TextGroups } from './text-groups.tsx';

interface Props {
  practice: Practice;
  /** The charts that are not on the first screen. */
  charts: readonly ChartEntry[];
}

/** What is known in figures: the other charts, the single figures, and what the publication says of the results in words. */
export function Results({ practice, charts }: Props) {
  const locale = useLocale();
  const { practice: text } = useMessages();
  return (
    <>
      <OtherCharts charts={charts} />
      <div>
        {practice.outcomes.length > 0 && (
          <Folded title={text.outcomes}>
            <TextGroups groups={practice.outcomes} isWide />
          </Folded>
        )}
        {practice.facts.length > 0 && (
          <Folded title={text.facts} count={formatCount(practice.facts.length, locale)}>
            <FactList facts={practice.facts} />
          </Folded>
        )}
      </div>
    </>
  );
}
