import { useMemo, useRef, useState } from 'react';
import { FigureProblem } from '#figure/figure-problem.tsx';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { fileAddress } from '#view/address.ts';
import { figuresOnPage } from '#view/view-state.ts';
import { ChosenFilters } from './chosen-filters.tsx';
import { facetOptions } from './facet-options.ts';
import { FigureFilters } from './figure-filters.tsx';
import { FigureTable } from './figure-table.tsx';
import { Pager } from './pager.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useFigures } from './use-figures.ts';
import styles from './figure-explorer.module.css';

const nothing: ReadonlySet<number> = new Set();

/** A choice with some figures more or fewer. */
function toggled(chosen: ReadonlySet<number>, places: readonly number[], isChosen: boolean): ReadonlySet<number> {
  const next = new Set(chosen);
  for (const place of places) {
    if (isChosen) next.add(place);
    else next.delete(place);
  }
  return next;
}

/** All figures in a table, with filters, search and order. */
export function FigureExplorer({ contents }: { contents: Contents }) {
  const locale = useLocale();
  const { figuresPage: text } = useMessages();
  const [isUsed, setUsed] = useState(false);
  const figures = useFigures(contents, isUsed);
  const options = facetOptions(contents, figures.units, locale);
  const table = useRef<HTMLTableElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const start = (figures.page - 1) * figuresOnPage;
  const use = () => setUsed(true);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(nothing);
  const known = figures.columns?.figures ?? figures.shown;
  const chosenFigures = useMemo(() => known.filter(({ place }) => chosen.has(place)), [known, chosen]);
  const matching = figures.shown.map(({ place }) => place);
  const isAll = matching.length > 0 && matching.every((place) => chosen.has(place));
  return (
    <div className={styles['explorer']} onPointerEnter={use} onTouchStart={use} onFocus={use}>
      <FigureFilters options={options} figures={figures} onShow={() => line.current?.focus()} />
      <section className={styles['list']} aria-label={text.list}>
        <ChosenFilters line={line} options={options} figures={figures} contents={contents} />
        {figures.error && <FigureProblem errors={[figures.error]} retry={figures.retry} locale={locale} />}
        {figures.matching !== 0 && (
          <>
            <FigureTable
              ref={table}
              figures={figures.shown.slice(start, start + figuresOnPage)}
              isOneUnit={figures.isOneUnit}
              isLoading={figures.isLoading}
              contents={contents}
              units={figures.units}
              chosen={chosen}
              onToggle={(place) => setChosen(toggled(chosen, [place], !chosen.has(place)))}
              all={{
                label: text.chooseAll(formatCount(figures.matching ?? figures.total, locale)),
                isChosen: isAll,
                isThere: figures.columns !== null,
                onToggle: () => setChosen(toggled(chosen, matching, !isAll)),
              }}
            />
            <Pager
              page={figures.page}
              pages={figures.pages}
              range={text.range(
                formatCount(start + 1, locale),
                formatCount(Math.min(start + figuresOnPage, figures.matching ?? figures.total), locale),
                formatCount(figures.matching ?? figures.total, locale),
              )}
              onTurned={() => table.current?.focus()}
            />
          </>
        )}
        <p className={styles['all']}>
          <a href={fileAddress('data/figures.csv')} download>
            {text.allAsCsv}
          </a>
        </p>
        <SelectionBar
          chosen={chosenFigures}
          inView={matching.filter((place) => chosen.has(place)).length}
          total={figures.total}
          contents={contents}
          units={figures.units}
          onKeep={(places) => setChosen(new Set(places))}
          onClear={() => setChosen(nothing)}
        />
      </section>
    </div>
  );
}
