import { useSuspenseQuery } from '@tanstack/react-query';
import { contentsQuery } from '#data/queries.ts';
import { useMessages } from '#i18n/locale-context.ts';
import { PageHead } from '#pages/page-head.tsx';
import { PageIntro } from '#pages/page-intro.tsx';
import { FigureExplorer } from './figure-explorer.tsx';

/** Every single figure of the catalogue, to be searched, filtered and sorted. */
export function FiguresPage() {
  const { figuresPage: text } = useMessages();
  const { data: contents } = useSuspenseQuery(contentsQuery());
  return (
    <>
      <PageHead title={text.title} description={text.description} />
      <PageIntro title={text.title}>{text.lead}</PageIntro>
      <FigureExplorer contents={contents} />
    </>
  );
}
