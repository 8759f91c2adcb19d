import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ChartModel } from '#charts/model.ts';
import type { Contents } from '#schema/contents.ts';
import type { HeadingLevel } from './figure-frame.tsx';
import { FigureProblem } from './figure-problem.tsx';
import { FigureSkeleton } from './figure-skeleton.tsx';
import { awakeFigureCode } from './use-awake-figure.ts';

interface Props {
  model: ChartModel;
  headingLevel: HeadingLevel;
  contents: Contents;
}

/** A figure of a model that the page made itself. */
export function ModelFigure({ model, headingLevel, contents }: Props) {
  const { data: code, error, refetch } = useQuery(awakeFigureCode);
  const make = useCallback(() => model, [model]);
  if (code) return <code.AwakeFigure make={make} contents={contents} headingLevel={headingLevel} place="own-page" />;
  if (error) return <FigureProblem errors={[error]} retry={() => void refetch()} locale={model.locale} />;
  return <FigureSkeleton title={model.title} headingLevel={headingLevel} />;
}
