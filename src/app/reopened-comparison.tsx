import type { Controls } from '#charts/controls.ts';
import { fingerprint as fingerprintOf } from '#export/provenance.ts';
import { useChartModel } from '#figure/use-chart.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { parseAddress } from '#view/address.ts';
import { parseView } from '#view/codec.ts';
import { noIds } from '#view/known-ids.ts';

interface Props {
  /** Name of the file. */
  name: string;
  /** The page that the file came from. */
  page: string;
  /** The fingerprint that the file carries. */
  fingerprint: string;
}

/** Tells whether the data of a reopened chart are still those of its file. A page of several charts is only opened. */
export function ReopenedComparison({ name, page, fingerprint }: Props) {
  const { reopen } = useMessages().file;
  const { pathname, search } = new URL(page, window.location.origin);
  const shown = parseAddress(pathname);
  if (shown?.page !== 'chart') return reopen.opened(name);
  const { view } = parseView(search, noIds);
  return <ChartComparison name={name} chart={shown.id} controls={view} fingerprint={fingerprint} />;
}

interface ComparisonProps extends Pick<Props, 'name' | 'fingerprint'> {
  chart: string;
  /** How the chart is shown in the file. */
  controls: Controls;
}

function ChartComparison({ name, chart, controls, fingerprint }: ComparisonProps) {
  const locale = useLocale();
  const { reopen } = useMessages().file;
  const state = useChartModel(chart, locale, controls);
  if (state.status !== 'success') return reopen.opened(name);
  return fingerprintOf(state.model) === fingerprint ? reopen.same(name) : reopen.changed(name);
}
