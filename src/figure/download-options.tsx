import { useEffect, useRef, useState } from 'react';
import { ExportError } from '#export/export-error.ts';
import { fileName } from '#export/file-name.ts';
import { technicalLocale } from '#i18n/locale.ts';
import { useMessages } from '#i18n/locale-context.ts';
import { viewStore } from '#view/store.ts';
import type { ActionProps } from './action-dialog.tsx';
import { CopyOptions } from './copy-options.tsx';
import { downloadFormats, type DownloadFormatId } from './download-formats.ts';
import { chartExportContext } from './chart-export-context.ts';
import { saveFile } from './save-file.ts';
import list from './option-list.module.css';
import styles from './download-options.module.css';

type Outcome =
  | { kind: 'none' }
  | { kind: 'busy' | 'cancelled'; format: DownloadFormatId }
  | { kind: 'done'; file: string }
  | { kind: 'failed'; format: DownloadFormatId; error: ExportError };

/** The files that a chart can be taken away as, each with what it is for. */
export function DownloadOptions({ model, contents, tab }: ActionProps) {
  const text = useMessages().downloads;
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const running = useRef<AbortController>(null);
  const menu = useRef<HTMLUListElement>(null);
  const context = chartExportContext(model, contents, { tab, theme: viewStore.getState().view.theme });
  useEffect(() => () => running.current?.abort(), []);

  async function download(format: DownloadFormatId) {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    setOutcome({ kind: 'busy', format });
    try {
      const { make, extension } = downloadFormats[format];
      const file = await make(model, context, signal);
      if (signal.aborted) return;
      const name = fileName(model, extension);
      saveFile(file, name);
      setOutcome({ kind: 'done', file: name });
    } catch (cause) {
      if (signal.aborted) return;
      const error = cause instanceof ExportError ? cause : new ExportError(format, model.id, cause);
      setOutcome({ kind: 'failed', format, error });
    }
  }

  function cancel(format: DownloadFormatId) {
    running.current?.abort();
    setOutcome({ kind: 'cancelled', format });
    // The pressed button goes away; the focus must not go with it.
    menu.current?.querySelector<HTMLElement>(`[data-format="${format}"]`)?.focus();
  }

  return (
    <>
      <p className={styles['lead']}>{text.lead}</p>
      <ul ref={menu} className={list['options']}>
        {formatIds.map((format) => (
          <li key={format} className={list['entry']}>
            <button type="button" className={list['option']} data-format={format} onClick={() => void download(format)}>
              {text.formats[format].name}
            </button>{' '}
            <span className={list['use']}>{text.formats[format].use}</span>
          </li>
        ))}
      </ul>
      <div className={styles['outcome']} role="status">
        {outcome.kind === 'busy' && (
          <>
            <progress aria-label={text.busy(text.formats[outcome.format].name)} />{' '}
            {text.busy(text.formats[outcome.format].name)}{' '}
            <button type="button" onClick={() => cancel(outcome.format)}>
              {text.cancel}
            </button>
          </>
        )}
        {outcome.kind === 'done' && text.done(outcome.file)}
        {outcome.kind === 'cancelled' && text.cancelled(text.formats[outcome.format].name)}
      </div>
      {outcome.kind === 'failed' && <ExportProblem outcome={outcome} retry={() => void download(outcome.format)} />}
      <CopyOptions model={model} context={context} />
    </>
  );
}

const formatIds = Object.keys(downloadFormats).filter(isFormatId);

function isFormatId(id: string): id is DownloadFormatId {
  return Object.hasOwn(downloadFormats, id);
}

interface ExportProblemProps {
  outcome: { format: DownloadFormatId; error: ExportError };
  retry: () => void;
}

function ExportProblem({ outcome: { format, error }, retry }: ExportProblemProps) {
  const { downloads, problem } = useMessages();
  return (
    <div className={styles['problem']} role="alert">
      <p>
        {downloads.failed(downloads.formats[format].name)} <code lang={technicalLocale}>{error.message}</code>
      </p>
      <button type="button" onClick={retry}>
        {problem.retry}
      </button>
    </div>
  );
}
