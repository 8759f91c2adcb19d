import { useMessages } from '#i18n/locale-context.ts';
import { setPage } from '#view/store.ts';
import styles from './pager.module.css';

interface Props {
  /** The page in view, from 1. */
  page: number;
  pages: number;
  /** Which rows are in view, in words. */
  range: string;
  /** Called when the reader has turned a page. */
  onTurned: () => void;
}

/** Turns the pages of a table: first, previous, next, last. A page that has no other has no buttons. */
export function Pager({ page, pages, range, onTurned }: Props) {
  const { figuresPage: text } = useMessages();
  const steps = [
    { name: text.firstPage, to: 1, isOff: page === 1 },
    { name: text.previous, to: page - 1, isOff: page === 1 },
    { name: text.next, to: page + 1, isOff: page === pages },
    { name: text.lastPage, to: pages, isOff: page === pages },
  ];
  return (
    <nav className={styles['pager']} aria-label={text.pages}>
      <p role="status">{range}</p>
      {pages > 1 && (
        <div className={`${styles['steps']} needs-script`}>
          {steps.map(({ name, to, isOff }) => (
            <button
              key={name}
              type="button"
              className={styles['step']}
              // A button that goes off keeps the focus.
              aria-disabled={isOff}
              onClick={() => {
                if (isOff) return;
                setPage(to);
                onTurned();
              }}
            >
              {name}
            </button>
          ))}
        </div>
      )}
    </nav>
  );
}
