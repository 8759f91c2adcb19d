import { useRef, useState } from 'react';
import { apa, bibtex, ris } from '#export/citations.ts';
import { tableHtml, tableTsv } from '#export/table-text.ts';
import { citation } from '#format/citation.ts';
import { useMessages } from '#i18n/locale-context.ts';
import { address } from '#view/address.ts';
import { pageUrl } from '#view/page-url.ts';
import type { ActionProps } from './action-dialog.tsx';
import styles from './copy-options.module.css';

/** Something that can be put on the clipboard. */
interface Copy {
  name: string;
  /** What it is for. */
  use: string;
  /** As plain text; what is shown where the browser does not allow copying. */
  text: () => string;
  /** As markup, for programs that take it. */
  html?: () => string;
}

/** What a reader can copy of a chart, each with what it is for. */
export function CopyOptions({ model, contents }: Pick<ActionProps, 'model' | 'contents'>) {
  const { file, figure } = useMessages();
  const text = file.copy;
  const [outcome, setOutcome] = useState<{ message: string; fallback: string | null } | null>(null);
  const fallback = useRef<HTMLTextAreaElement>(null);
  const url = pageUrl(address.chart(model.locale, model.id));
  const cited = () => ({ model, publication: contents.publication, address: url, day: today() });
  const source = `${figure.source}: ${figure.sourceLine(citation(contents.publication))}`;
  const copies: Copy[] = [
    { name: text.table, use: text.tableUse, text: () => tableTsv(model), html: () => tableHtml(model) },
    { name: text.sentence, use: text.sentenceUse, text: () => `${model.title} (${model.subtitle}). ${source}. ${url}` },
    { name: text.apa, use: text.apaUse, text: () => apa(cited()) },
    { name: text.bibtex, use: text.bibtexUse, text: () => bibtex(cited()) },
    { name: text.ris, use: text.risUse, text: () => ris(cited()) },
  ];
  const copy = (entry: Copy) =>
    write(entry).then(
      () => setOutcome({ message: text.done(entry.name), fallback: null }),
      () => {
        setOutcome({ message: text.failed, fallback: entry.text() });
        requestAnimationFrame(() => fallback.current?.select());
      },
    );
  return (
    <section className={styles['copies']}>
      <h3>{text.title}</h3>
      <p className={styles['lead']}>{text.lead}</p>
      <ul className={styles['list']}>
        {copies.map((entry) => (
          <li key={entry.name}>
            <button type="button" className={styles['copy']} onClick={() => void copy(entry)}>
              {entry.name}
            </button>{' '}
            <span className={styles['use']}>{entry.use}</span>
          </li>
        ))}
      </ul>
      <p role="status">{outcome?.message}</p>
      {outcome?.fallback && (
        <textarea
          ref={fallback}
          className={styles['fallback']}
          aria-label={text.failed}
          readOnly
          value={outcome.fallback}
        />
      )}
    </section>
  );
}

/** The day on the reader's own calendar, `2026-11-24`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

async function write({ text, html }: Copy): Promise<void> {
  if (!html || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text());
  const blob = (content: string, type: string) => new Blob([content], { type });
  return navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blob(text(), 'text/plain'), 'text/html': blob(html(), 'text/html') }),
  ]);
}
