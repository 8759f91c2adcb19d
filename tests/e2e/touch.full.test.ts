import { expect, test } from 'vitest';
import { messages } from '#i18n/messages.ts';
import { chartOf, wakeAll } from './figures.ts';
import { useBrowser, visit } from './open-page.ts';
import { charts } from './published.ts';

useBrowser({ needsWindows: true });

/** A phone, held upright. */
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

// The code of awake figures is there from the second chart on: then it comes while the finger still counts as pressing.
test('the first tap on a button of a chart is answered, on each chart of a visit', async () => {
  const { page } = await visit('/nl/', phone);
  const unanswered: string[] = [];
  for (const { page: path } of charts.filter(({ locale }) => locale === 'nl').slice(0, 12)) {
    await page.goto(path.slice(1));
    const button = page.getByRole('button', { name: messages.nl.figure.actions.share, exact: true });
    await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    // As long as a reader looks before the tap; the idle figure has not woken yet.
    await page.waitForTimeout(600);
    const box = await button.boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + 20, (box?.y ?? 0) + 12);
    await page
      .getByRole('dialog')
      .waitFor({ timeout: 5_000 })
      .catch(() => unanswered.push(path));
  }
  expect(unanswered).toEqual([]);
});

test('a tap beside the bars of a chart leaves no ring around a part of the drawing', async () => {
  const { page } = await visit('/nl/charts/practice-timeline/', phone);
  await wakeAll(page);
  const chart = chartOf(page.locator('figure').first());
  await chart.evaluate((element) => element.scrollIntoView());
  const box = await chart.boundingBox();
  for (const y of [100, 200, 300]) await page.touchscreen.tap((box?.x ?? 0) + 3, (box?.y ?? 0) + y);
  const ring = await page.evaluate(
    () => document.activeElement && getComputedStyle(document.activeElement).outlineStyle,
  );
  expect(ring).toBe('none');
});
