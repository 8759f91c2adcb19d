import type { ReactNode } from 'react';
import type { ChartModel } from '#charts/model.ts';
import { Bars } from './bars.tsx';
import { Columns, fitColumns } from './columns.tsx';
import { geometry, panelColumns, panelWidth } from './geometry.ts';
import { Lines } from './lines.tsx';
import { Matrix } from './matrix.tsx';
import { Numbers } from './numbers.tsx';
import type { PanelProps } from './panel-props.ts';
import { Rates } from './rates.tsx';
import { Splits } from './splits.tsx';
import { Timeline } from './timeline.tsx';
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
  if (model.kind === 'numbers') return <Numbers model={model} />;
  const each = panelWidth(width, model.panels.length);
  return (
    <div className={styles['panels']} data-columns={panelColumns(width, model.panels.length)}>
      {model.panels.map((panel, index) => (
        <div key={panel.id} className={styles['panel']}>
          {panel.title && <p className={styles['title']}>{panel.title}</p>}
          {drawPanel({ model, panel, width: each, plot, idBase: `${model.id}-${drawing}-${index}` })}
        </div>
      ))}
    </div>
  );
}

function drawPanel(props: PanelProps): ReactNode {
  switch (props.model.kind) {
    case 'bar':
      return props.model.isTemporal && fitColumns(props.panel, props.width) ? (
        <Columns {...props} />
      ) : (
        <Bars {...props} />
      );
    case 'line':
      return <Lines {...props} />;
    case 'rate':
      return <Rates {...props} />;
    case 'split':
      return <Splits {...props} />;
    case 'timeline':
      return <Timeline {...props} />;
    case 'numbers':
      return null;
    case 'matrix':
      return <Matrix {...props} />;
  }
}
