import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { codeQuery } from '#data/queries.ts';
import type { Figure } from '#data/figure-index.ts';
import { FigureProblem } from '#figure/figure-problem.tsx';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { Button } from '#ui/button.tsx';
import { AwaitedTakeAlong } from './awaited-take-along.tsx';
import styles from './selection-bar.module.css';

const chartCode = codeQuery('chosen-figure-chart', () => import('./chosen-figure-chart.tsx'));

interface Props {
  /** The chosen figures, in the order of the files. */
  chosen: readonly Figure[];
  /** How many of them the filters let through. */
  inView: number;
  /** How many figures there are in all. */
  total: number;
  contents: Contents;
  units: readonly Unit[];
  /** Leaves only the figures at these places chosen. */
  onKeep: (places: readonly number[]) => void;
  /** Takes the choice away. */
  onClear: () => void;
}

/** How many figures are chosen and what can be done with them; at the foot of the window while the table is in view. */
export function SelectionBar({ chosen, inView, total, contents, units, onKeep, onClear }: Props) {
  const locale = useLocale();
  const { figuresPage: text } = useMessages();
  const [open, setOpen] = useState<'files' | 'chart' | null>(null);
  const count = chosen.length;
  const outside = count - inView;
  return (
    <div className={count > 0 ? `${styles['bar']} needs-script` : styles['empty']}>
      <p role="status" className={styles['count']}>
        {count > 0 && text.chosen(count, formatCount(count, locale))}
        {outside > 0 && ` ${text.chosenOutside(formatCount(outside, locale))}`}
      </p>
      {count > 0 && (
        <div className={styles['actions']}>
          <Button onPress={() => setOpen('chart')}>{text.asChart}</Button>
          <Button onPress={() => setOpen('files')}>{text.takeAlong}</Button>
          <Button look="text" onPress={onClear}>
            {text.clearChoice}
          </Button>
        </div>
      )}
      {open === 'chart' && (
        <AwaitedChart
          figures={chosen}
          contents={contents}
          units={units}
          onClosed={() => setOpen(null)}
          onKeep={onKeep}
        />
      )}
      {open === 'files' && (
        <AwaitedTakeAlong
          figures={chosen}
          total={total}
          contents={contents}
          units={units}
          onClosed={() => setOpen(null)}
        />
      )}
    </div>
  );
}

/** The dialog with the chart, whose code may still be on its way. */
function AwaitedChart(props: Parameters<(typeof import('./chosen-figure-chart.tsx'))['ChosenFigureChart']>[0]) {
  const locale = useLocale();
  const { data: code, error, refetch } = useQuery(chartCode);
  if (code) return <code.ChosenFigureChart {...props} />;
  return error && <FigureProblem errors={[error]} retry={() => void refetch()} locale={locale} />;
}
