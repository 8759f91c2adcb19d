import type { ReactNode } from 'react';
import type { ChartModel } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import { ChartTable } from '#render/chart-table.tsx';
import { CorrectionList } from './correction-list.tsx';
import { DescribedChart } from './described-chart.tsx';
import type { FrameState } from './figure-frame.tsx';
import { Origins } from './origins.tsx';
import styles from './figure-views.module.css';

interface Props {
  model: ChartModel;
  /** Id of the figure's element. */
  id: string;
  /** The language of the publication, in which its headings are quoted. */
  language: string;
  state: FrameState | undefined;
  /** The drawing. */
  children: ReactNode;
}

/** What the tabs of a figure show: drawing, table, and the place of each figure in the source. All are in the document at once. */
export function FigurePanels({ model, id, language, state, children }: Props) {
  return (
    <>
      <div className={styles['panel']} data-panel="chart">
        <DescribedChart model={model} id={id} state={state}>
          {children}
        </DescribedChart>
      </div>
      <div className={styles['panel']} data-panel="table">
        <ChartTable model={model} isAwake={state !== undefined} />
      </div>
      <div className={styles['panel']} data-panel="source">
        <Origins model={model} language={language} />
        {model.corrections.length > 0 && (
          <>
            <p className={styles['corrections']}>{messages[model.locale].dataPage.corrections}</p>
            <CorrectionList corrections={model.corrections} locale={model.locale} />
          </>
        )}
      </div>
    </>
  );
}
