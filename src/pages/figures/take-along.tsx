import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Table } from '#charts/model.ts';
import { figuresCsvQuery } from '#data/queries.ts';
import type { Figure } from '#data/figure-index.ts';
import { chosenCsv, chosenFigures, chosenXlsx, type NamedFigure } from '#export/chosen-figures.ts';
import { tableHtml, tableTsv } from '#export/table-text.ts';
import { saveFile } from '#figure/save-file.ts';
import { writeClipboard } from '#figure/write-clipboard.ts';
import list from '#figure/option-list.module.css';
import { citation } from '#format/citation.ts';
import { formatCount } from '#format/number.ts';
import { technicalLocale, type Locale } from '#i18n/locale.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { messages } from '#i18n/messages.ts';
import type { Contents } from '#schema/contents.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { Dialog } from '#ui/dialog.tsx';
import { chosenFileName } from './chosen-file-name.ts';
import { figureWords } from './figure-words.ts';
import styles from './take-along.module.css';

interface Props {
  /** The figures, in the order in which they are taken along. */
  figures: readonly Figure[];
  /** How many figures there are in all. */
  total: number;
  contents: Contents;
  units: readonly Unit[];
  onClosed: () => void;
}

const formats = ['csv-belgian', 'csv', 'xlsx'] as const;

type Format = (typeof formats)[number];

/** What figures can be taken along as: files with the columns of `figures.csv` and names, or a table to paste. */
export function TakeAlong({ figures, total, contents, units, onClosed }: Props) {
  const locale = useLocale();
  const { figuresPage: text, downloads, file, notice } = useMessages();
  const client = useQueryClient();
  const fallback = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ message: string; error?: string; text?: string }>({ message: '' });
  const table = { table: figureTable(figures, contents, units, locale), title: text.title, locale };

  async function make(format: Format): Promise<Blob> {
    const all = await client.fetchQuery(figuresCsvQuery());
    const named = figures.map((figure) => namedFigure(figure, contents, units, locale));
    const chosen = chosenFigures(all, named, total, locale);
    if (format === 'xlsx')
      return chosenXlsx(chosen, { publication: citation(contents.publication), address: window.location.href, locale });
    return chosenCsv(chosen, format === 'csv' ? 'international' : 'belgian');
  }

  async function save(format: Format) {
    const { name } = downloads.formats[format];
    setOutcome({ message: downloads.busy(name) });
    try {
      const saved = `${chosenFileName(text.file, figures)}.${format === 'csv-belgian' ? 'excel.csv' : format}`;
      saveFile(await make(format), saved);
      setOutcome({ message: downloads.done(saved) });
    } catch (cause) {
      setOutcome({ message: downloads.failed(name), error: String(cause) });
    }
  }

  async function copy() {
    const plain = tableTsv(table);
    try {
      const blob = (form: string, type: string) => new Blob([form], { type });
      const forms = { 'text/plain': blob(plain, 'text/plain'), 'text/html': blob(tableHtml(table), 'text/html') };
      await writeClipboard({ text: plain, forms });
      setOutcome({ message: file.copy.done(file.copy.table) });
    } catch {
      setOutcome({ message: file.copy.failed, text: plain });
      requestAnimationFrame(() => fallback.current?.select());
    }
  }

  return (
    <Dialog
      title={text.download(figures.length, formatCount(figures.length, locale))}
      closeLabel={notice.dismiss}
      onClosed={onClosed}
    >
      <p className={styles['lead']}>{text.takeLead}</p>
      <ul className={list['options']}>
        {formats.map((format) => (
          <li key={format} className={list['entry']}>
            <button type="button" className={list['option']} onClick={() => void save(format)}>
              {downloads.formats[format].name}
            </button>{' '}
            <span className={list['use']}>{format === 'xlsx' ? text.workbookUse : downloads.formats[format].use}</span>
          </li>
        ))}
        <li className={list['entry']}>
          <button type="button" className={list['option']} onClick={() => void copy()}>
            {text.copyTable}
          </button>{' '}
          <span className={list['use']}>{file.copy.tableUse}</span>
        </li>
      </ul>
      <p role="status">{outcome.message}</p>
      {outcome.error && <code lang={technicalLocale}>{outcome.error}</code>}
      {outcome.text && (
        <textarea
          ref={fallback}
          className={styles['fallback']}
          aria-label={file.copy.failed}
          readOnly
          value={outcome.text}
        />
      )}
    </Dialog>
  );
}

/** A figure with what its ids are called. */
function namedFigure(figure: Figure, contents: Contents, units: readonly Unit[], locale: Locale): NamedFigure {
  const words = figureWords(figure, contents, units, locale);
  return {
    place: figure.place,
    names: {
      practice: words.practice,
      measure: words.measure,
      dimensions: words.breakdown,
      value: [words.value, words.fraction].filter(Boolean).join(', '),
      unit: units.find(({ id }) => id === figure.subject.unit)?.label[locale] ?? '',
      reading: words.certainty,
      source: [words.heading, words.lines].filter(Boolean).join(', '),
    },
  };
}

/** Figures as a table in words, for pasting. */
function figureTable(figures: readonly Figure[], contents: Contents, units: readonly Unit[], locale: Locale): Table {
  const { figuresPage: text, figure, practice, file } = messages[locale];
  return {
    rowHeads: [text.facets.practice, text.what],
    columns: [
      text.value,
      figure.unit,
      file.columns.shown,
      figure.period,
      text.certainty,
      text.facets.origin,
      practice.source,
    ],
    rows: figures.map((entry) => {
      const words = figureWords(entry, contents, units, locale);
      const unit = units.find(({ id }) => id === entry.subject.unit)?.label[locale] ?? entry.subject.unit;
      const cells = [
        words.number,
        unit,
        [words.value, words.fraction].filter(Boolean).join(', '),
        words.period ?? '',
        words.certainty,
        text.origins[words.isDerived ? 'derived' : 'published'],
        [words.heading, words.lines].filter(Boolean).join(', '),
      ];
      return {
        heads: [words.practice, [words.measure, words.breakdown].filter(Boolean).join(' · ')],
        cells: cells.map((cell) => ({ text: cell, point: null })),
      };
    }),
  };
}
