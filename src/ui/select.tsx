import styles from './select.module.css';

interface Props<Value extends string> {
  label: string;
  value: Value;
  options: readonly Value[];
  /** The words for an option. */
  name: (option: Value) => string;
  onChoose: (option: Value) => void;
}

/** One choice of several, in a native list with its label above it. */
export function Select<Value extends string>({ label, value, options, name, onChoose }: Props<Value>) {
  return (
    <label className={styles['choice']}>
      <span className={styles['label']}>{label}</span>
      <select
        className={styles['list']}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option === target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {name(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
