import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { visit, type OpenedPage } from './open-page.ts';
import { deckAddress, ids, text, titleOf } from './slides.ts';

/** A short deck. */
export const deck = ids.slice(0, 4);
const viewport = { width: 1280, height: 720 };

/** The presentation that fills the window. */
export function inPresentation(page: Page): Locator {
  return page.getByRole('dialog', { name: text.title });
}

/** A slide of the presentation that fills the window. */
export function slideOf(page: Page, chart: string | undefined): Locator {
  return inPresentation(page).getByRole('region', { name: titleOf(chart), exact: true });
}

/** Starts the presentation of a deck and waits for its first slide. */
export async function present(charts = deck, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const opened = await visit(deckAddress(charts), { viewport, ...options });
  await opened.page.getByRole('button', { name: text.start }).click();
  await expectSlide(opened.page, 1, charts);
  return opened;
}

/** Waits until a slide is in view, in the address and said. */
export async function expectSlide(page: Page, number: number, charts = deck) {
  const chart = charts[number - 1];
  await slideOf(page, chart).waitFor();
  await page.waitForURL(({ searchParams }) => (searchParams.get('slide') ?? '1') === String(number));
  const announced = text.announce(String(number), String(charts.length), titleOf(chart));
  await inPresentation(page).getByRole('status').filter({ hasText: announced }).first().waitFor({ state: 'attached' });
}
