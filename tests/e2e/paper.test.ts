import { describe, expect, test } from 'vitest';
import { someInTier } from '../tier.ts';
import { messages } from '#i18n/messages.ts';
import { useVisitor } from './open-page.ts';
import { charts, contents, localeOf, pages } from './published.ts';

/** The width in CSS pixels of an A4 page between the margins of `base.css`: 210 mm less twice 11 mm. */
const paper = { width: 710, height: 1054 };

const visit = useVisitor(paper);

async function print(path: string) {
  const { page } = await visit(path);
  await page.emulateMedia({ media: 'print' });
  return page;
}

describe('on paper', () => {
  test.for(someInTier(pages))('%s fits between the margins and has no controls', async (path) => {
    const page = await print(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(paper.width);
    // The head of a part that is folded on a screen is a head on paper.
    const controls = page.locator('button, select, summary:not(:has(h3)), input').filter({ visible: true });
    expect(await controls.evaluateAll((all) => all.map((control) => control.outerHTML))).toEqual([]);
  });

  test.for(someInTier(charts))(
    '$page shows the chart, all its values in a table, and the source',
    async ({ page: path, chart, locale }) => {
      const page = await print(path);
      const figure = page.locator('figure');
      expect(await figure.locator('[data-slot="chart"]').isVisible()).toBe(true);
      const cells = figure.locator('td[data-point]');
      expect(await cells.count()).toBeGreaterThan(0);
      expect(await cells.filter({ visible: true }).count()).toBe(await cells.count());
      const text = await figure.innerText();
      expect(text).toContain(chart.title[locale]);
      expect(text).toContain(contents.publication.title);
    },
  );

  test('the overview keeps its table whole, its head and its total in their places', async () => {
    for (const path of pages.filter((candidate) => /^\/\w+\/$/.test(candidate))) {
      const page = await print(path);
      const table = page.locator('#content table').first();
      const widths = await table.locator('thead th').evaluateAll((all) => all.map((head) => head.clientWidth));
      expect(widths.filter((width) => width > 40)).toHaveLength(contents.priorities.length + 1);
      const [last] = (await table.locator('tr').filter({ visible: true }).last().innerText()).split('\t');
      expect(last?.trim()).toBe(messages[localeOf(path)].overview.total);
    }
  });
});
