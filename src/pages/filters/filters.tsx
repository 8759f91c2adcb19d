import { useId, useRef, type ReactNode } from 'react';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { Button } from '#ui/button.tsx';
import { Chip } from '#ui/chip.tsx';
import { Mark } from '#ui/mark.tsx';
import { countFor, passing, type Candidate } from '#view/match.ts';
import { setSearch, toggleFilter } from '#view/store.ts';
import { useView } from '#view/use-view.ts';
import { defaultView, type Facet } from '#view/view-state.ts';
import { Fold } from './fold.tsx';
import { SearchField } from './search-field.tsx';
import { showResults } from './show-results.ts';
import { startTerms, useCriteria } from './use-criteria.ts';
import styles from './filters.module.css';

interface Props {
  contents: Contents;
  /** What is filtered; the counts beside the choices count these. */
  candidates: readonly Candidate[];
  /** What is filtered, as a word. */
  of: 'practices' | 'charts';
  /** `side` stands in a column of its own; `bar` folds everything away behind one word, and opens over the page. */
  layout: 'side' | 'bar';
}

/** The filters and the search, over whatever list the page shows. What is chosen stands in the address. */
export function Filters({ contents, candidates, of, layout }: Props) {
  const locale = useLocale();
  const { filter } = useMessages();
  const chosen = useCriteria(contents).length;
  const fold = useRef<HTMLDetailsElement>(null);
  const view = useView();
  const shown = passing(candidates, view).length;
  const search = (
    <SearchField
      label={of === 'practices' ? filter.searchPractices : filter.searchCharts}
      hint={filter.searchHint}
      value={view.q}
      onType={setSearch}
    />
  );
  const priorities = contents.priorities.map(({ id, label }, place) => ({
    id,
    label: (
      <>
        <Mark place={place} />
        {label[locale]}
      </>
    ),
  }));
  const terms = (list: Contents['sectors']) => list.map(({ id, label }) => ({ id, label: label[locale] }));
  return (
    <search className={`${styles['filters']} ${styles[layout]} needs-script`} aria-label={filter.title}>
      {layout === 'side' && search}
      <Fold box={fold} className={styles['fold']} isOverlay={layout === 'bar'}>
        <summary className={styles['summary']}>
          {filter.title}
          {layout === 'bar' && chosen > 0 && ` (${formatCount(chosen, locale)})`}
        </summary>
        <div className={styles['folded']}>
          {layout === 'bar' && search}
          <FacetChoices facet="priority" title={filter.priority} options={priorities} candidates={candidates} />
          <FacetChoices
            facet="sector"
            title={filter.sector}
            options={terms(contents.sectors)}
            candidates={candidates}
          />
          <FacetChoices
            facet="group"
            title={filter.group}
            options={terms(contents.targetGroups)}
            candidates={candidates}
          />
          <FacetChoices
            facet="start"
            title={filter.start}
            options={terms(startTerms(contents))}
            candidates={candidates}
          />
          <div className={styles['show']}>
            <Button
              onPress={() => {
                if (fold.current) fold.current.open = false;
                showResults();
              }}
            >
              {shown === 0 ? filter.showNone : filter.show(filter[of](shown, formatCount(shown, locale)))}
            </Button>
          </div>
        </div>
      </Fold>
    </search>
  );
}

interface FacetProps {
  facet: Facet;
  title: string;
  options: readonly { id: string; label: ReactNode }[];
  candidates: readonly Candidate[];
}

/** The choices of one filter, each with what it gives under the other filters. */
function FacetChoices({ facet, title, options, candidates }: FacetProps) {
  const locale = useLocale();
  const view = useView();
  const id = useId();
  return (
    <fieldset className={styles['facet']} aria-labelledby={id}>
      <legend className={styles['title']} id={id}>
        {title}
      </legend>
      <div className={styles['chips']}>
        {options.map((option) => {
          const count = countFor(candidates, view, facet, option.id);
          return (
            <Chip
              key={option.id}
              isChecked={view[facet].includes(option.id)}
              onToggle={() => toggleFilter(facet, option.id)}
              count={formatCount(count, locale)}
              mostCount={formatCount(countFor(candidates, defaultView, facet, option.id), locale)}
              isEmpty={count === 0}
            >
              {option.label}
            </Chip>
          );
        })}
      </div>
    </fieldset>
  );
}
