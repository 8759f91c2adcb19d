import { Bars } from '#render/bars.tsx';
import { Columns, fitColumns } from '#render/columns.tsx';
import type { PanelProps } from '#render/panel-props.ts';

/** Columns along a time axis where their values fit above them, else horizontal bars. */
export function BarPanel(props: PanelProps) {
  return props.model.isTemporal && fitColumns(props.panel, props.width) ? <Columns {...props} /> : <Bars {...props} />;
}
