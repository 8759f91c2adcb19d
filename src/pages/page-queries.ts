import type { FetchQueryOptions } from '@tanstack/react-query';
import {
  challengesQuery,
  contentsQuery,
  correctionsQuery,
  datasetListQuery,
  figureStartQuery,
  findingsQuery,
  glossaryQuery,
  practiceQuery,
  prioritiesQuery,
  unitsQuery,
} from '#data/queries.ts';
import type { PageAddress } from '#view/address.ts';

/** What is needed to ask for a published file, or to have it at once. */
interface PageQuery extends Pick<
  FetchQueryOptions<unknown, Error, unknown, readonly string[]>,
  'queryKey' | 'queryFn'
> {
  /** Path of the file below the site's base. */
  meta: { file: string };
}

/**
 * The published files that a page is made of, besides what its document brings along: the build prints the page with
 * them, and the app asks for them when it takes the page over.
 * @param page null for an address that is not known
 */
export function pageQueries(page: PageAddress | null): PageQuery[] {
  switch (page?.page) {
    case 'overview':
      return [contentsQuery(), findingsQuery(), prioritiesQuery()];
    case 'practices':
      return [contentsQuery(), challengesQuery()];
    case 'practice':
      return [practiceQuery(page.id), unitsQuery()];
    case 'figures':
      return [contentsQuery(), figureStartQuery(), unitsQuery()];
    case 'data':
      return [contentsQuery(), datasetListQuery(), correctionsQuery()];
    case 'about':
      return [glossaryQuery()];
    case 'compare':
    case 'charts':
    case 'present':
      return [contentsQuery()];
    case 'chart':
    case 'embed':
    case undefined:
      return [];
  }
}
