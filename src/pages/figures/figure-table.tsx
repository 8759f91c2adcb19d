import { useState, type Ref } from 'react';
import { Link } from 'react-router-dom';
import { keyOf, type Figure } from '#data/figure-index.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { useIsHydrating } from '#ui/use-is-hydrating.ts';
import { address, withView } from '#view/address.ts';
import { figureAnchor } from '#view/passage.ts';
import { CiteFigure } from './cite-figure.tsx';
import { figureWords } from './figure-words.ts';
import { SortHead } from './sort-head.tsx';
import styles from './figure-table.module.css';

interface Props {
  ref: Ref<HTMLTableElement>;
  /** The rows of the page in view. */
  figures: readonly Figure[];
  /** False when matching figures have several units, so that their values have an order within each. */
  isOneUnit: boolean;
  /** True while these are not the figures that were asked for. */
  isLoading: boolean;
  contents: Contents;
  units: readonly Unit[];
  /** The places of the chosen figures. */
  chosen: ReadonlySet<number>;
  onToggle: (place: number) => void;
  /** Chooses all figures that match, once they are there. */
  all: { label: string; isChosen: boolean; isThere: boolean; onToggle: () => void };
}

/** Figures, one a row: practice, what, period, value, certainty and source, with the ways to its chart and its sentence. On a phone a row becomes a block. */
export function FigureTable({ ref, figures, isOneUnit, isLoading, contents, units, chosen, onToggle, all }: Props) {
  const { figuresPage: text, practice, figure } = useMessages();
  // Boxes and buttons do nothing in the printed page: they come with the scripts, into the room that is left for them.
  const isHydrating = useIsHydrating();
  const [cited, setCited] = useState<Figure | null>(null);
  return (
    <>
      <table ref={ref} className={styles['table']} tabIndex={-1} aria-busy={isLoading}>
        <caption className="visually-hidden">{text.caption}</caption>
        <thead className={styles['head']}>
          <tr>
            <td className={`${styles['choose']} needs-script`}>
              {!isHydrating && (
                <input
                  type="checkbox"
                  aria-label={all.label}
                  checked={all.isThere && all.isChosen}
                  disabled={!all.isThere}
                  onChange={all.onToggle}
                />
              )}
            </td>
            <SortHead by="source" name={text.facets.practice} />
            <SortHead by="name" name={text.what} />
            <SortHead by="start" name={figure.period} />
            <SortHead by="value" name={text.value} isNumber {...(!isOneUnit && { scope: text.withinUnits })} />
            <th scope="col">{text.certainty}</th>
            <th scope="col">{practice.source}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((entry) => (
            <FigureRow
              key={entry.place}
              figure={entry}
              contents={contents}
              units={units}
              isChosen={chosen.has(entry.place)}
              onToggle={isHydrating ? null : onToggle}
              onCite={isHydrating ? null : setCited}
            />
          ))}
        </tbody>
      </table>
      {cited && <CiteFigure figure={cited} contents={contents} units={units} onClosed={() => setCited(null)} />}
    </>
  );
}

interface RowProps {
  figure: Figure;
  contents: Contents;
  units: readonly Unit[];
  isChosen: boolean;
  /** Null in the page as the build prints it. */
  onToggle: ((place: number) => void) | null;
  /** Null likewise. */
  onCite: ((figure: Figure) => void) | null;
}

function FigureRow({ figure, contents, units, isChosen, onToggle, onCite }: RowProps) {
  const locale = useLocale();
  const { figuresPage: text, period } = useMessages();
  const words = figureWords(figure, contents, units, locale);
  const { subject, chart } = figure;
  const what = [words.measure, words.breakdown].filter(Boolean).join(', ');
  const aside = words.unit || words.fraction;
  return (
    <tr className={styles['row']} id={figureAnchor(keyOf(figure))}>
      <td className={`${styles['choose']} needs-script`}>
        {onToggle && (
          <input
            type="checkbox"
            aria-label={text.choose(what)}
            checked={isChosen}
            onChange={() => onToggle(figure.place)}
          />
        )}
      </td>
      <td className={styles['practice']}>
        <Link discover="none" to={address.practice(locale, subject.practice)}>
          {words.practice}
        </Link>
      </td>
      <th scope="row" className={styles['what']}>
        {words.measure}
        {words.breakdown && <span className={styles['aside']}>{words.breakdown}</span>}
      </th>
      <td className={styles['period']}>
        {words.period ?? (
          <>
            <span aria-hidden="true">–</span>
            <span className="visually-hidden">{period.notStated}</span>
          </>
        )}
      </td>
      <td className={figure.value === null ? styles['missing'] : styles['value']}>
        {words.value}
        {aside && <span className={styles['aside']}>{` ${aside}`}</span>}
      </td>
      <td className={styles['certainty']}>
        {[words.certainty, ...(words.isDerived ? [text.origins.derived] : [])].join(', ')}
      </td>
      <td className={styles['source']}>
        {words.heading && <span lang={contents.publication.language}>{words.heading}</span>}
        {`${words.heading ? ', ' : ''}${words.lines}`}
        <span className={styles['ways']}>
          {chart && (
            <Link
              className={styles['way'] ?? ''}
              discover="none"
              to={withView(address.chart(locale, chart.id), { focus: chart.focus })}
            >
              {text.chart}
            </Link>
          )}
          {onCite && (
            <button
              type="button"
              className={`${styles['way']} needs-script`}
              aria-label={text.cite.of(what)}
              onClick={() => onCite(figure)}
            >
              {text.cite.button}
            </button>
          )}
        </span>
      </td>
    </tr>
  );
}
