import { Link } from 'react-router-dom';
import styles from './neighbours.module.css';

/** A page before or after this one. */
interface Neighbour {
  /** Its address within the site. */
  address: string;
  title: string;
}

interface Props {
  /** Left out for the first of all. */
  previous: Neighbour | undefined;
  /** Left out for the last of all. */
  next: Neighbour | undefined;
  /** What the two are. */
  words: { previous: string; next: string };
}

/** The pages before and after this one in their list. */
export function Neighbours({ previous, next, words }: Props) {
  return (
    <nav className={styles['neighbours']} aria-label={`${words.previous}, ${words.next}`}>
      {previous && (
        <Link className={styles['previous']} to={previous.address} rel="prev">
          <span className={styles['label']}>{words.previous}</span>
          {previous.title}
        </Link>
      )}
      {next && (
        <Link className={styles['next']} to={next.address} rel="next">
          <span className={styles['label']}>{words.next}</span>
          {next.title}
        </Link>
      )}
    </nav>
  );
}
