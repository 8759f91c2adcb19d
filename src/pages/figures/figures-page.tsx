import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { contentsQuery } from '#data/queries.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { address } from '#view/address.ts';
import { PageHead } from '#pages/page-head.tsx';
import { PageIntro } from '#pages/page-intro.tsx';
import { FigureExplorer } from './figure-explorer.tsx';

/** Every single figure of the catalogue, to be searched, filtered and sorted. */
export function FiguresPage() {
  const locale = useLocale();
  const { figuresPage: text } = useMessages();
  const { data: contents } = useSuspenseQuery(contentsQuery());
  return (
    <>
      <PageHead title={text.title} description={text.description} />
      <PageIntro title={text.title}>
        {text.lead} <Link to={address.data(locale)}>{text.toData}</Link>
      </PageIntro>
      <FigureExplorer contents={contents} />
    </>
  );
}
