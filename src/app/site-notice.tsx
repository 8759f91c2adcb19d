import { useStore } from 'zustand';
import { useMessages } from '#i18n/locale-context.ts';
import { Button } from '#ui/button.tsx';
import { renewSite } from '#view/service-worker.ts';
import { endNews, siteNewsStore } from '#view/site-news.ts';
import { useView } from '#view/use-view.ts';
import { Notice } from './notice.tsx';

/** One line on the site itself: its network and its versions. Nothing while the reader presents. */
export function SiteNotice() {
  const { siteNews: text } = useMessages();
  const { slide } = useView();
  const news = useStore(siteNewsStore, (state) => state.news);
  const said = slide === null ? news : null;
  return (
    <Notice onDismiss={() => endNews()}>
      {said && (
        <>
          {text[said]}{' '}
          {(said === 'new-version' || said === 'renewed') && <Button onPress={renewSite}>{text.open}</Button>}
        </>
      )}
    </Notice>
  );
}
