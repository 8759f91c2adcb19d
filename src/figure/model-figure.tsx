import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ChartModel } from '#charts/model.ts';
import type { Contents } from '#schema/contents.ts';
import { FigureFrame, type HeadingLevel } from './figure-frame.tsx';
import { FigureProblem } from './figure-problem.tsx';
import { frameContext } from './frame-context.ts';
import { walk } from './walk.ts';

/** The code that draws: loaded, kept and asked for again like any other resource. */
const codeQuery = queryOptions({
  queryKey: ['code', 'responsive-chart'],
  queryFn: () => import('./responsive-chart.tsx'),
  retry: false,
});

interface Props {
  model: ChartModel;
  headingLevel: HeadingLevel;
  contents: Contents;
}

/** A figure of a model that the page made itself. Its table is there at once; the drawing follows with its code. */
export function ModelFigure({ model, headingLevel, contents }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { data: code, error, refetch } = useQuery(codeQuery);
  const isReady = code !== undefined;
  useEffect(() => {
    const figure = isReady ? box.current?.querySelector('figure') : null;
    return figure ? walk(figure) : undefined;
  }, [isReady]);
  return (
    <div ref={box}>
      <FigureFrame
        model={model}
        headingLevel={headingLevel}
        context={frameContext(contents, model.id, model.locale, 'own-page')}
      >
        {code && <code.ResponsiveChart model={model} />}
        {error && <FigureProblem errors={[error]} retry={() => void refetch()} locale={model.locale} />}
      </FigureFrame>
    </div>
  );
}
