import type { ReactNode } from 'react';
import { isDrawnAsSvg } from '#charts/legend.ts';
import type { ChartModel } from '#charts/model.ts';
import type { Walk } from './use-walk.ts';

interface Props {
  model: ChartModel;
  /** Ids of the elements that describe the chart, separated by spaces. */
  describedBy: string;
  /** Names from the style sheet of the frame or the slide. */
  classes: {
    stage: string | undefined;
    chart: string | undefined;
    readout: string | undefined;
    other?: string | undefined;
  };
  /** What lets the reader visit the points; left out while the chart is printed. */
  walk?: Walk;
  /** The drawing. */
  children: ReactNode;
}

/** The region with the drawing of a chart, which takes the focus, and the readout of the point that the reader visits. */
export function ChartRegion({ model, describedBy, classes, walk, children }: Props) {
  return (
    <div className={classes.stage}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- keys walk along the points */}
      <div
        role={isDrawnAsSvg(model) ? 'img' : 'group'}
        {...walk?.region}
        className={classes.chart}
        data-slot="chart"
        tabIndex={0}
        aria-label={model.title}
        aria-describedby={describedBy}
      >
        {children}
      </div>
      <p ref={walk?.readout} className={classes.readout} data-slot="readout" role="status">
        {walk?.sentence}
        {walk?.others.map((text) => (
          <span key={text} className={classes.other} aria-hidden="true">
            {text}
          </span>
        ))}
      </p>
    </div>
  );
}
