import { createContext, useContext, useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { isAsDeclared } from '#charts/controls.ts';
import { CodeLoadError } from '#data/errors.ts';
import type { Locale } from '#i18n/locale.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { useIsSlow } from '#ui/use-is-slow.ts';
import { deckStore } from '#view/deck.ts';
import type { HeadingLevel } from './figure-frame.tsx';
import { FigureProblem } from './figure-problem.tsx';
import type { FigureProps } from './figure.tsx';
import { actionButton, choosePrintedTab } from './markup.ts';
import { recordUse, type PrintedUse, type UseRecorder } from './record-use.ts';
import { useAwakeFigure, type AwakeFigureState } from './use-awake-figure.ts';
import { whenIdle } from './when-idle.ts';
import { whenQuiet } from './when-quiet.ts';
import styles from './figure-frame.module.css';

/** Gives the markup of a figure while the build prints a page; in the browser there is none to give. */
export const PrintContext = createContext<(chart: string, locale: Locale, headingLevel: HeadingLevel) => string>(
  () => '',
);

interface Props extends FigureProps {
  /** What its awake form is made of, and what is called when it is wanted: for a figure that its page makes. The files of the chart when left out. */
  made?: { state: AwakeFigureState; onUse: () => void };
}

/**
 * A figure that the build printed into the page: plain HTML that React leaves alone. When the reader begins to use it, or
 * has long been idle, all that its awake form is made of is loaded; then that takes its place in one step.
 */
export function PrintedFigure(props: Props) {
  const { chart, headingLevel, place = 'page', hide, tab, onTab, controls, onControls, made } = props;
  const print = useContext(PrintContext);
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const recorder = useRef<UseRecorder>(null);
  const [isUsed, setUsed] = useState(false);
  const isWanted = isUsed || (controls !== undefined && !isAsDeclared(controls));
  const [before, setBefore] = useState<PrintedUse | null>(null);
  const fetched = useAwakeFigure(chart, isWanted && made === undefined);
  const awake = made?.state ?? fetched;
  const isReady = awake.status === 'success';
  const isAwake = before !== null;
  const wake = useEffectEvent(() => {
    setUsed(true);
    made?.onUse();
  });
  const chooseTab = useEffectEvent((chosen: FigureProps['tab']) => chosen && onTab?.(chosen));

  useEffect(() => {
    const figure = box.current?.querySelector('figure');
    if (!figure || isAwake) return undefined;
    const own = recordUse(figure, { onFirstUse: () => wake(), onTab: chooseTab });
    recorder.current = own;
    return own.stop;
  }, [isAwake]);

  useEffect(
    () => (isWanted || !box.current || place === 'embed' ? undefined : whenIdle(box.current, () => wake())),
    [isWanted, place],
  );

  useEffect(() => {
    const figure = box.current?.querySelector('figure');
    if (!isReady || isAwake || !figure) return undefined;
    return whenQuiet(figure, () => {
      // Nothing may happen to the printed figure between the last look at it and its end.
      flushSync(() => setBefore(recorder.current?.finish() ?? null));
    });
  }, [isReady, isAwake]);

  usePrintedChoices(box, chart, tab, isAwake);

  if (awake.status === 'success' && before) {
    const { AwakeFigure } = awake.code;
    const placed = { headingLevel, place, hide, tab, onTab, controls, onControls };
    return <AwakeFigure make={awake.make} contents={awake.contents} {...placed} before={before} />;
  }
  return (
    <div ref={box}>
      <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: print(chart, locale, headingLevel) }} />
      <Waking isWanted={isWanted} state={awake} />
    </div>
  );
}

/** Shows in the printed markup what the reader chose before: the tab of the address, and a chart in the deck. */
function usePrintedChoices(
  box: { readonly current: HTMLDivElement | null },
  chart: string,
  tab: FigureProps['tab'],
  isAwake: boolean,
) {
  const { inDeck, addToDeck } = useMessages().figure;
  const isInDeck = useStore(deckStore, ({ charts }) => charts.includes(chart));
  useEffect(() => {
    if (!isAwake && box.current && tab) choosePrintedTab(box.current, tab);
  }, [box, tab, isAwake]);
  useEffect(() => {
    const button = isAwake || !box.current ? null : actionButton(box.current, 'deck');
    if (!button) return;
    button.textContent = isInDeck ? inDeck : addToDeck;
  }, [box, isInDeck, inDeck, addToDeck, isAwake]);
}

/** What is said below a printed figure while its awake form is on its way: that it takes long, or why it does not come. */
function Waking({ isWanted, state }: { isWanted: boolean; state: AwakeFigureState }) {
  const locale = useLocale();
  const text = useMessages().problem;
  if (state.status !== 'error') return <div role="status">{isWanted && state.status === 'pending' && <Slow />}</div>;
  if (!state.errors.some((error) => error instanceof CodeLoadError))
    return <FigureProblem errors={state.errors} retry={state.retry} locale={locale} />;
  return (
    <p className={styles['failed']} role="alert">
      {text.code}{' '}
      <button type="button" onClick={state.retry}>
        {text.retry}
      </button>
    </p>
  );
}

function Slow() {
  const text = useMessages().problem;
  return useIsSlow() && <p>{text.slow}</p>;
}
