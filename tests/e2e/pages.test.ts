import { describe, inject, test } from 'vitest';
import { bringToLife } from './figures.ts';
import { openPage, useBrowser } from './open-page.ts';
import { embeds, localeOf, pages, servedDocument, unknownPage } from './published.ts';

useBrowser();

/** Text that a person should never see: an unfilled reference, or a value that was not there. */
const leftovers = /[{}]|undefined|\bNaN\b|\[object|\bnull\b/;
const phone = { width: 320, height: 720 };

describe.concurrent('every page and every embed', () => {
  test.for([...pages, ...embeds])('%s opens and comes to life without a word in the console', async (path, { expect }) => {
    const { page, messages, close } = await openPage(path, { viewport: phone });
    await bringToLife(page);
    expect(messages).toEqual([]);
    expect(await page.locator('h1').count(), 'number of h1').toBe(1);
    expect(await page.locator('h1').isVisible(), 'h1 is visible').toBe(true);
    expect(await page.locator('html').getAttribute('lang')).toBe(localeOf(path));
    expect(await page.title()).not.toBe('');
    await close();
  });

  test.for([...pages, ...embeds, unknownPage])('%s fits a phone of 320 px', async (path, { expect }) => {
    const { page, close } = await openPage(path, { viewport: phone });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width(), 'as printed').toBeLessThanOrEqual(phone.width);
    await bringToLife(page);
    expect(await width(), 'with live charts').toBeLessThanOrEqual(phone.width);
    await close();
  });

  test.for([...pages, ...embeds, unknownPage])('%s holds no leftovers of data or code', async (path, { expect }) => {
    const { page, close } = await openPage(path);
    await bringToLife(page);
    const texts = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        if (!walker.currentNode.parentElement?.closest('script, style')) found.push(walker.currentNode.nodeValue ?? '');
      }
      for (const element of document.querySelectorAll('*')) {
        for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'content', 'href']) {
          if (element.getAttribute('http-equiv') === null) found.push(element.getAttribute(name) ?? '');
        }
      }
      return found;
    });
    expect(texts.filter((text) => leftovers.test(text))).toEqual([]);
    await close();
  });
});

describe.concurrent('as served', () => {
  test.for(['/', ...pages, ...embeds, unknownPage])('%s has no style that the policy would drop', async (path, { expect }) => {
    const html = await servedDocument(inject('site'), path);
    expect(html).toMatch(/<h1[\s>]/);
    expect(html.match(/<[^>]*\sstyle=[^>]*>/g)).toBeNull();
    expect(html).not.toMatch(/<style[\s>]|\son\w+="/);
  });

  test('every page has a title and a description of its own', async ({ expect }) => {
    const heads = await Promise.all(
      pages.map(async (path) => {
        const html = await servedDocument(inject('site'), path);
        return {
          path,
          title: /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? 'none',
          description: /<meta name="description" content="([^"]+)"/.exec(html)?.[1] ?? 'none',
        };
      }),
    );
    for (const key of ['title', 'description'] as const) {
      const twice = heads.filter((head) => heads.some((other) => other !== head && other[key] === head[key]));
      expect(twice.map((head) => `${head.path}: ${head[key]}`)).toEqual([]);
    }
  });
});
