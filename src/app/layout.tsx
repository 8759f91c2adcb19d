import { useEffect } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router-dom';
import { HighlightContext, useHighlighting } from '#figure/highlighting.ts';
import { PageContext } from '#figure/page-contents.ts';
import type { Locale } from '#i18n/locale.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { messages } from '#i18n/messages.ts';
import { listsAddress } from '#view/address.ts';
import { DroppedNotice } from './dropped-notice.tsx';
import { FocusPassage } from './focus-passage.tsx';
import { Footer } from './footer.tsx';
import { Masthead } from './masthead.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { ReopenedFile } from './reopened-file.tsx';
import { SiteNotice } from './site-notice.tsx';
import styles from './layout.module.css';

/** What stands around every page of one language. */
export function Layout({ locale }: { locale: Locale }) {
  const { pathname } = useLocation();
  const highlight = useHighlighting();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <LocaleContext value={locale}>
      <PageContext value={listsAddress(pathname)}>
        <a className={styles['skip']} href="#content">
          {messages[locale].site.skip}
        </a>
        <Masthead pathname={pathname} />
        <main className={styles['main']} id="content" tabIndex={-1}>
          <DroppedNotice />
          <ReopenedFile />
          <SiteNotice />
          <PageBoundary key={pathname}>
            <HighlightContext value={highlight}>
              <Outlet />
            </HighlightContext>
          </PageBoundary>
          <FocusPassage />
        </main>
        <Footer />
        <ScrollRestoration />
      </PageContext>
    </LocaleContext>
  );
}
