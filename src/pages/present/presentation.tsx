import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { ScaledSlide } from '#figure/scaled-slide.tsx';
import type { Contents } from '#schema/contents.ts';
import { goTo, press, toggle, type Presentation as State } from '#view/presentation.ts';
import { useView } from '#view/use-view.ts';
import { AwaitedSlide } from './awaited-slide.tsx';
import { toggleFullScreen } from './full-screen.ts';
import { FullWindow } from './full-window.tsx';
import { KeyList } from './key-list.tsx';
import { joinChannel, openNotes, ownChannel, type NotesChannel } from './notes-channel.ts';
import { PresentationTools } from './presentation-tools.tsx';
import { SlideOverview } from './slide-overview.tsx';
import { swipes } from './swipes.ts';
import { keepAwake } from './wake-lock.ts';
import styles from './presentation.module.css';

interface Props {
  charts: readonly string[];
  contents: Contents;
  /** Goes to a slide, from 1. */
  onSlide: (slide: number) => void;
  onLeave: () => void;
}

/** The deck, one slide filling the window. The slide in view stands in the address. */
export function Presentation({ charts, contents, onSlide, onLeave }: Props) {
  const locale = useLocale();
  const text = useMessages().presentPage;
  const count = charts.length;
  const slide = Math.min(useView().slide, count);
  const [{ showing, typed }, setState] = useState<Omit<State, 'slide'>>({ showing: 'slide', typed: '' });
  const state: State = { slide, showing, typed };
  const box = useRef<HTMLDivElement>(null);
  const channel = useNotes(charts, slide, (key) => onKey(key));

  function become(next: State) {
    setState({ showing: next.showing, typed: next.typed });
    if (next.slide !== slide) onSlide(next.slide);
  }

  /** @returns whether the key has a meaning here */
  function onKey(key: string): boolean {
    const next = press(state, key, count);
    if (next === 'leave') onLeave();
    else if (next === 'full-screen') void toggleFullScreen();
    else if (next === 'notes') openNotes(channel);
    else if (next) become(next);
    return next !== null;
  }

  useKeys(onKey);
  useEffect(keepAwake, []);
  useEffect(() => swipes(box.current, (step) => become(goTo(slide + step, count))));
  useLeaveWithFullScreen(() => {
    if (showing === 'overview' || showing === 'help') become(goTo(slide, count));
    else onLeave();
  });

  function onClick({ target, clientX }: MouseEvent) {
    if (!(target instanceof Element) || target.closest('button, a, [data-point], [data-panel="table"]')) return;
    if (showing === 'slide' || showing === 'black')
      become(goTo(slide + (clientX < window.innerWidth / 4 ? -1 : 1), count));
  }

  const current = charts[slide - 1] ?? '';
  const title = contents.charts.find(({ id }) => id === current)?.title[locale] ?? '';
  return (
    <FullWindow label={text.title}>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the keys are those of the whole document */}
      <div ref={box} className={styles['screen']} data-showing={showing} onClick={onClick}>
        {showing === 'overview' ? (
          <SlideOverview charts={charts} slide={slide} contents={contents} onChoose={(to) => become(goTo(to, count))} />
        ) : (
          <div className={styles['slide']}>
            <ScaledSlide>
              <AwaitedSlide
                key={`${slide}-${current}`}
                chart={current}
                place={slide}
                count={count}
                contents={contents}
              />
            </ScaledSlide>
          </div>
        )}
        {showing === 'black' && <div className={styles['black']} data-black="" />}
        {showing === 'help' && <KeyList />}
        {typed !== '' && <p className={styles['typed']}>{text.jump(typed)}</p>}
      </div>
      <p className="visually-hidden" role="status">
        {showing === 'black'
          ? text.isBlack
          : text.announce(formatCount(slide, locale), formatCount(count, locale), title)}
      </p>
      <PresentationTools
        position={text.position(formatCount(slide, locale), formatCount(count, locale))}
        showing={showing}
        onStep={(step) => become(goTo(slide + step, count))}
        onToggle={(what) => become(toggle(state, what))}
        onNotes={() => openNotes(channel)}
        onLeave={onLeave}
      />
    </FullWindow>
  );
}

/** Hears every key of the document that nothing else has taken: a chart that has the focus keeps its arrows. */
function useKeys(onKey: (key: string) => boolean) {
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const isOnButton = event.target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' ');
      if (!isOnButton && onKey(event.key)) event.preventDefault();
    }
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}

/** In full screen the browser keeps Escape for itself: leaving it that way leaves the presentation too. */
function useLeaveWithFullScreen(onLeft: () => void) {
  const isByKey = useRef(false);
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      isByKey.current = key.toLowerCase() === 'f';
    };
    const onPointerDown = () => {
      isByKey.current = true;
    };
    const onChange = () => {
      if (!document.fullscreenElement && !isByKey.current) onLeft();
      isByKey.current = false;
    };
    document.addEventListener('keydown', onKeyDown, true);
    document.addEventListener('pointerdown', onPointerDown, true);
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('pointerdown', onPointerDown, true);
      document.removeEventListener('fullscreenchange', onChange);
    };
  });
}

/**
 * Tells the window with notes which slide is in view, and takes its keys.
 * @returns the channel that they share
 */
function useNotes(charts: readonly string[], slide: number, onKey: (key: string) => void): string {
  const [channel] = useState(ownChannel);
  const line = useRef<NotesChannel>(null);
  const latest = useRef({ charts, slide, onKey });
  useEffect(() => {
    latest.current = { charts, slide, onKey };
  });
  useEffect(() => {
    const tell = () => {
      const now = latest.current;
      joined.send({ type: 'slide', charts: [...now.charts], slide: now.slide });
    };
    const joined = joinChannel(channel, (message) => {
      if (message.type === 'ask') tell();
      if (message.type === 'key') latest.current.onKey(message.key);
    });
    line.current = joined;
    return () => joined.close();
  }, [channel]);
  useEffect(() => line.current?.send({ type: 'slide', charts: [...charts], slide }), [charts, slide]);
  return channel;
}
