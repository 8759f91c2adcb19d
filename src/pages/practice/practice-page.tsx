import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { usePageContentsQuery } from '#figure/page-contents.ts';
import { useMessages } from '#i18n/locale-context.ts';
import { NotFoundPage } from '#pages/not-found-page.tsx';
import { PracticeChapter } from './practice-chapter.tsx';

/** The page of one practice. */
export function PracticePage() {
  const { id } = useParams();
  const { notFound } = useMessages();
  const { data: contents } = useSuspenseQuery(usePageContentsQuery());
  const entry = contents.practices.find((practice) => practice.id === id);
  return entry ? <PracticeChapter entry={entry} contents={contents} /> : <NotFoundPage title={notFound.practice} />;
}
