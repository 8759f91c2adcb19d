import type { RefObject } from 'react';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { Button } from '#ui/button.tsx';
import { withoutCriterion } from '#view/match-figures.ts';
import { clearFigureFilter, clearFigureFilters } from '#view/store.ts';
import { useView } from '#view/use-view.ts';
import { figureFacets, type FigureFacet } from '#view/view-state.ts';
import { CriterionButton } from '#pages/filters/criterion-button.tsx';
import type { Contents } from '#schema/contents.ts';
import { DownloadShown } from './download-shown.tsx';
import type { FacetOption } from './facet-options.ts';
import type { Figures } from './use-figures.ts';
import styles from './chosen-filters.module.css';

interface Props {
  /** The line that tells how many match: it takes the focus over from what goes away. */
  line: RefObject<HTMLParagraphElement | null>;
  options: Record<FigureFacet, FacetOption[]>;
  figures: Figures;
  contents: Contents;
}

/** How many figures match, which can be downloaded, and what narrows them, told anew after every change; and, when none does, what each filter costs. */
export function ChosenFilters({ line, options, figures, contents }: Props) {
  const locale = useLocale();
  const { filter, figuresPage: text } = useMessages();
  const view = useView();
  const { total, matching, columns } = figures;
  const search = view.q.trim();
  const criteria = [
    ...figureFacets.flatMap((facet) => {
      const chosen: readonly string[] = view[facet];
      const labels = options[facet].filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
      return labels.length > 0
        ? [{ criterion: facet, text: `${text.facets[facet]}: ${labels.join(` ${filter.or} `)}` }]
        : [];
    }),
    ...(search === '' ? [] : [{ criterion: 'q' as const, text: `${filter.search}: ‘${search}’` }]),
  ];
  const clear = (criterion?: FigureFacet | 'q') => {
    // The pressed button goes away; the line that tells the outcome takes the focus over.
    line.current?.focus();
    if (criterion) clearFigureFilter(criterion);
    else clearFigureFilters();
  };
  const counted =
    matching === null || matching === total
      ? formatCount(total, locale)
      : filter.ofAll(formatCount(matching, locale), formatCount(total, locale));
  return (
    <div className={styles['chosen']}>
      <p ref={line} role="status" tabIndex={-1} className={styles['count']}>
        {matching === null && figures.isLoading ? text.loading : text.figures(total, counted)}
      </p>
      <DownloadShown figures={figures} contents={contents} />
      {criteria.map((entry) => (
        <CriterionButton key={entry.criterion} text={entry.text} onRemove={() => clear(entry.criterion)} />
      ))}
      {criteria.length > 0 && (
        <Button look="text" onPress={() => clear()}>
          {filter.clear}
        </Button>
      )}
      {matching === 0 && columns && (
        <section className={styles['none']}>
          <h2>{text.none}</h2>
          <ul className={styles['costs']}>
            {criteria.map((entry) => {
              const count = withoutCriterion(columns, view, entry.criterion, figures.found);
              return (
                <li key={entry.criterion}>
                  {entry.text}{' '}
                  {count > 0 && (
                    <Button look="text" onPress={() => clear(entry.criterion)}>
                      {filter.withoutIt(text.figures(count, formatCount(count, locale)))}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}
