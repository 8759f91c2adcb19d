import styles from './button.module.css';

/** The button that sends a form to the page. */
export function SubmitButton({ children }: { children: string }) {
  return (
    <button type="submit" className={`${styles['button']} ${styles['main']} needs-script`}>
      {children}
    </button>
  );
}
