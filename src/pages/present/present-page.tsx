import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { contentsQuery } from '#data/queries.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { useIsHydrating } from '#ui/use-is-hydrating.ts';
import { address } from '#view/address.ts';
import { setSlide } from '#view/store.ts';
import { useView } from '#view/use-view.ts';
import { PageHead } from '#pages/page-head.tsx';
import { PageIntro } from '#pages/page-intro.tsx';
import { DeckEditor } from './deck-editor.tsx';
import { enterFullScreen, leaveFullScreen } from './full-screen.ts';
import { NotesAwaited } from './notes-awaited.tsx';
import { channelIn } from './notes-channel.ts';
import { Presentation } from './presentation.tsx';
import { useDeck } from './use-deck.ts';
import styles from './present-page.module.css';

/** The speaker's window needs what builds charts; the page does not. */
const NotesWindow = lazy(() => import('./notes-window.tsx').then((code) => ({ default: code.NotesWindow })));

/** A deck of charts: put together, shown, printed, kept as a file. An address that names a slide opens on it. */
export function PresentPage() {
  const locale = useLocale();
  const { presentPage: text, charts } = useMessages();
  const isPrinted = useIsHydrating();
  const { hash } = useLocation();
  const { data: contents } = useSuspenseQuery(contentsQuery());
  const deck = useDeck(contents);
  const { slide } = useView();
  const isPresenting = !isPrinted && deck.charts.length > 0 && slide !== null;
  const page = useRef<HTMLDivElement>(null);
  const wasPresenting = useRef(false);
  useEffect(() => {
    // The presentation is gone, and the focus with it: back to where it began.
    if (wasPresenting.current && !isPresenting) page.current?.querySelector<HTMLElement>('[data-start]')?.focus();
    wasPresenting.current = isPresenting;
  }, [isPresenting]);

  function start(from: number) {
    void enterFullScreen();
    setSlide(from);
  }

  function leave() {
    void leaveFullScreen();
    setSlide(null);
  }

  const channel = isPrinted ? null : channelIn(hash);
  if (channel !== null)
    return (
      <>
        <PageHead title={text.notesTitle} description={text.description} />
        <Suspense fallback={<NotesAwaited />}>
          <NotesWindow channel={channel} contents={contents} />
        </Suspense>
      </>
    );
  return (
    <div ref={page} className={styles['page']} data-filled={deck.charts.length > 0 || undefined}>
      <PageHead title={text.title} description={text.description} />
      <PageIntro title={text.title}>{text.lead}</PageIntro>
      <p className="without-script">
        {text.withoutScript} <Link to={address.charts(locale)}>{charts.title.toLowerCase()}</Link>.
      </p>
      <div className="needs-script">
        <DeckEditor deck={deck} contents={contents} onStart={start} />
      </div>
      {isPresenting && <Presentation deck={deck} contents={contents} onSlide={setSlide} onLeave={leave} />}
    </div>
  );
}
