import { useEffect, useRef, useState } from 'react';
import { formatCount } from '#format/number.ts';
import { languageTag } from '#i18n/locale.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { ScaledSlide } from '#figure/scaled-slide.tsx';
import type { Contents } from '#schema/contents.ts';
import { AwaitedSlide } from './awaited-slide.tsx';
import { Button } from '#ui/button.tsx';
import { FullWindow } from './full-window.tsx';
import { listenForKeys } from './keys.ts';
import { NotesAwaited } from './notes-awaited.tsx';
import { joinChannel, type NotesChannel } from './notes-channel.ts';
import { slideKey, slideName, slidesOf, type ShownSlide } from './shown-slide.ts';
import { SpeakerNotes } from './speaker-notes.tsx';
import styles from './notes-window.module.css';

/** Keys that keep their meaning in this window, or have none for it. */
const ownKeys: ReadonlySet<string> = new Set(['Tab', 'Escape', 'f', 'n']);

/** The speaker's own window: the slide in view and the next, what to know about it, and the time. Its keys count too. */
export function NotesWindow({ channel, contents }: { channel: string; contents: Contents }) {
  const locale = useLocale();
  const text = useMessages().presentPage;
  const [shown, setShown] = useState<{ slides: ShownSlide[]; slide: number } | null>(null);
  const channelOfKeys = useRef<NotesChannel>(null);
  const pressed = (key: string) => channelOfKeys.current?.send({ type: 'key', key });
  useEffect(() => {
    const line = joinChannel(channel, (message) => {
      if (message.type === 'slide') setShown({ slides: slidesOf(message), slide: message.slide });
    });
    const keys = new AbortController();
    listenForKeys((key) => {
      if (ownKeys.has(key)) return false;
      line.send({ type: 'key', key });
      return true;
    }, keys.signal);
    channelOfKeys.current = line;
    line.send({ type: 'ask' });
    return () => {
      keys.abort();
      line.close();
    };
  }, [channel]);
  const current = shown?.slides[shown.slide - 1];
  const next = shown?.slides[shown.slide];
  if (!shown || current === undefined) return <NotesAwaited>{text.waiting}</NotesAwaited>;
  return (
    <FullWindow label={text.notesTitle}>
      <div className={styles['notes']}>
        <header className={styles['head']}>
          <p className={styles['position']}>
            {text.position(formatCount(shown.slide, locale), formatCount(shown.slides.length, locale))}
          </p>
          <h1 className={styles['title']}>{slideName(current, contents, locale)}</h1>
          <Clock />
          <div className={styles['steps']}>
            <Button onPress={() => pressed('ArrowLeft')}>← {text.previous}</Button>
            <Button onPress={() => pressed('ArrowRight')}>{text.next} →</Button>
          </div>
        </header>
        <div className={styles['body']}>
          {current.type === 'chart' ? (
            <SpeakerNotes entry={current.entry} contents={contents} />
          ) : (
            <p>{current.words.occasion}</p>
          )}
          <div className={styles['next']}>
            <h2>{text.nextSlide}</h2>
            {next === undefined ? (
              <p>{text.lastSlide}</p>
            ) : (
              <>
                <p>{slideName(next, contents, locale)}</p>
                <div className={styles['small']} inert>
                  <ScaledSlide>
                    <AwaitedSlide
                      key={slideKey(next)}
                      slide={next}
                      place={shown.slide + 1}
                      count={shown.slides.length}
                      contents={contents}
                    />
                  </ScaledSlide>
                </div>
              </>
            )}
          </div>
        </div>
      </div>
    </FullWindow>
  );
}

/** The time of day, and since the window was opened. */
function Clock() {
  const locale = useLocale();
  const text = useMessages().presentPage;
  const [start] = useState(Date.now);
  const [now, setNow] = useState(start);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.floor((now - start) / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  return (
    <dl className={styles['clock']}>
      <div>
        <dt>{text.elapsed}</dt>
        <dd>{`${Math.floor(seconds / 60)}:${two(seconds % 60)}`}</dd>
      </div>
      <div>
        <dt>{text.clock}</dt>
        <dd>{new Intl.DateTimeFormat(languageTag[locale], { hour: '2-digit', minute: '2-digit' }).format(now)}</dd>
      </div>
    </dl>
  );
}
