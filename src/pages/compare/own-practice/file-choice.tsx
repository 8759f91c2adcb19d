import { useId, useRef, useState, type DragEvent } from 'react';
import type { DataProblem } from '#data/errors.ts';
import { readOwnPracticeFile } from '#data/own-practice/file.ts';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { OwnPractice } from '#schema/own-practice.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { problemSentence } from './problem-sentence.ts';
import styles from './file-choice.module.css';

/** At most this many problems of a file are told; the first ones lead to the cause. */
const mostTold = 20;

interface Props {
  /** The units that there are; rejects when they cannot be loaded. */
  loadUnits: () => Promise<Unit[]>;
  /** True when a file takes the place of a practice. */
  isReplacing: boolean;
  onRead: (practice: OwnPractice) => void;
}

/** What became of the file that was chosen last. */
type Reading =
  | { state: 'idle' | 'reading' | 'unread' | 'several' }
  | { state: 'refused'; file: string; problems: DataProblem[] };

/** Takes a practice from a file, by the file dialogue or dropped. The file is read here and goes nowhere. */
export function FileChoice({ loadUnits, isReplacing, onRead }: Props) {
  const { ownPractice: text } = useMessages();
  const id = useId();
  const [reading, setReading] = useState<Reading>({ state: 'idle' });
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(0);

  const read = async (file: File) => {
    latest.current += 1;
    const turn = latest.current;
    // A file that is chosen in the meantime takes over.
    const settle = (result: Reading) => turn === latest.current && setReading(result);
    settle({ state: 'reading' });
    try {
      const parsed = await readOwnPracticeFile(file, await loadUnits());
      settle(parsed.ok ? { state: 'idle' } : { state: 'refused', file: file.name, problems: parsed.problems });
      if (parsed.ok && turn === latest.current) onRead(parsed.value);
    } catch {
      settle({ state: 'unread' });
    }
  };
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (files && files.length > 1) setReading({ state: 'several' });
    else if (file) void read(file);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };

  return (
    <div
      data-takes-files=""
      className={isOver ? `${styles['zone']} ${styles['over']}` : styles['zone']}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <label className={styles['label']} htmlFor={id}>
        {text.byFile}
      </label>
      <input
        id={id}
        className={styles['input']}
        type="file"
        accept=".csv,.json,text/csv,application/json"
        aria-describedby={`${id}-note`}
        onChange={({ target }) => {
          take(target.files);
          // The same file, corrected, can be chosen again.
          target.value = '';
        }}
      />
      <p id={`${id}-note`} className={styles['note']}>
        {text.dropHere} {isReplacing && text.replaces}
      </p>
      <div role="status">
        {reading.state === 'reading' && <p className={styles['note']}>{text.reading}</p>}
        {reading.state === 'unread' && <p className={styles['problem']}>{text.codeMissing}</p>}
        {reading.state === 'several' && <p className={styles['problem']}>{text.oneFile}</p>}
        {reading.state === 'refused' && <Refusal file={reading.file} problems={reading.problems} />}
      </div>
    </div>
  );
}

/** What is wrong with a file: the first problems, and how many more there are. */
function Refusal({ file, problems }: { file: string; problems: readonly DataProblem[] }) {
  const locale = useLocale();
  const { ownPractice: text } = useMessages();
  const rest = problems.length - mostTold;
  return (
    <div className={styles['refusal']}>
      <p className={styles['problem']}>
        {text.fileProblems(file, problems.length, formatCount(problems.length, locale))}
      </p>
      <ul className={styles['problems']}>
        {problems.slice(0, mostTold).map((problem) => (
          <li key={`${problem.path} ${problem.expected} ${problem.received}`}>{problemSentence(problem, text)}</li>
        ))}
      </ul>
      {rest > 0 && <p>{text.moreProblems(rest, formatCount(rest, locale))}</p>}
    </div>
  );
}
