import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { fullTest, inTier, someInTier } from '../tier.ts';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { facets, heatmapRows, panels } from '#view/view-state.ts';
import { settle, wakeAll } from './figures.ts';
import { newPage, useBrowser } from './open-page.ts';
import { contents } from './published.ts';

useBrowser();

let page: Page;
let said: string[];

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

beforeAll(async () => {
  ({ page, messages: said } = await newPage({ viewport: desktop }));
});

async function open(address: string) {
  said.length = 0;
  await page.goto(address.slice(1));
  await settle(page);
  await page.locator('html').evaluate(() => document.fonts.ready);
}

const table = () => page.locator('main table').first();
const cards = () => page.locator('main article:visible');

/** What a practice has of each filter, as its file says. */
function valuesOf(practice: (typeof contents.practices)[number]): Record<(typeof facets)[number], readonly string[]> {
  const { priorities, sector, targetGroups, start } = practice;
  return { priority: priorities, sector: [sector], group: targetGroups, start: [String(start)] };
}

/** The practices that an address asks for. */
function asked(address: string): string[] {
  const query = new URL(address, 'http://localhost').searchParams;
  return contents.practices
    .filter((practice) =>
      facets.every((facet) => {
        const chosen = query.get(facet)?.split('~') ?? [];
        return chosen.length === 0 || chosen.some((id) => valuesOf(practice)[facet].includes(id));
      }),
    )
    .map(({ id }) => id);
}

describe.for(someInTier(locales))('in %s', (locale) => {
  fullTest.for([
    { at: desktop, screens: 4 },
    { at: phone, screens: 10 },
  ])('the overview is at most $screens screens long at $at.width', async ({ at, screens }) => {
    await page.setViewportSize(at);
    await open(`/${locale}/`);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    expect(await height()).toBeLessThanOrEqual(screens * at.height);
    for (const question of panels) {
      await open(`/${locale}/?panel=${question}`);
      await expect.poll(() => panel().locator('[data-point]:visible').count()).toBeGreaterThan(0);
      expect(await height(), question).toBeLessThanOrEqual(screens * at.height);
    }
    await page.setViewportSize(desktop);
  });

  fullTest.for([320, 390, 768, 1024, 1440, 1920])(
    'nothing of it is cut off or lies over something else at %i',
    async (width) => {
      await page.setViewportSize({ width, height: 900 });
      await open(`/${locale}/`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const cut = await page.locator('main').evaluate((main) =>
        [...main.querySelectorAll('a, th, td, label, summary, select, h2, h3, p')]
          .filter((part) => part.checkVisibility() && !part.closest('.visually-hidden, svg'))
          .filter((part) => {
            const { left, right } = part.getBoundingClientRect();
            return left < 0 || right > window.innerWidth || part.scrollWidth > part.clientWidth + 1;
          })
          .filter((part) => getComputedStyle(part).display !== 'inline' && part.clientWidth > 1)
          .map((part) => `${part.localName} ${part.textContent.slice(0, 40)}`),
      );
      expect(cut).toEqual([]);
      await page.setViewportSize(desktop);
    },
  );
});

describe.for(inTier(heatmapRows, heatmapRows.slice(0, 2)))('the heatmap by %s', (by) => {
  const isCounted = by !== 'practice';

  test('says of every cell what the data say', async () => {
    await open(`/nl/?by=${by}`);
    const rows = await table()
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => ({
          link: row.querySelector('th a')?.getAttribute('href') ?? '',
          cells: [...row.querySelectorAll('td')].map((cell) => ({
            marks: cell.querySelectorAll('svg').length,
            text: cell.textContent,
          })),
        })),
      );
    expect(rows.length).toBeGreaterThan(1);
    for (const { link, cells } of rows) {
      const id = link.split('/').at(-2);
      const own = isCounted
        ? asked(link)
        : contents.practices.map((practice) => practice.id).filter((one) => one === id);
      expect(own.length, link).toBeGreaterThan(0);
      const practices = contents.practices.filter((practice) => own.includes(practice.id));
      const expected = contents.priorities.map(
        (priority) => practices.filter(({ priorities }) => priorities.includes(priority.id)).length,
      );
      expect(
        cells.map(({ marks, text }) => (isCounted ? Number(text) : marks)),
        link,
      ).toEqual(expected);
    }
    const totals = await table().locator('tfoot td').allInnerTexts();
    expect(totals.map(Number)).toEqual(
      contents.priorities.map(
        ({ id }) => contents.practices.filter(({ priorities }) => priorities.includes(id)).length,
      ),
    );
    if (isCounted) {
      const values = new Set(contents.practices.flatMap((practice) => valuesOf(practice)[by]));
      expect(rows.length).toBe(values.size);
    }
    expect(said).toEqual([]);
  });

  fullTest.for([
    '',
    ...facets.flatMap((facet) => valuesOf(contents.practices[3] ?? never())[facet].map((id) => `${facet}=${id}`)),
  ])('leads from each number to as many practices, also beside %s', async (filter) => {
    await open(`/nl/?${[filter, `by=${by}`].filter(Boolean).join('&')}`);
    const links = await table()
      .locator(':is(tbody, tfoot) td a')
      .evaluateAll((all) =>
        all.map((link) => ({ to: link.getAttribute('href') ?? '', count: Number(link.textContent) })),
      );
    for (const { to, count } of links) expect(asked(to).length, to).toBe(count);
    const counted = await table()
      .locator('tbody td a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(
      counted.filter((to) => to.includes('by=')),
      'leads to rows of practices',
    ).toEqual([]);
    const last = links.at(-1);
    if (!last) return;
    await table().locator(`a[href="${last.to}"]`).last().click();
    await expect.poll(() => cards().count()).toBe(last.count);
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(last.to);
    expect(await page.locator('main :has(> search) [role="status"]').innerText()).toContain(String(last.count));
  });
});

