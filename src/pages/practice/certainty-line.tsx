import { Link } from 'react-router-dom';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { PracticeEntry } from '#schema/contents.ts';
import { address, withView } from '#view/address.ts';
import { caveatsAnchor } from '#view/passage.ts';
import { missingReasons, type ViewState } from '#view/view-state.ts';
import styles from './certainty-line.module.css';

/** The figures that each part of a certainty counts, as the page of all figures filters them. */
const filters = {
  derived: { origin: ['derived'] },
  lost: { missing: ['lost-in-source-text'] },
  missing: { missing: missingReasons.filter((reason) => reason !== 'none' && reason !== 'lost-in-source-text') },
  unsure: { reading: ['likely', 'ambiguous'] },
} as const satisfies Record<string, Partial<ViewState>>;

const parts = ['derived', 'lost', 'missing', 'unsure'] as const;

interface Props {
  entry: PracticeEntry;
  /** Whether the page says below why figures are missing or uncertain. */
  hasCaveats: boolean;
}

/** How many figures a practice has, of how many something has to be said, and the ways to these and to the reasons. */
export function CertaintyLine({ entry: { id, certainty }, hasCaveats }: Props) {
  const locale = useLocale();
  const { certainty: text, practice } = useMessages();
  const count = (number: number) => formatCount(number, locale);
  const figures = (filter: Partial<ViewState>) => withView(address.figures(locale), { practice: [id], ...filter });
  const said = parts.filter((part) => certainty[part] > 0);
  const all = text.figures(certainty.figures, count(certainty.figures));
  return (
    <p className={styles['line']}>
      <Link to={figures({})}>{said.length > 0 ? all : text.certain(all)}</Link>
      {said.map((part, place) => (
        <span key={part}>
          {place > 0 ? ', ' : ': '}
          <Link to={figures(filters[part])}>{text[part](count(certainty[part]))}</Link>
        </span>
      ))}
      {hasCaveats && (
        <>
          .{' '}
          <Link className={styles['why']} to={`#${caveatsAnchor}`}>
            {practice.doubts}
          </Link>
        </>
      )}
    </p>
  );
}
