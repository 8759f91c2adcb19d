import { useStore } from 'zustand';
import { caveatsOf } from '#charts/caveats.ts';
import { sourceLine } from '#charts/source-line.ts';
import type { ChartModel } from '#charts/model.ts';
import { FigureProblem } from '#figure/figure-problem.tsx';
import { useChartModel } from '#figure/use-chart.ts';
import { citation } from '#format/citation.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { messages } from '#i18n/messages.ts';
import type { Contents } from '#schema/contents.ts';
import { entryOf } from '#view/deck-entry.ts';
import { deckWordsStore, noteOf } from '#view/deck-words.ts';
import styles from './speaker-notes.module.css';

/** {@link NotesOf} an entry whose definition and data are fetched by the browser. */
export function SpeakerNotes({ entry, contents }: { entry: string; contents: Contents }) {
  const locale = useLocale();
  const { loading } = useMessages();
  const { chart, controls } = entryOf(entry);
  const state = useChartModel(chart, locale, controls);
  const note = useStore(deckWordsStore, (words) => noteOf(words, entry));
  if (state.status === 'error') return <FigureProblem errors={state.errors} retry={state.retry} locale={locale} />;
  if (state.status === 'pending') return <p>{loading.page}</p>;
  return <NotesOf model={state.model} note={note} publication={citation(contents.publication)} />;
}

interface NotesProps {
  model: ChartModel;
  /** What the reader wrote; empty for nothing. */
  note: string;
  /** Publisher, year and title of the publication. */
  publication: string;
}

/** What a speaker should know about a chart: the own notes, what to say of it, its caveats and its source. */
export function NotesOf({ model, note, publication }: NotesProps) {
  const { presentPage: text, figure } = messages[model.locale];
  const caveats = caveatsOf(model);
  return (
    <section aria-label={text.notesTitle}>
      {note !== '' && (
        <>
          <h2>{text.ownNotes}</h2>
          <p className={styles['own']}>{note}</p>
        </>
      )}
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
