import type { ReactNode } from 'react';
import type { ChartModel } from '#charts/model.ts';
import { formatCount } from '#format/number.ts';
import { messages } from '#i18n/messages.ts';
import { ChartRegion } from './chart-region.tsx';
import { Legend } from './legend.tsx';
import { WalkedChart } from './walked-chart.tsx';
import styles from './described-chart.module.css';

const classes = {
  stage: styles['stage'],
  chart: styles['chart'],
  readout: styles['readout'],
  other: styles['other'],
};

interface Props {
  model: ChartModel;
  /** Id of the figure's element. */
  id: string;
  /** What the reader's first point is; left out while the figure is printed. */
  state: { start: number | null } | undefined;
  /** The drawing. */
  children: ReactNode;
}

/** The drawing of a figure below its legend, with what it shows and how to walk along it in words for who does not see it. */
export function DescribedChart({ model, id, state, children }: Props) {
  const region = { model, describedBy: `${id}-alternative ${id}-keys`, classes };
  const points = formatCount(model.origins.length, model.locale);
  return (
    <>
      <Legend model={model} />
      {state ? (
        <WalkedChart {...region} start={state.start}>
          {children}
        </WalkedChart>
      ) : (
        <ChartRegion {...region}>{children}</ChartRegion>
      )}
      <p className="visually-hidden" id={`${id}-alternative`}>
        {model.alternative}
      </p>
      <p className="visually-hidden" id={`${id}-keys`}>
        {messages[model.locale].figure.keys(points)}
      </p>
    </>
  );
}
