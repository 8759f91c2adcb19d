import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { contentsQuery } from '#data/queries.ts';
import { useLocale } from '#i18n/locale-context.ts';
import type { Tab } from '#view/view-state.ts';
import { listenForActions } from './actions.ts';
import { FigureFrame, type HeadingLevel } from './figure-frame.tsx';
import { FigureProblem } from './figure-problem.tsx';
import { FigureSkeleton } from './figure-skeleton.tsx';
import { frameContext } from './frame-context.ts';
import { ResponsiveChart } from './responsive-chart.tsx';
import { useChartModel } from './use-chart-model.ts';
import { walk } from './walk.ts';

interface Props {
  chart: string;
  headingLevel: HeadingLevel;
  /** What is in view at first; the figure's own radio buttons take over. */
  view: Tab;
}

/** A figure whose definition and data are fetched by the browser. */
export function FetchedFigure({ chart, headingLevel, view }: Props) {
  const locale = useLocale();
  const queryClient = useQueryClient();
  const box = useRef<HTMLDivElement>(null);
  const state = useChartModel(chart, locale);
  const { data: contents } = useQuery(contentsQuery());
  const isReady = state.status === 'success' && contents !== undefined;
  useEffect(() => {
    const figure = isReady ? box.current?.querySelector('figure') : null;
    if (!figure) return undefined;
    const undo = [walk(figure), listenForActions(figure, locale, () => queryClient)];
    return () => undo.forEach((stop) => stop());
  }, [isReady, locale, queryClient]);
  if (state.status === 'error') return <FigureProblem errors={state.errors} retry={state.retry} locale={locale} />;
  if (state.status === 'pending' || !contents) return <FigureSkeleton chart={chart} headingLevel={headingLevel} />;
  return (
    <div ref={box}>
      <FigureFrame
        model={state.model}
        headingLevel={headingLevel}
        view={view}
        context={frameContext(contents, chart, locale, headingLevel === 1 ? 'own-page' : 'page')}
      >
        <ResponsiveChart model={state.model} />
      </FigureFrame>
    </div>
  );
}
