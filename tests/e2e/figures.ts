import type { Page } from 'playwright-core';

/** Waits until the script of the page has taken over: every chart can then be walked along by keyboard. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[data-slot="chart"]:not([tabindex])') === null);
}

/**
 * Touches every figure that is drawn as a picture, and waits until each of them is a live chart. Figures that are
 * plain HTML stay as they are.
 */
export async function bringToLife(page: Page): Promise<void> {
  await settle(page);
  await page.evaluate(() => {
    for (const figure of document.querySelectorAll('figure')) figure.dispatchEvent(new PointerEvent('pointerenter'));
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('figure:has([data-slot="printed"] svg[data-drawing])')].every((figure) =>
      figure.hasAttribute('data-live'),
    ),
  );
}
