import { fingerprint as fingerprintOf } from '#export/provenance.ts';
import { useChartModel } from '#figure/use-chart-model.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';

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
  const chart = /^\/[^/]+\/charts\/([^/]+)\//.exec(page)?.[1];
  return chart ? <ChartComparison name={name} chart={chart} fingerprint={fingerprint} /> : reopen.opened(name);
}

function ChartComparison({ name, chart, fingerprint }: { name: string; chart: string; fingerprint: string }) {
  const locale = useLocale();
  const { reopen } = useMessages().file;
  const state = useChartModel(chart, locale);
  if (state.status !== 'success') return reopen.opened(name);
  return fingerprintOf(state.model) === fingerprint ? reopen.same(name) : reopen.changed(name);
}
