import { useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { areSameControls, defaultControls, type Controls } from '#charts/controls.ts';
import { codeQuery } from '#data/queries.ts';
import type { Contents } from '#schema/contents.ts';
import { refuseControls } from '#view/store.ts';
import { defaultView, type EmbedPart, type Tab } from '#view/view-state.ts';
import type { DialogAction } from './figure-actions.tsx';
import type { HeadingLevel } from './figure-frame.tsx';
import { FigureBoundary } from './figure-boundary.tsx';
import { FigureProblem } from './figure-problem.tsx';
import { Frame } from './frame.tsx';
import { frameContext, type FramePlace } from './frame-context.ts';
import { LiveDrawing } from './live-drawing.tsx';
import type { ChartMaker } from './load-chart.ts';
import type { PrintedUse } from './record-use.ts';
import { useModel } from './use-chart.ts';
import { useDeckButton } from './use-deck-button.ts';
import { useMovingMarks } from './use-moving-marks.ts';

const dialogCode = codeQuery('action-dialog', () => import('./action-dialog.tsx'));

const noPictures: readonly Element[] = [];

interface Props {
  /** Makes the model of the chart; the same function as long as it is the same chart. */
  make: ChartMaker;
  contents: Contents;
  headingLevel: HeadingLevel;
  place: FramePlace;
  hide?: readonly EmbedPart[] | undefined;
  /** The tab in view, where the address names it; left out, the figure keeps its own. */
  tab?: Tab | undefined;
  /** Called when the reader chooses a tab. */
  onTab?: ((tab: Tab) => void) | undefined;
  /** How the chart is shown, where the address says so; without `onControls` only at first. */
  controls?: Controls | undefined;
  /** Called when the reader chooses how the chart is shown; left out, the figure keeps that itself. */
  onControls?: ((controls: Controls) => void) | undefined;
  /** What the reader did to the printed figure in whose place this one comes; left out where there was none. */
  before?: PrintedUse;
}

/** A figure that answers its reader; what went wrong where it cannot be drawn. */
export function AwakeFigure(props: Props) {
  const { make, headingLevel } = props;
  return (
    <FigureBoundary
      fallback={(error, retry) => {
        const { title, locale } = make();
        const heading = { title, level: headingLevel };
        return <FigureProblem errors={[error]} retry={retry} locale={locale} heading={heading} />;
      }}
    >
      <FramedFigure {...props} />
    </FigureBoundary>
  );
}

/** The figure itself: it owns its dialog, and its tab and controls where no address names them; `use-walk.ts` owns the active point. */
function FramedFigure(props: Props) {
  const { make, contents, headingLevel, place, hide, tab, onTab, controls, onControls, before } = props;
  const box = useRef<HTMLDivElement>(null);
  const [ownTab, setOwnTab] = useState(before?.tab ?? defaultView.tab);
  const isOwned = onControls !== undefined && controls !== undefined;
  const [ownControls, setOwnControls] = useState(controls ?? defaultControls);
  const model = useModel(make, isOwned ? controls : ownControls);
  const rememberPlaces = useMovingMarks(box, model);
  const isRefused = isOwned && !areSameControls(controls, model.controls.chosen);
  useEffect(() => {
    if (isRefused) refuseControls(model.controls);
  }, [isRefused, model]);
  const [action, setAction] = useState<DialogAction | null>(null);
  const deck = useDeckButton(model);
  const shown = tab ?? ownTab;
  useLayoutEffect(() => {
    const figure = box.current?.querySelector('figure');
    if (figure) before?.resume(figure);
  }, [before]);
  return (
    <div ref={box}>
      <Frame
        model={model}
        headingLevel={headingLevel}
        context={frameContext(contents, model.id, model.locale, place)}
        hide={hide}
        state={{
          deck,
          tab: shown,
          onTab: onTab ?? setOwnTab,
          onControls: (chosen) => {
            rememberPlaces();
            (onControls ?? setOwnControls)(chosen);
          },
          start: before?.point ?? null,
          onAction: setAction,
        }}
      >
        <LiveDrawing model={model} pictures={before?.pictures ?? noPictures} />
      </Frame>
      {action && (
        <AwaitedDialog action={action} model={model} contents={contents} tab={shown} onClosed={() => setAction(null)} />
      )}
    </div>
  );
}

type DialogProps = Parameters<(typeof import('./action-dialog.tsx'))['ActionDialog']>[0];

/** The dialog of an action, whose code may still be on its way. */
function AwaitedDialog(props: DialogProps) {
  const { data: code, error, refetch } = useQuery(dialogCode);
  if (code) return <code.ActionDialog {...props} />;
  return error && <FigureProblem errors={[error]} retry={() => void refetch()} locale={props.model.locale} />;
}