function never(): never {
  throw new Error('expected a practice');
}

fullTest('the arrow keys go from number to number', async () => {
  await open('/nl/?by=sector');
  const links = table().locator('tbody td a');
  await links.first().focus();
  const place = () =>
    page.evaluate(() => {
      const cell = document.activeElement?.closest('td, th');
      return cell instanceof HTMLTableCellElement ? [cell.cellIndex, cell.closest('tr')?.rowIndex ?? 0] : null;
    });
  const before = await place();
  await page.keyboard.press('ArrowLeft');
  expect((await place())?.[0]).toBeLessThan(before?.[0] ?? 0);
  await page.keyboard.press('ArrowRight');
  expect(await place()).toEqual(before);
  await page.keyboard.press('ArrowDown');
  expect((await place())?.[1]).toBeGreaterThan(before?.[1] ?? 0);
});

fullTest('numbers show in forced colours by an edge, and an empty cell has none', async () => {
  await open('/nl/?by=sector');
  await page.emulateMedia({ forcedColors: 'active' });
  const edges = await table()
    .locator('tbody td')
    .evaluateAll((all) =>
      all.map((cell) => {
        const number = cell.querySelector('a');
        return number ? getComputedStyle(number).borderTopColor !== getComputedStyle(cell).backgroundColor : null;
      }),
    );
  expect(edges).toContain(null);
  expect(edges).not.toContain(false);
  await page.emulateMedia({ forcedColors: 'none' });
});

const panel = () => page.locator('main figure');

test('what came of each practice stands in the panel when a filter leaves few of them', async () => {
  const { keyFigures } = messages.en.overviewPanel;
  await open('/en/?priority=financing');
  const own = contents.practices.filter(({ priorities }) => priorities.includes('financing'));
  const each = page.getByRole('heading', { name: keyFigures }).locator('..').getByRole('definition');
  await expect.poll(() => each.allTextContents()).toEqual(own.map(({ keyFigure }) => keyFigure.en));
  await open('/en/');
  expect(await page.getByRole('heading', { name: keyFigures }).count()).toBe(0);
});

fullTest.for(contents.priorities)(
  'the panel answers every question for $id, and shows the practices in view only',
  async ({ id }) => {
    const own = contents.practices.filter(({ priorities }) => priorities.includes(id));
    const others = contents.practices.filter((practice) => !own.includes(practice));
    await open(`/nl/?priority=${id}`);
    for (const question of panels) {
      await page
        .getByRole('radio', { name: messages.nl.overviewPanel.panels[question], exact: true })
        .check({ force: true });
      const title = panel().getByRole('heading', { level: 3 });
      await expect.poll(() => title.innerText()).toContain(String(own.length));
      await expect.poll(() => panel().locator('[data-point]').first().isVisible()).toBe(true);
      const words = await panel().locator('[data-panel="table"]').textContent();
      for (const { name } of others) expect(words, question).not.toContain(name.nl);
      expect(new URL(page.url()).searchParams.get('panel')).toBe(question === 'outcomes' ? null : question);
    }
    expect(said).toEqual([]);
  },
);

fullTest('the panel that the build printed wakes without a change', async () => {
  await open('/nl/');
  const words = () => panel().innerText();
  const height = () => panel().evaluate((figure) => figure.getBoundingClientRect().height);
  const [printed, room] = [await words(), await height()];
  await wakeAll(page);
  expect(await words()).toBe(printed);
  expect(Math.abs((await height()) - room)).toBeLessThanOrEqual(1);
  expect(said).toEqual([]);
});

test('a practice that the reader points at lights up in the heatmap, on its card and in the panel', async () => {
  const [first] = contents.practices.toSorted((a, b) => a.start - b.start);
  const mark = panel().locator(`[data-point][data-links~="practice:${first?.id}"]`);
  await open('/nl/?panel=time');
  // The printed panel answers another question: it has no mark for this practice.
  await expect.poll(() => mark.count()).toBeGreaterThan(0);
  await wakeAll(page);
  const lit = async () => [
    await table().locator('tr[data-lit]').count(),
    await page.locator('article[data-lit]').count(),
    (await panel().locator('[data-point][data-lit]').count()) > 0,
  ];
  await table()
    .locator('tbody tr', { hasText: first?.name.nl ?? '' })
    .hover();
  expect(await lit()).toEqual([1, 1, true]);
  await page.locator('h1').hover();
  expect(await lit()).toEqual([0, 0, false]);
  await panel().locator('[data-point]').first().hover();
  expect((await lit()).slice(0, 2)).toEqual([1, 1]);
});
