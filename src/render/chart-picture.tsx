import type { ChartModel } from '#charts/model.ts';
import { geometry, panelColumns, panelWidth } from './geometry.ts';
import { drawings } from './kinds.ts';
import styles from './chart-picture.module.css';

interface Props {
  model: ChartModel;
  /** Width of the whole chart in pixels. */
  width: number;
  /** Height of the plot of columns in pixels, for a place that is low. */
  plot?: number;
  /** Tells the ids in this drawing from those of another drawing of the same chart in the document. */
  drawing: string;
}

/** The drawing of a chart, panel by panel, at an exact width. */
export function ChartPicture({ model, width, plot = geometry.plot, drawing }: Props) {
  const how = drawings[model.kind];
  if ('Chart' in how) return <how.Chart model={model} />;
  const each = panelWidth(width, model.panels.length);
  return (
    <div className={styles['panels']} data-columns={panelColumns(width, model.panels.length)}>
      {model.panels.map((panel, index) => (
        <div key={panel.id} className={styles['panel']}>
          {panel.title && <p className={styles['title']}>{panel.title}</p>}
          <how.Panel model={model} panel={panel} width={each} plot={plot} idBase={`${model.id}-${drawing}-${index}`} />
        </div>
      ))}
    </div>
  );
}
