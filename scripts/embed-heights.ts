import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.ts';
import { oembedWidth } from './oembed.ts';

/** Of an embed on a machine without a browser, in pixels: most fit, and the others can be scrolled. */
const usualHeight = 720;

/** One line of text, in pixels: a document is measured in its stand-in type, and the site's own may take a line more. */
const spare = 24;

/**
 * How high the content of each embed is in the frame that oEmbed offers, in pixels, by a layout in a real browser.
 * Without one every embed gets the same height.
 * @param files the documents, with their styles
 */
export async function embedHeights(files: readonly string[]): Promise<number[]> {
  const executablePath = findBrowser();
  if (!executablePath) {
    console.log(
      `No Chromium was found, so oEmbed gives every chart ${usualHeight} pixels. CHROMIUM can name its path.`,
    );
    return files.map(() => usualHeight);
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: oembedWidth, height: usualHeight } });
    const heights: number[] = [];
    let body = '';
    // A document holds the styles of its first paint, so it needs nothing else.
    await page.route('**', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
        : route.abort(),
    );
    for (const file of files) {
      body = readFileSync(file, 'utf8');
      await page.goto('http://embed.invalid/', { waitUntil: 'domcontentloaded' });
      const content = await page.evaluate(() => document.body.getBoundingClientRect().height);
      heights.push(Math.ceil(content) + spare);
    }
    return heights;
  } finally {
    await browser.close();
  }
}
