import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { ScaledSlide } from '#figure/scaled-slide.tsx';
import type { Contents } from '#schema/contents.ts';
import { goTo, press, type Presentation as State, type Transition } from '#view/presentation.ts';
import { useView } from '#view/use-view.ts';
import { AwaitedSlide } from './awaited-slide.tsx';
import { toggleFullScreen } from './full-screen.ts';
import { FullWindow } from './full-window.tsx';
import { KeyList } from './key-list.tsx';
import { joinChannel, openNotes, ownChannel, type NotesChannel, type NotesMessage } from './notes-channel.ts';
import { listenForInput } from './presentation-input.ts';
import { PresentationTools } from './presentation-tools.tsx';
import { slideKey, slideName, slidesOf, type DeckContent } from './shown-slide.ts';
import { SlideOverview } from './slide-overview.tsx';
import { keepAwake } from './wake-lock.ts';
import styles from './presentation.module.css';

interface Props {
  deck: DeckContent;
  contents: Contents;
  /** Goes to a slide, from 1. */
  onSlide: (slide: number) => void;
  onLeave: () => void;
}

/** The deck, one slide filling the window. The slide in view stands in the address. */
export function Presentation({ deck, contents, onSlide, onLeave }: Props) {
  const locale = useLocale();
  const text = useMessages().presentPage;
  const slides = slidesOf(deck);
  const count = slides.length;
  const slide = Math.min(useView().slide ?? 1, count);
  const [{ showing, typed }, setState] = useState<Omit<State, 'slide'>>({ showing: 'slide', typed: '' });
  const surface = useRef<HTMLDivElement>(null);
  const onKey = (key: string) => apply(press(key));
  const channel = useNotes(deck, slide, onKey);

  /** @returns whether the transition has a meaning here */
  function apply(transition: Transition): boolean {
    const next = transition({ slide, showing, typed }, count);
    if (next === 'leave') onLeave();
    else if (next === 'full-screen') void toggleFullScreen();
    else if (next === 'notes') openNotes(channel);
    else if (next) become(next);
    return next !== null;
  }

  function become(next: State) {
    setState({ showing: next.showing, typed: next.typed });
    if (next.slide !== slide) onSlide(next.slide);
  }

  const onInput = useEffectEvent(apply);
  useEffect(
    () => (surface.current ? listenForInput(surface.current, (transition) => onInput(transition)) : undefined),
    [],
  );
  useEffect(keepAwake, []);

  const current = slides[slide - 1];
  return (
    <FullWindow label={text.title}>
      <div ref={surface} className={styles['screen']} data-showing={showing}>
        {showing === 'overview' ? (
          <SlideOverview slides={slides} slide={slide} contents={contents} onChoose={(to) => become(goTo(to, count))} />
        ) : (
          current && (
            <div className={styles['slide']}>
              <ScaledSlide>
                <AwaitedSlide
                  key={`${slide}-${slideKey(current)}`}
                  slide={current}
                  place={slide}
                  count={count}
                  contents={contents}
                />
              </ScaledSlide>
              <p className={styles['turn']}>{text.turn}</p>
            </div>
          )
        )}
        {showing === 'black' && <div className={styles['black']} />}
        {showing === 'help' && <KeyList />}
        {typed !== '' && <p className={styles['typed']}>{text.jump(typed)}</p>}
      </div>
      <p className="visually-hidden" role="status">
        {showing === 'black'
          ? text.isBlack
          : text.announce(
              formatCount(slide, locale),
              formatCount(count, locale),
              current ? slideName(current, contents, locale) : '',
            )}
      </p>
      <PresentationTools
        position={text.position(formatCount(slide, locale), formatCount(count, locale))}
        showing={showing}
        onKey={onKey}
      >
        <button type="button" onClick={onLeave}>
          {text.leave}
        </button>
      </PresentationTools>
    </FullWindow>
  );
}

/**
 * Tells the window with notes which slide is in view, and takes its keys.
 * @returns the channel that they share
 */
function useNotes({ charts, title }: DeckContent, slide: number, onKey: (key: string) => void): string {
  const [name] = useState(ownChannel);
  const channel = useRef<NotesChannel>(null);
  const onMessage = useEffectEvent((message: NotesMessage) => {
    if (message.type === 'ask') channel.current?.send(slideMessage({ charts, title }, slide));
    if (message.type === 'key') onKey(message.key);
  });
  useEffect(() => {
    const joined = joinChannel(name, (message) => onMessage(message));
    channel.current = joined;
    return () => joined.close();
  }, [name]);
  useEffect(() => channel.current?.send(slideMessage({ charts, title }, slide)), [charts, title, slide]);
  return name;
}

function slideMessage({ charts, title }: DeckContent, slide: number): NotesMessage {
  return {
    type: 'slide',
    charts: [...charts],
    title: title && { title: title.title, occasion: title.occasion },
    slide,
  };
}
