import { useId, useRef, useState, type ReactNode } from 'react';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { mostPractices } from '#schema/most-practices.ts';
import { Button } from '#ui/button.tsx';
import { Chip } from '#ui/chip.tsx';
import { Mark } from '#ui/mark.tsx';
import { setSearch, toggleFigureFilter } from '#view/store.ts';
import { useView } from '#view/use-view.ts';
import { figureFacets, type FigureFacet } from '#view/view-state.ts';
import { SearchField } from '#pages/filters/search-field.tsx';
import type { FacetOption } from './facet-options.ts';
import type { CountOf, Figures } from './use-figures.ts';
import styles from './figure-filters.module.css';

interface Props {
  options: Record<FigureFacet, FacetOption[]>;
  figures: Figures;
  /** Takes the reader to the figures that the filters let through. */
  onShow: () => void;
}

/** The search and the filters of the single figures. Beside the table where there is room, folded above it where there is not. */
export function FigureFilters({ options, figures, onShow }: Props) {
  const locale = useLocale();
  const { filter, figuresPage: text } = useMessages();
  const { q } = useView();
  const fold = useRef<HTMLDetailsElement>(null);
  const matching = figures.matching ?? figures.total;
  return (
    <search className={`${styles['filters']} needs-script`} aria-label={filter.title}>
      <SearchField label={text.search} hint={text.searchHint} value={q} onType={setSearch} />
      <details ref={fold} className={styles['fold']}>
        <summary className={styles['summary']}>{filter.title}</summary>
        <div className={styles['folded']}>
          {figureFacets.map((facet) => (
            <FacetChoices key={facet} facet={facet} options={options[facet]} countOf={figures.countOf} />
          ))}
        </div>
        <div className={styles['show']}>
          <Button
            onPress={() => {
              if (fold.current) fold.current.open = false;
              onShow();
            }}
          >
            {text.show(matching, formatCount(matching, locale))}
          </Button>
        </div>
      </details>
    </search>
  );
}

interface FacetProps {
  facet: FigureFacet;
  options: readonly FacetOption[];
  countOf: CountOf;
}

/** So many units are offered at first. */
const fewUnits = 8;

/**
 * The choices of one filter, each with what it gives under the other filters. Of the many units only those that give any,
 * at first the most frequent ones.
 */
function FacetChoices({ facet, options, countOf }: FacetProps) {
  const locale = useLocale();
  const { figuresPage: text } = useMessages();
  const chosen: readonly string[] = useView()[facet];
  const id = useId();
  const [isWhole, setWhole] = useState(facet !== 'unit');
  const given = facet === 'unit' ? options.filter((option) => countOf(facet, option.id) > 0) : options;
  const offered = isWhole
    ? given
    : given.toSorted((a, b) => countOf(facet, b.id) - countOf(facet, a.id)).slice(0, fewUnits);
  const isFull = facet === 'practice' && chosen.length >= mostPractices;
  return (
    <fieldset aria-labelledby={id} aria-describedby={isFull ? `${id}-full` : undefined}>
      <legend className={styles['title']} id={id}>
        {text.facets[facet]}
      </legend>
      <div className={styles['chips']}>
        {options.map((option, place) => {
          if (!offered.includes(option) && !chosen.includes(option.id)) return null;
          const count = countOf(facet, option.id);
          const isChosen = chosen.includes(option.id);
          return (
            <Chip
              key={option.id}
              isChecked={isChosen}
              onToggle={() => toggleFigureFilter(facet, option.id)}
              count={formatCount(count, locale)}
              isEmpty={count === 0}
              isDisabled={isFull && !isChosen}
            >
              <Marked place={facet === 'priority' ? place : null}>{option.label}</Marked>
            </Chip>
          );
        })}
      </div>
      {!isWhole && given.length > offered.length && (
        <Button look="text" onPress={() => setWhole(true)}>
          {text.allUnits(formatCount(given.length, locale))}
        </Button>
      )}
      {isFull && (
        <p className={styles['note']} id={`${id}-full`}>
          {text.fullPractices(formatCount(mostPractices, locale))}
        </p>
      )}
    </fieldset>
  );
}

/** A label, with the mark of its priority before it where it is one. */
function Marked({ place, children }: { place: number | null; children: ReactNode }) {
  return (
    <>
      {place !== null && <Mark place={place} />}
      {children}
    </>
  );
}
