import { describe, expect, it } from 'vitest';
import { matchRoutes } from 'react-router-dom';
import { allPaths } from '#app/paths.ts';
import { routes } from '#app/routes.tsx';
import { formatAddress, parseAddress } from '#view/address.ts';
import { smallContents } from '../fixtures/contents.ts';

describe('the pages to prerender', () => {
  const paths = allPaths(smallContents);

  it('are every page in every language, and the choice of language', () => {
    expect(paths).toHaveLength(1 + 2 * (8 + smallContents.practices.length + smallContents.charts.length));
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('/en/practices/alpha/');
  });

  it.each(paths.slice(1))('%s is read as the page that is written so', (path) => {
    const page = parseAddress(path);
    expect(page && formatAddress(page)).toBe(path);
    const params = matchRoutes(routes, path)?.at(-1)?.params;
    expect(params?.['id']).toBe(page && 'id' in page ? page.id : undefined);
  });

  it.each(paths)('%s ends in a slash and is a page of the app', (path) => {
    expect(path.endsWith('/')).toBe(true);
    const matched = matchRoutes(routes, path) ?? [];
    expect(matched.length).toBeGreaterThan(0);
    expect(matched.map(({ route }) => route.path)).not.toContain('*');
  });
});
