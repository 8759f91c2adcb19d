import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { useIsHydrating } from '#ui/use-is-hydrating.ts';
import { isTab, type Tab } from '#view/view-state.ts';
import type { HeadingLevel } from './figure-frame.tsx';
import { FigureProblem } from './figure-problem.tsx';
import { FigureSkeleton } from './figure-skeleton.tsx';
import { PrintedFigure } from './printed-figure.tsx';
import { whenNeeded } from './when-needed.ts';

/** The code that fetches and draws figures: loaded, kept and asked for again like any other resource. */
const codeQuery = queryOptions({
  queryKey: ['code', 'figure'],
  queryFn: () => import('./fetched-figure.tsx'),
  retry: false,
});

/** After this many milliseconds figures far away follow too: the page may be printed or searched. */
const patience = 3000;

interface Props {
  chart: string;
  headingLevel: HeadingLevel;
  /** What is in view, where the address says so; left out, each figure keeps its own. */
  view?: Tab;
  /** Called when the reader chooses another view. */
  onView?: (view: Tab) => void;
}

/**
 * One chart in its frame. On a page that the build printed the figure is there already, and its picture becomes a live
 * chart when it is about to be used. Elsewhere the figure is fetched and drawn when it comes near the viewport.
 */
export function Figure({ chart, headingLevel, view, onView }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [isPrinted] = useState(useIsHydrating());
  const [isNeeded, setNeeded] = useState(headingLevel === 1);
  useEffect(() => {
    if (isPrinted || isNeeded || !box.current) return undefined;
    const cancel = whenNeeded(box.current, () => setNeeded(true));
    const timer = setTimeout(() => setNeeded(true), patience);
    return () => {
      cancel();
      clearTimeout(timer);
    };
  }, [isPrinted, isNeeded]);
  useRadios(box, view, onView);
  if (isPrinted) return <PrintedFigure box={box} chart={chart} headingLevel={headingLevel} />;
  return (
    <div ref={box} data-slot="figure" tabIndex={-1}>
      {isNeeded ? (
        <AwaitedFigure chart={chart} headingLevel={headingLevel} view={view ?? 'chart'} />
      ) : (
        <FigureSkeleton chart={chart} headingLevel={headingLevel} />
      )}
    </div>
  );
}

/** A figure whose code may still be on its way. */
function AwaitedFigure({ chart, headingLevel, view }: { chart: string; headingLevel: HeadingLevel; view: Tab }) {
  const locale = useLocale();
  const { data: code, error, refetch } = useQuery(codeQuery);
  if (code) return <code.FetchedFigure chart={chart} headingLevel={headingLevel} view={view} />;
  if (error) return <FigureProblem errors={[error]} retry={() => void refetch()} locale={locale} />;
  return <FigureSkeleton chart={chart} headingLevel={headingLevel} />;
}

/** Keeps the native choice of view and the address in step, for a figure whose view the address names. */
function useRadios(box: RefObject<HTMLDivElement | null>, view: Tab | undefined, onView: Props['onView']) {
  useEffect(() => {
    const radio = view && box.current?.querySelector<HTMLInputElement>(`input[type="radio"][value="${view}"]`);
    if (radio) radio.checked = true;
  }, [box, view]);
  useEffect(() => {
    const element = box.current;
    const choose = (event: Event) => {
      if (event.target instanceof HTMLInputElement && isTab(event.target.value)) onView?.(event.target.value);
    };
    element?.addEventListener('change', choose);
    return () => element?.removeEventListener('change', choose);
  }, [box, onView]);
}
