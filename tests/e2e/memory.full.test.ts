import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { settle } from './figures.ts';
import { newPage, useBrowser } from './open-page.ts';
import { expectSlide, present } from './presenting.ts';
import { charts, contents } from './published.ts';
import { ids, place } from './slides.ts';

useBrowser();

/** What a page holds once all that nobody needs any more is thrown away. */
interface Held {
  listeners: number;
  nodes: number;
  /** In bytes. */
  heap: number;
}

async function sessionOf(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  return session;
}

async function held(session: CDPSession): Promise<Held> {
  // What is waiting to be thrown away goes in several rounds.
  for (let round = 0; round < 4; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heap: of('JSHeapUsedSize') };
}

/** Nodes and listeners as before, or fewer; the heap at most a fifth larger. */
function expectNoMore(after: Held, before: Held) {
  const said = `${JSON.stringify(before)} became ${JSON.stringify(after)}`;
  // A node or two is kept by the browser itself: what had the focus last, and where the pointer is.
  expect(after.nodes, said).toBeLessThanOrEqual(before.nodes * 1.02);
  expect(after.listeners, said).toBeLessThanOrEqual(before.listeners * 1.02);
  expect(after.heap, said).toBeLessThanOrEqual(before.heap * 1.2);
}

/** Goes through a page of every kind by its links, and back to the overview. */
async function walk(page: Page) {
  const practice = `/nl/practices/${contents.practices[0]?.id}/`;
  const ownChart = charts.find(({ locale }) => locale === 'nl')?.page ?? '';
  const steps: [string, string][] = [
    ['header nav a', '/nl/practices/'],
    ['main h2 a', practice],
    ['header nav a', '/nl/charts/'],
    ['main h2 a', ownChart],
    ['header nav a', '/nl/figures/'],
    ['header nav a', '/nl/compare/'],
    ['header nav a', '/nl/present/'],
    ['header nav a', '/nl/data/'],
    ['header nav a', '/nl/about/'],
    ['header nav a', '/nl/'],
  ];
  for (const [links, to] of steps) {
    await page.locator(`${links}[href="${to}"]`).first().click();
    await expect.poll(() => place(page)).toBe(to);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  }
}

describe('nothing is kept', () => {
  test('of ten walks through all pages', async () => {
    const { page, messages, close } = await newPage({ viewport: { width: 1280, height: 900 } });
    onTestFinished(close);
    const session = await sessionOf(page);
    await page.goto('nl/');
    await settle(page);
    // The first walks load code and data, which stay.
    await walk(page);
    await walk(page);
    const before = await held(session);
    for (let walks = 0; walks < 8; walks += 1) await walk(page);
    expectNoMore(await held(session), before);
    expect(messages).toEqual([]);
  });

  test('of two hundred dialogs', async () => {
    const { page, close } = await newPage({ viewport: { width: 1280, height: 900 } });
    onTestFinished(close);
    const session = await sessionOf(page);
    await page.goto('nl/charts/ibo-outcomes/');
    await settle(page);
    const openAndClose = async (times: number) => {
      for (let time = 0; time < times; time += 1) {
        const action = ['share', 'download', 'embed'][time % 3];
        await page.locator(`figure button[data-action="${action}"]`).click();
        await page.getByRole('dialog').waitFor();
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'hidden' });
      }
    };
    await openAndClose(9);
    const before = await held(session);
    await openAndClose(200);
    expectNoMore(await held(session), before);
  });

  test('of an hour of presenting', async () => {
    const deck = ids.slice(0, 6);
    const { page } = await present(deck);
    const session = await sessionOf(page);
    await page.clock.install();
    const goThrough = async () => {
      for (let slide = 2; slide <= deck.length; slide += 1) {
        await page.keyboard.press('ArrowRight');
        await expectSlide(page, slide, deck);
        await page.clock.runFor('01:00');
      }
      await page.keyboard.press('Home');
      await expectSlide(page, 1, deck);
    };
    await goThrough();
    const before = await held(session);
    for (let round = 0; round < 12; round += 1) await goThrough();
    expectNoMore(await held(session), before);
  });
});
