import { useRef, useState } from 'react';
import type { ChartModel } from '#charts/model.ts';
import { apa, bibtex, ris } from '#export/citations.ts';
import type { ExportContext } from '#export/export-context.ts';
import { tableHtml, tableTsv } from '#export/table-text.ts';
import { today } from '#format/today.ts';
import { useMessages } from '#i18n/locale-context.ts';
import { address, pageUrl, withView } from '#view/address.ts';
import type { ActionProps } from './action-dialog.tsx';
import { citedSentence } from './cited-sentence.ts';
import { writeClipboard } from './write-clipboard.ts';
import list from './option-list.module.css';
import styles from './copy-options.module.css';

/** Something that can be put on the clipboard. */
interface Copy {
  name: string;
  /** What it is for. */
  use: string;
  /** As plain text; what is shown where the browser does not allow copying. A picture has none. */
  text?: () => string;
  /** True for a text that is read before it is copied. */
  isShown?: boolean;
  /** In the forms that programs take, by media type; plain text alone when left out. */
  forms?: () => Record<string, Blob | Promise<Blob>>;
}

interface Props extends Pick<ActionProps, 'model' | 'contents'> {
  /** What files and pictures of the chart say beyond it. */
  context: ExportContext;
}

/** What a reader can copy of a chart, each with what it is for. */
export function CopyOptions({ model, contents, context }: Props) {
  const { file } = useMessages();
  const text = file.copy;
  const [outcome, setOutcome] = useState<{ message: string; fallback: string | null } | null>(null);
  const fallback = useRef<HTMLTextAreaElement>(null);
  const url = pageUrl(withView(address.chart(model.locale, model.id), model.controls.chosen));
  const cited = () => ({ model, publication: contents.publication, address: url, day: today() });
  const copies: Copy[] = [
    { name: text.picture, use: text.pictureUse, forms: () => ({ 'image/png': picture(model, context) }) },
    {
      name: text.table,
      use: text.tableUse,
      text: () => tableTsv(model),
      forms: () => ({ 'text/plain': plain(tableTsv(model)), 'text/html': blob(tableHtml(model), 'text/html') }),
    },
    {
      name: text.sentence,
      use: text.sentenceUse,
      text: () => `${citedSentence(model, contents.publication)} ${url}`,
      isShown: true,
    },
    { name: text.apa, use: text.apaUse, text: () => apa(cited()) },
    { name: text.bibtex, use: text.bibtexUse, text: () => bibtex(cited()) },
    { name: text.ris, use: text.risUse, text: () => ris(cited()) },
  ];
  const copy = (entry: Copy) =>
    writeClipboard({ ...(entry.text && { text: entry.text() }), ...(entry.forms && { forms: entry.forms() }) }).then(
      () => setOutcome({ message: text.done(entry.name), fallback: null }),
      () => {
        setOutcome({ message: entry.text ? text.failed : text.pictureFailed, fallback: entry.text?.() ?? null });
        requestAnimationFrame(() => fallback.current?.select());
      },
    );
  return (
    <section className={styles['copies']}>
      <h3>{text.title}</h3>
      <p className={styles['lead']}>{text.lead}</p>
      <ul className={list['options']}>
        {copies.map((entry) => (
          <li key={entry.name} className={list['entry']}>
            <button type="button" className={list['option']} onClick={() => void copy(entry)}>
              {entry.name}
            </button>{' '}
            <span className={list['use']}>{entry.use}</span>
            {entry.isShown && <blockquote className={styles['shown']}>{entry.text?.()}</blockquote>}
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

const blob = (content: string, type: string) => new Blob([content], { type });
const plain = (content: string) => blob(content, 'text/plain');

async function picture(model: ChartModel, context: ExportContext): Promise<Blob> {
  const [{ toPng }, { pictureShapes }] = await Promise.all([import('#export/png.ts'), import('#export/picture.ts')]);
  return toPng(model, context, pictureShapes.wide);
}
