import { useQueryClient } from '@tanstack/react-query';
import { createContext, lazy, Suspense, useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Locale } from '#i18n/locale.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { isTab, type Tab } from '#view/view-state.ts';
import type { HeadingLevel } from './figure-frame.tsx';
import { FigureSkeleton } from './figure-skeleton.tsx';
import { walk } from './walk.ts';
import { whenNeeded } from './when-needed.ts';

/** Gives the markup of a figure while the build prints a page; in the browser there is none to give. */
export const PrintContext = createContext<(chart: string, locale: Locale, headingLevel: HeadingLevel) => string>(
  () => '',
);

const FetchedFigure = lazy(() => import('./fetched-figure.tsx').then((module) => ({ default: module.FetchedFigure })));

interface Props {
  chart: string;
  headingLevel: HeadingLevel;
  /** What is in view, where the address says so; left out, each figure keeps its own. */
  view?: Tab;
  /** Called when the reader chooses another view. */
  onView?: (view: Tab) => void;
}

/**
 * One chart in its frame. On a page that the build printed the figure is there already: React leaves its markup alone,
 * and the picture becomes a live chart when it is about to be used. Elsewhere the figure is fetched and drawn.
 */
export function Figure({ chart, headingLevel, view, onView }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const isHydrating = useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  );
  const [isPrinted] = useState(isHydrating);
  useRadios(box, view, onView);
  return isPrinted ? (
    <PrintedFigure box={box} chart={chart} headingLevel={headingLevel} />
  ) : (
    <div ref={box}>
      <Suspense fallback={<FigureSkeleton />}>
        <FetchedFigure chart={chart} headingLevel={headingLevel} view={view ?? 'chart'} />
      </Suspense>
    </div>
  );
}

function neverChanges() {
  return () => {};
}

function PrintedFigure({
  box,
  chart,
  headingLevel,
}: {
  box: React.RefObject<HTMLDivElement | null>;
  chart: string;
  headingLevel: HeadingLevel;
}) {
  const locale = useLocale();
  const queryClient = useQueryClient();
  const print = useContext(PrintContext);
  useEffect(() => {
    const figure = box.current?.querySelector('figure');
    if (!figure) return undefined;
    const undo = [walk(figure)];
    const isDrawn = figure.querySelector('[data-slot="printed"] svg[data-drawing]') !== null;
    if (isDrawn) {
      const cancel = whenNeeded(figure, () => {
        void import('./live-chart.tsx').then(({ mountLiveChart }) => {
          if (figure.isConnected) undo.push(mountLiveChart(figure, chart, locale, queryClient));
        });
      });
      undo.push(cancel);
    }
    return () => undo.forEach((stop) => stop());
  }, [box, chart, locale, queryClient]);
  return (
    <div ref={box} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: print(chart, locale, headingLevel) }} />
  );
}

/** Keeps the native choice of view and the address in step, for a figure whose view the address names. */
function useRadios(box: React.RefObject<HTMLDivElement | null>, view: Tab | undefined, onView: Props['onView']) {
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
