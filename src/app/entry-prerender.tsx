import { dehydrate, type QueryClient } from '@tanstack/react-query';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom';
import type { ChartModel } from '#charts/model.ts';
import { inertJson } from '#export/html.ts';
import type { HeadingLevel } from '#figure/figure-frame.tsx';
import { Frame } from '#figure/frame.tsx';
import { frameContext, type FramePlace } from '#figure/frame-context.ts';
import { PrintContext } from '#figure/printed-figure.tsx';
import { PrintedPictures } from '#figure/printed-pictures.tsx';
import frame from '#figure/figure-frame.module.css';
import { pageContentsQuery } from '#data/queries.ts';
import { messages } from '#i18n/messages.ts';
import type { Locale } from '#i18n/locale.ts';
import { PrintHead, type PageFacts } from '#pages/page-head.tsx';
import type { Contents } from '#schema/contents.ts';
import { address } from '#view/address.ts';
import layout from './layout.module.css';
import { EmbedFigure } from './embed-figure.tsx';
import { Providers } from './providers.tsx';
import { createQueryClient } from './query-client.ts';
import { routes } from './routes.tsx';

export { allPaths } from './paths.ts';
export { createQueryClient } from './query-client.ts';

/** One embed as the build writes it. */
interface PrintedEmbed {
  body: string;
  /** What the browser's query client starts with. */
  state: string;
}

/** One page of the app as the build writes it. */
export interface PrintedPage {
  body: string;
  /** Title and description, for the head of the document. */
  facts: PageFacts;
}

/** Gives the markup of a figure for a page. */
export type Print = (chart: string, locale: Locale, headingLevel: HeadingLevel) => string;

/**
 * Renders one page of the app.
 * @param path address within the site
 * @param client holds the data of the page, and nothing else
 */
export async function printPage(path: string, client: QueryClient, print: Print): Promise<PrintedPage> {
  const basename = import.meta.env.BASE_URL;
  const handler = createStaticHandler(routes, { basename });
  const context = await handler.query(new Request(`http://localhost${basename}${path.slice(1)}`));
  if (context instanceof Response) throw new Error(`page ${path}: expected a page, received a redirect`);
  const router = createStaticRouter(handler.dataRoutes, context);
  const said: PageFacts[] = [];
  const body = renderToString(
    <PrintHead value={(facts) => said.push(facts)}>
      <PrintContext value={print}>
        <Providers client={client}>
          <StaticRouterProvider router={router} context={context} hydrate={false} />
        </Providers>
      </PrintContext>
    </PrintHead>,
  );
  const facts = said.at(-1);
  if (!facts) throw new Error(`page ${path}: expected a title and a description, received none`);
  return { facts, body };
}

/** What stands hidden below a page, to be shown while its code does not arrive. */
export function printFailure(locale: Locale): string {
  const { start, retry } = messages[locale].error;
  return renderToStaticMarkup(
    <p className={layout['failed']} data-slot="failed" role="alert" hidden>
      {start} <button type="button">{retry}</button>
    </p>,
  );
}

/** What a query client holds, for a document: without the time of the build, so that the same data gives the same bytes. */
export function printedState(client: QueryClient): string {
  const { mutations, queries } = dehydrate(client);
  const timeless = queries.map((query) => ({ ...query, dehydratedAt: 0, state: { ...query.state, dataUpdatedAt: 0 } }));
  return inertJson({ mutations, queries: timeless });
}

/** Renders one figure with its printed pictures. */
export function printFigure(
  model: ChartModel,
  pictures: string[],
  contents: Contents,
  headingLevel: HeadingLevel,
  place: FramePlace,
): string {
  const context = frameContext(contents, model.id, model.locale, place);
  return renderToStaticMarkup(
    <Frame model={model} headingLevel={headingLevel} context={context}>
      <PrintedPictures pictures={pictures} isOwnPage={context.isOwnPage} />
    </Frame>,
  );
}

/**
 * Renders the document of an embed: one figure.
 * @param contents the lists as far as it needs them
 */
export function printEmbed(model: ChartModel, pictures: string[], contents: Contents): PrintedEmbed {
  const { id, locale } = model;
  const client = createQueryClient();
  client.setQueryData(pageContentsQuery(address.embed(locale, id), client).queryKey, contents);
  const { code, retry } = messages[locale].problem;
  const failed = renderToStaticMarkup(
    <p className={frame['failed']} data-slot="failed" role="alert" hidden>
      {code} <button type="button">{retry}</button>
    </p>,
  );
  const body = renderToString(
    <PrintContext value={() => printFigure(model, pictures, contents, 1, 'embed') + failed}>
      <EmbedFigure chart={id} locale={locale} client={client} />
    </PrintContext>,
  );
  return { body, state: printedState(client) };
}
