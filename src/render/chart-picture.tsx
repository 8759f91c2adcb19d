import { hasPlot } from '#charts/has-plot.ts';
import type { ChartModel, Panel } from '#charts/model.ts';
import { geometry, panelColumns, panelWidth } from './geometry.ts';
import { drawings } from './kinds.ts';
import styles from './chart-picture.module.css';

interface Props {
  model: ChartModel;
  /** Width of the whole chart in pixels. */
  width: number;
  /** Height of the plot of columns in pixels, for a place that is low. */
  plot?: number;
  /** How many panels stand side by side, for a place that has many in view; what the width allows when left out. */
  columns?: number | undefined;
  /** Tells the ids in this drawing from those of another drawing of the same chart in the document. */
  drawing: string;
}

/** The drawing of a chart, panel by panel, at an exact width. */
export function ChartPicture({ model, width, plot = geometry.plot, columns: asked, drawing }: Props) {
  const how = drawings[model.kind];
  if ('Chart' in how) return <how.Chart model={model} />;
  const columns = asked ?? panelColumns(width, model.panels.length);
  const each = panelWidth(width, columns);
  return (
    <div className={styles['panels']} data-columns={columns} data-baseline={hasPlot(model) || undefined}>
      {model.panels.map((panel, index) => (
        <div key={panel.id} className={styles['panel']}>
          {panel.title && <p className={styles['title']}>{panel.title}</p>}
          <how.Panel
            model={model}
            panel={panel}
            row={rowOf(index, columns, model.panels)}
            width={each}
            plot={plot}
            idBase={`${model.id}-${drawing}-${index}`}
          />
        </div>
      ))}
    </div>
  );
}

/** The panels that stand beside the one at a place. */
function rowOf(index: number, columns: number, panels: readonly Panel[]): readonly Panel[] {
  const first = index - (index % columns);
  return panels.slice(first, first + columns);
}
