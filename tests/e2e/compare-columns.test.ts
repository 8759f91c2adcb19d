import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fullTest } from '../tier.ts';
import { messages } from '#i18n/messages.ts';
import { useVisitor } from './open-page.ts';

const visit = useVisitor({ width: 1280, height: 900 });
const text = messages.nl.comparePage;
const compare = (ids: readonly string[]) => `/nl/compare/?practice=${ids.join('~')}`;
const two = ['project-3030', 'ibo-kappers'];
const four = ['project-3030', 'sab', 'basf-duaal-leren', 'ibo-kappers'];

let page: Page;

const matrix = () => page.getByRole('table', { name: text.matrixCaption });

async function open(ids: readonly string[], size?: { width: number; height: number }) {
  ({ page } = await visit(compare(ids), size));
  await page.locator('main [data-own]').first().waitFor();
}

describe('the names of the practices', () => {
  const top = (name: string) =>
    matrix()
      .locator(name)
      .first()
      .evaluate((element) => element.getBoundingClientRect().top);

  fullTest(
    'stay above the columns of the table as long as it is in view, and clear of what has the focus',
    async () => {
      await open(four);
      const last = matrix().locator('tbody summary').last();
      await last.scrollIntoViewIfNeeded();
      await page.evaluate(() => window.scrollBy(0, 200));
      await expect.poll(() => top('thead th a')).toBeGreaterThanOrEqual(0);
      const bottom = await matrix()
        .locator('thead')
        .evaluate((head) =>
          Math.max(...[...head.querySelectorAll('th')].map((th) => th.getBoundingClientRect().bottom)),
        );
      expect(bottom).toBeLessThan(120);
      await last.focus();
      for (let steps = 0; steps < 8; steps += 1) {
        await page.keyboard.press('Shift+Tab');
        const focus = await page.evaluate(() => ({
          isInRow: document.activeElement?.closest('tbody') !== null,
          top: document.activeElement?.getBoundingClientRect().top ?? 0,
        }));
        if (focus.isInRow) expect(focus.top).toBeGreaterThanOrEqual(bottom);
      }
    },
  );

  test('stay above each cell on a phone', async () => {
    await open(two, { width: 390, height: 844 });
    const cell = matrix().locator('[data-kind="selection"] td').first();
    await cell.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY + 60));
    const name = cell.locator('[aria-hidden]').first();
    await expect.poll(() => name.evaluate((element) => Math.round(element.getBoundingClientRect().top))).toBe(0);
  });
});

describe('on a phone', () => {
  fullTest('three practices stand below each other, and the strips of a block end at one place', async () => {
    await open(['basf-duaal-leren', 'ibo-kappers', 'sab'], { width: 390, height: 844 });
    const edges = (selector: string, edge: 'left' | 'right') =>
      page.locator(selector).evaluateAll((parts, side) => {
        const seen = parts.filter((part) => part.checkVisibility());
        return [...new Set(seen.map((part) => Math.round(part.getBoundingClientRect()[side])))];
      }, edge);
    expect(await edges('main [data-own]', 'left')).toHaveLength(1);
    expect(await edges('main [data-own] svg', 'right')).toHaveLength(1);
    expect(await edges('main [data-kind] td', 'left')).toHaveLength(1);
    expect(await edges('main [data-kind] td svg', 'right')).toHaveLength(1);
  });
});
