import { caveatsOf } from '#charts/caveats.ts';
import { FigureProblem } from '#figure/figure-problem.tsx';
import { useChartModel } from '#figure/use-chart-model.ts';
import { citation } from '#format/citation.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';

/** What a speaker should know about a chart: its caveats and its source. */
export function SpeakerNotes({ chart, contents }: { chart: string; contents: Contents }) {
  const locale = useLocale();
  const { presentPage: text, figure, loading } = useMessages();
  const state = useChartModel(chart, locale);
  if (state.status === 'error') return <FigureProblem errors={state.errors} retry={state.retry} locale={locale} />;
  if (state.status === 'pending') return <p>{loading.page}</p>;
  const caveats = caveatsOf(state.model);
  return (
    <section aria-label={text.caveats}>
      <p>{state.model.subtitle}</p>
      <h2>{text.caveats}</h2>
      {caveats.length === 0 ? (
        <p>{text.noNotes}</p>
      ) : (
        <ul>
          {caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      )}
      <p>
        <strong>{figure.source}:</strong> {figure.sourceLine(citation(contents.publication))}
      </p>
    </section>
  );
}
