import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { ChartModel } from '#charts/model.ts';
import { codeQuery } from '#data/queries.ts';
import { formatCount } from '#format/number.ts';
import { messages } from '#i18n/messages.ts';
import type { Contents } from '#schema/contents.ts';
import { deckStore, toggleInDeck } from '#view/deck.ts';
import { defaultView, type EmbedPart, type Tab } from '#view/view-state.ts';
import { FigureFrame, type FigureAction, type HeadingLevel } from './figure-frame.tsx';
import { FigureProblem } from './figure-problem.tsx';
import { frameContext, type FramePlace } from './frame-context.ts';
import { LiveDrawing } from './live-drawing.tsx';
import type { PrintedUse } from './record-use.ts';

const dialogCode = codeQuery('action-dialog', () => import('./action-dialog.tsx'));

const noPictures: readonly Element[] = [];

interface Props {
  model: ChartModel;
  contents: Contents;
  headingLevel: HeadingLevel;
  place: FramePlace;
  hide?: readonly EmbedPart[] | undefined;
  /** The tab in view, where the address names it; left out, the figure keeps its own. */
  tab?: Tab | undefined;
  /** Called when the reader chooses a tab. */
  onTab?: ((tab: Tab) => void) | undefined;
  /** What the reader did to the printed figure in whose place this one comes; left out where there was none. */
  before?: PrintedUse;
}

/** A figure that answers its reader. It owns its tab and its dialog; `use-walk.ts` owns the active point. */
export function AwakeFigure({ model, contents, headingLevel, place, hide, tab, onTab, before }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [ownTab, setOwnTab] = useState(before?.tab ?? defaultView.tab);
  const [action, setAction] = useState<FigureAction | null>(null);
  const deck = useDeckButton(model);
  const shown = tab ?? ownTab;
  useLayoutEffect(() => {
    const figure = box.current?.querySelector('figure');
    if (figure) before?.resume(figure);
  }, [before]);
  return (
    <div ref={box}>
      <FigureFrame
        model={model}
        headingLevel={headingLevel}
        context={frameContext(contents, model.id, model.locale, place)}
        hide={hide}
        state={{
          ...deck,
          tab: shown,
          onTab: onTab ?? setOwnTab,
          start: before?.point ?? null,
          onAction: setAction,
        }}
      >
        <LiveDrawing model={model} pictures={before?.pictures ?? noPictures} />
      </FigureFrame>
      {action && (
        <AwaitedDialog action={action} model={model} contents={contents} tab={shown} onClosed={() => setAction(null)} />
      )}
    </div>
  );
}

/** Whether the chart is in the reader's own deck, what puts it in or takes it out, and what is then said. */
function useDeckButton({ id, locale }: ChartModel) {
  const isInDeck = useStore(deckStore, ({ charts }) => charts.includes(id));
  const [said, setSaid] = useState('');
  const onDeck = () => {
    toggleInDeck(id);
    const { charts } = deckStore.getState();
    const { figure, filter } = messages[locale];
    const count = filter.charts(charts.length, formatCount(charts.length, locale));
    setSaid(charts.includes(id) ? figure.addedToDeck(count) : figure.takenFromDeck(count));
  };
  return { isInDeck, said, onDeck };
}

type DialogProps = Parameters<(typeof import('./action-dialog.tsx'))['ActionDialog']>[0];

/** The dialog of an action, whose code may still be on its way. */
function AwaitedDialog(props: DialogProps) {
  const { data: code, error, refetch } = useQuery(dialogCode);
  if (code) return <code.ActionDialog {...props} />;
  return error && <FigureProblem errors={[error]} retry={() => void refetch()} locale={props.model.locale} />;
}
