import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ComponentProps } from 'react';
import { useNavigate } from 'react-router-dom';
import { useStore } from 'zustand';
import { codeQuery } from '#data/queries.ts';
import type { Provenance } from '#export/provenance.ts';
import { useMessages } from '#i18n/locale-context.ts';
import { forgetReopened, pageOfAddress, reopen, reopenStore } from '#view/reopening.ts';
import { Notice } from './notice.tsx';
import styles from './reopened-file.module.css';

const comparisonCode = codeQuery('reopened-comparison', () => import('./reopened-comparison.tsx'));

/** What a file turned out to be. */
type Outcome = { file: File; page: string; provenance: Provenance } | { file: File; problem: string };

/** Takes files that are dropped on any page back to their chart, and tells whether its data have changed since. */
export function ReopenedFile() {
  const { file: text } = useMessages();
  const file = useStore(reopenStore, (state) => state.file);
  const outcome = useOutcome(file);
  const isOver = useDrop();
  return (
    <>
      {isOver && <p className={styles['drop']}>{text.reopen.drop}</p>}
      <Notice onDismiss={forgetReopened}>
        {outcome &&
          ('problem' in outcome ? (
            outcome.problem
          ) : (
            <Comparison name={outcome.file.name} page={outcome.page} fingerprint={outcome.provenance.fingerprint} />
          ))}
      </Notice>
    </>
  );
}

type ComparisonProps = ComponentProps<(typeof import('./reopened-comparison.tsx'))['ReopenedComparison']>;

/** What the comparison of a file with its chart says; only that the chart is open where the code of it does not arrive. */
function Comparison(props: ComparisonProps) {
  const { reopen: text } = useMessages().file;
  const { data: code, error } = useQuery(comparisonCode);
  if (code) return <code.ReopenedComparison {...props} />;
  return error && text.opened(props.name);
}

/** Reads the file and opens its page; null while there is nothing to tell. */
function useOutcome(file: File | null): Outcome | null {
  const { reopen: text } = useMessages().file;
  const navigate = useNavigate();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    if (!file) return undefined;
    let isCurrent = true;
    const tell = (found: Outcome) => {
      if (isCurrent) setOutcome(found);
    };
    const open = (provenance: Provenance | null) => {
      if (!provenance) return tell({ file, problem: text.unknown(file.name) });
      const page = pageOfAddress(provenance.address);
      if (!page) return tell({ file, problem: text.foreign(file.name, provenance.address) });
      if (isCurrent) void navigate(page);
      return tell({ file, page, provenance });
    };
    import('#export/file-provenance.ts').then(
      ({ fileProvenance }) =>
        fileProvenance(file).then(open, () => tell({ file, problem: text.unreadable(file.name) })),
      () => tell({ file, problem: text.noCode(file.name) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [file, navigate, text]);
  return outcome?.file === file ? outcome : null;
}

/** Lets files be dropped anywhere; true while one is held over the page. */
function useDrop(): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const isTaken = (event: DragEvent) => event.target instanceof Element && event.target.closest('[data-takes-files]');
    const over = (event: DragEvent) => {
      if (!holdsFile(event) || isTaken(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!holdsFile(event) || isTaken(event)) return;
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) reopen(file);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    window.addEventListener('dragover', over, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('drop', drop, { signal });
    return () => controller.abort();
  }, []);
  return isOver;
}
