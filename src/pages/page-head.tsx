import { useMessages } from '#i18n/locale-context.ts';

interface Props {
  title: string;
  /** What a search engine or a shared link says of the page. */
  description: string;
}

/** Title and description of the document; React hoists them into its head. */
export function PageHead({ title, description }: Props) {
  const { site } = useMessages();
  return (
    <>
      <title>{title === site.name ? title : site.pageTitle(title)}</title>
      <meta name="description" content={description} />
    </>
  );
}
