import { caveatsOf } from '#charts/caveats.ts';
import { sourceLine } from '#charts/source-line.ts';
import type { ChartModel } from '#charts/model.ts';
import { FigureProblem } from '#figure/figure-problem.tsx';
import { useChartModel } from '#figure/use-chart-model.ts';
import { citation } from '#format/citation.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { messages } from '#i18n/messages.ts';
import type { Contents } from '#schema/contents.ts';

/** {@link NotesOf} a chart whose definition and data are fetched by the browser. */
export function SpeakerNotes({ chart, contents }: { chart: string; contents: Contents }) {
  const locale = useLocale();
  const { loading } = useMessages();
  const state = useChartModel(chart, locale);
  if (state.status === 'error') return <FigureProblem errors={state.errors} retry={state.retry} locale={locale} />;
  if (state.status === 'pending') return <p>{loading.page}</p>;
  return <NotesOf model={state.model} publication={citation(contents.publication)} />;
}

/** What a speaker should know about a chart: what to say of it, its caveats and its source. */
export function NotesOf({ model, publication }: { model: ChartModel; publication: string }) {
  const { presentPage: text, figure } = messages[model.locale];
  const caveats = caveatsOf(model);
  return (
    <section aria-label={text.caveats}>
      <p>{model.sentence}</p>
      <p>{model.subtitle}</p>
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
        <strong>{figure.source}:</strong> {sourceLine(model, publication)}
      </p>
    </section>
  );
}
