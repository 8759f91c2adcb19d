import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.ts';
import { oembedWidth } from './oembed.ts';

/** Of an embed on a machine without a browser, in pixels: most fit, and the others can be scrolled. */
const usualHeight = 720;

/**
 * How high the content of each embed is in the frame that oEmbed offers, in pixels, by a layout in a real browser.
 * Without one every embed gets the same height.
 * @param files the documents, with their styles
 */
export async function embedHeights(files: readonly string[]): Promise<number[]> {
  const executablePath = findBrowser();
  if (!executablePath) {
    console.log(`No Chromium was found, so oEmbed gives every chart ${usualHeight} pixels. CHROMIUM can name its path.`);
    return files.map(() => usualHeight);
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: oembedWidth, height: usualHeight } });
    // Documents hold the styles of their first paint, so they need nothing else.
    await page.route('**', (route) => route.abort());
    const heights: number[] = [];
    for (const file of files) {
      await page.setContent(readFileSync(file, 'utf8'), { waitUntil: 'commit' });
      heights.push(await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)));
    }
    return heights;
  } finally {
    await browser.close();
  }
}
