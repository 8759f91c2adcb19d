import type { ChartModel } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import { defaultView, tabs } from '#view/view-state.ts';
import { ChartControls } from './chart-controls.tsx';
import type { FrameState } from './figure-frame.tsx';
import styles from './figure-views.module.css';

interface Props {
  model: ChartModel;
  /** Id of the figure's element. */
  id: string;
  state: FrameState | undefined;
}

/** The tabs of a figure, as native radio buttons, and beside them what its reader may choose of it. */
export function FigureViews({ model, id, state }: Props) {
  const text = messages[model.locale].figure;
  return (
    <div className={styles['bar']} data-slot="views">
      <fieldset className={styles['views']}>
        <legend className="visually-hidden">{text.views}</legend>
        {tabs.map((tab) => (
          <label key={tab} className={styles['view']}>
            <input
              type="radio"
              name={`${id}-view`}
              value={tab}
              {...(state
                ? { checked: tab === state.tab, onChange: () => state.onTab(tab) }
                : { defaultChecked: tab === defaultView.tab })}
            />
            <span>{text.view[tab]}</span>
          </label>
        ))}
      </fieldset>
      <ChartControls model={model} onControls={state?.onControls} />
    </div>
  );
}
