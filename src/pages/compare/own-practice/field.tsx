import styles from './field.module.css';

interface Option {
  value: string;
  label: string;
}

interface Props {
  /** Id of the control, which is how a problem finds it. */
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What is wrong with the value, as a sentence; null when nothing is. */
  problem: string | null;
  /** An example; stays visible while the reader types. */
  hint?: string;
  /** Choices make the control a list; without them it takes a text. */
  options?: readonly Option[];
  /** True for numbers: a phone shows its keys for them. */
  isNumber?: boolean;
}

/** A native control with its label, its example and what is wrong with it. */
export function Field({ id, label, value, onChange, problem, hint, options, isNumber = false }: Props) {
  const problemId = `${id}-problem`;
  const hintId = `${id}-hint`;
  const described = [problem !== null && problemId, hint !== undefined && hintId].filter(Boolean).join(' ');
  const shared = {
    id,
    className: isNumber ? `${styles['control']} ${styles['number']}` : styles['control'],
    value,
    'aria-invalid': problem !== null,
    'aria-describedby': described || undefined,
  };
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      {options ? (
        <select {...shared} onChange={({ target }) => onChange(target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={isNumber ? 'decimal' : undefined}
          autoComplete="off"
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      {hint !== undefined && (
        <p id={hintId} className={styles['hint']}>
          {hint}
        </p>
      )}
      {problem !== null && (
        <p id={problemId} className={styles['problem']}>
          {problem}
        </p>
      )}
    </div>
  );
}
