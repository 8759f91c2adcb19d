import { createContext, useContext } from 'react';
import { useMessages } from '#i18n/locale-context.ts';

/** What the head of a document says of its page, as plain text. */
export interface PageFacts {
  /** The title of the window, with the name of the site. */
  title: string;
  /** What a search engine or a shared link says of the page. */
  description: string;
}

/** Takes the facts of a page while the build prints it; null in the browser, where React writes them into the head. */
export const PrintHead = createContext<((facts: PageFacts) => void) | null>(null);

interface Props {
  /** The title of the page; the name of the site is added to it. */
  title: string;
  description: string;
}

/** Title and description of a page of one language. */
export function PageHead({ title, description }: Props) {
  const { site } = useMessages();
  return <DocumentHead title={title === site.name ? title : site.pageTitle(title)} description={description} />;
}

/** Title and description of a document. */
export function DocumentHead({ title, description }: PageFacts) {
  const print = useContext(PrintHead);
  if (print) {
    print({ title, description });
    return null;
  }
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
    </>
  );
}
