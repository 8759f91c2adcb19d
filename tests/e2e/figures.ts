import type { Frame, Locator, Page } from 'playwright-core';

/** Uses a page, and waits until React has taken it over. In an embed there is nothing to wait for: its script has run. */
export async function settle(page: Page | Frame): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new PointerEvent('pointermove')));
  await page.waitForFunction(() => {
    const hasFiber = (element: Element) => Object.keys(element).some((key) => key.startsWith('__reactFiber'));
    if (document.querySelector('main#root')) return true;
    const own = [...document.querySelectorAll('main h1, main h2, main section > *, footer')].filter(
      (part) => !part.closest('figure') && !part.querySelector('figure'),
    );
    const boxes = [...document.querySelectorAll('figure')].map((figure) => figure.parentElement?.parentElement);
    return [...own, ...boxes].every((part) => part && hasFiber(part));
  });
  // Effects follow in the same turn, or the next. The clock of the page may be the test's.
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
}

/** The region with the drawing in a figure, printed or awake. */
export function chartOf(figure: Locator): Locator {
  return figure.locator('[data-slot="chart"]');
}

/** The pictures that the build drew, as far as they are in view. */
export function picturesOf(figure: Locator): Locator {
  return figure.locator('[data-layout]').filter({ visible: true });
}

/** Whether React owns every figure that can be seen, and each is drawn by the browser. */
async function areAwake(page: Page | Frame): Promise<boolean> {
  return page.evaluate(() =>
    [...document.querySelectorAll('figure')].every((figure) => {
      if (!figure.checkVisibility()) return true;
      const isOwned = Object.keys(figure).some((key) => key.startsWith('__reactFiber'));
      const printed = [...figure.querySelectorAll('[data-layout]')];
      return isOwned && printed.every((picture) => !picture.checkVisibility());
    }),
  );
}

/** Touches every figure of a page or of a frame in it, and waits until each is awake. */
export async function wakeAll(page: Page | Frame): Promise<void> {
  await settle(page);
  await page.evaluate(() => {
    for (const figure of document.querySelectorAll('figure')) figure.dispatchEvent(new PointerEvent('pointerenter'));
  });
  const until = Date.now() + 15_000;
  while (!(await areAwake(page))) {
    if (Date.now() > until) throw new Error(`${page.url()}: expected every figure to be awake`);
    await page.waitForTimeout(30);
  }
}
