import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fullTest, inTier, someInTier } from '../tier.ts';
import { accessibilityProblems } from './axe.ts';
import { wakeAll } from './figures.ts';
import { useHost } from './host-page.ts';
import { newPage, openPage, useBrowser, type OpenedPage } from './open-page.ts';
import { charts, drawnCharts, embeds } from './published.ts';

useBrowser();
const publish = useHost();

const site = inject('site');
const resizer = `<script async src="${site}embed.js"></script>`;

function frame(embed: string, attributes = ''): string {
  return `<iframe src="${site}${embed.slice(1)}" width="100%" height="200" ${attributes}></iframe>`;
}

/** For each frame of a page: its height, how much of it is left empty, and how much of what is in it does not fit. */
async function frames(page: Page): Promise<{ height: number; empty: number; cut: number }[]> {
  const inside = page.frames().filter((child) => child.parentFrame() === page.mainFrame());
  return Promise.all(
    inside.map((child) =>
      child.evaluate(() => {
        const { clientHeight: height, scrollHeight } = document.documentElement;
        const empty = height - Math.ceil(document.body.getBoundingClientRect().height);
        return { height, empty, cut: scrollHeight - height };
      }),
    ),
  );
}

/** Waits until every frame is exactly as high as its content. */
async function expectFit(page: Page, name = 'fits'): Promise<void> {
  await expect
    .poll(async () => (await frames(page)).filter(({ empty, cut }) => empty !== 0 || cut !== 0), {
      message: name,
      timeout: 10_000,
    })
    .toEqual([]);
}

/** Brings every frame into view, as a reader does: what is out of view, the browser may leave as it is. */
async function scrollThrough(page: Page): Promise<void> {
  for (const handle of await page.locator('iframe').all()) {
    await handle.scrollIntoViewIfNeeded();
    await expect
      .poll(async () => {
        const child = await (await handle.elementHandle())?.contentFrame();
        return child?.evaluate(() => innerHeight === Math.ceil(document.body.getBoundingClientRect().height));
      })
      .toBe(true);
  }
}

/** How many messages came from each frame since the last call. */
async function messagesByFrame(page: Page): Promise<number[]> {
  const { received, count } = await page.evaluate(() => ({
    received: window.received.splice(0),
    count: document.querySelectorAll('iframe').length,
  }));
  expect(received.filter(({ frame: sender }) => sender < 0)).toEqual([]);
  return Array.from({ length: count }, (_, index) => received.filter(({ frame: sender }) => sender === index).length);
}

const twenty = charts.filter((_, index) => index % 3 === 0 || index % 3 === 1).slice(0, 20);

describe('a page of another site with twenty embeds', () => {
  const body = twenty.map(({ embed }) => `<p>Words.</p>${frame(embed)}`).join('') + resizer.repeat(3);

  fullTest('gives each its height in at most three messages, and again when it grows narrower and wider', async () => {
    const { page, messages, close } = await newPage({ viewport: { width: 900, height: 800 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(publish(body));
    await scrollThrough(page);
    const wide = await frames(page);
    const first = await messagesByFrame(page);
    expect(Math.min(...first)).toBeGreaterThan(0);
    expect(Math.max(...first)).toBeLessThanOrEqual(3);

    await page.setViewportSize({ width: 340, height: 800 });
    await scrollThrough(page);
    expect(Math.max(...(await messagesByFrame(page)))).toBeLessThanOrEqual(3);
    const sum = (all: { height: number }[]) => all.reduce((total, { height }) => total + height, 0);
    expect(sum(await frames(page))).toBeGreaterThan(sum(wide));

    await page.setViewportSize({ width: 900, height: 800 });
    await scrollThrough(page);
    expect((await frames(page)).map(({ height }) => height)).toEqual(wide.map(({ height }) => height));

    const origins = asked.map((url) => new URL(url)).filter(({ protocol }) => protocol !== 'data:');
    expect([...new Set(origins.map(({ origin }) => origin))].toSorted()).toEqual(
      [new URL(site).origin, new URL(page.url()).origin].toSorted(),
    );
    expect(messages).toEqual([]);
    await close();
  });
});

describe('in a frame that follows', () => {
  let opened: OpenedPage;

  beforeAll(async () => {
    opened = await newPage({ viewport: { width: 700, height: 900 } });
  });
  afterAll(() => opened.close());

  test.for(inTier(charts, charts.slice(0, 1)))('$embed fits in every view, and shrinks again', async ({ embed }) => {
    const { page, messages } = opened;
    messages.length = 0;
    await page.goto(publish(frame(embed) + resizer));
    const inside = page.frameLocator('iframe');
    await scrollThrough(page);
    const [first] = await frames(page);
    // Playwright looks at an element and then presses it; in between, waking may put another in its place.
    for (const child of page.frames()) if (child.parentFrame()) await wakeAll(child);
    const heights: number[] = [];
    for (const view of ['table', 'source', 'chart']) {
      await inside.locator(`input[value="${view}"]`).check({ force: true });
      await expectFit(page, view);
      heights.push((await frames(page))[0]?.height ?? 0);
    }
    expect(heights.at(-1), 'back at the chart').toBe(first?.height);
    expect(new Set(heights).size).toBeGreaterThan(1);
    expect(messages).toEqual([]);
  });
});

describe('the script of the host page', () => {
  const [{ embed } = { embed: '' }] = drawnCharts;
  const hostile = [
    '"900"',
    'null',
    '{}',
    '{ source: mark, v: 1, type: "height", height: "900" }',
    '{ source: mark, v: 1, type: "height", height: NaN }',
    '{ source: mark, v: 1, type: "height", height: Infinity }',
    '{ source: mark, v: 1, type: "height", height: -900 }',
    '{ source: mark, v: 1, type: "height", height: 49 }',
    '{ source: mark, v: 1, type: "height", height: 10001 }',
    '{ source: mark, v: 1, type: "height", height: { valueOf: 900 } }',
    '{ source: mark, v: 1, type: "height", height: [900] }',
    '{ source: mark, v: 1, type: "height", height: 900n }',
    '{ source: mark, v: 2, type: "height", height: 900 }',
    '{ source: mark, v: 1, type: "width", height: 900 }',
    '{ source: "other", v: 1, type: "height", height: 900 }',
    'JSON.parse(\'{"__proto__": {"source": "vaardigheden-in-beeld", "v": 1, "type": "height", "height": 900}}\')',
  ];
  const right = '{ source: mark, v: 1, type: "height", height: 900 }';
  const mark = 'const mark = "vaardigheden-in-beeld";';

  test('takes nothing from other frames and from the page itself, and nothing hostile from its own', async () => {
    const evil = `<script>${mark} for (const data of [${[right, ...hostile].join(', ')}]) parent.postMessage(data, "*")</script>`;
    const { page, close } = await newPage();
    await page.goto(publish(`${frame(embed)}<iframe srcdoc='${evil.replaceAll("'", '&#39;')}'></iframe>${resizer}`));
    await page.frameLocator('iframe >> nth=0').locator('figure').waitFor();
    await expect.poll(async () => (await frames(page))[0]).toMatchObject({ empty: 0, cut: 0 });
    expect(await page.evaluate(() => window.received.filter((message) => message.frame === 1).length)).toBe(
      hostile.length + 1,
    );
    const styles = () => page.locator('iframe').evaluateAll((all) => all.map((one) => one.getAttribute('style')));
    const before = await styles();
    expect(before).toEqual([expect.stringMatching(/^height: \d+px;$/), null]);
    await page.evaluate(() => {
      const first = document.querySelector('iframe');
      window.seen = [first?.getAttribute('style') ?? null];
      new MutationObserver(() => window.seen.push(first?.getAttribute('style') ?? null)).observe(document.body, {
        attributes: true,
        subtree: true,
      });
    });
    await page.evaluate(
      `${mark} for (const data of [${[right, ...hostile].join(', ')}]) window.postMessage(data, "*")`,
    );
    const own = page.frames().find((candidate) => candidate.url().endsWith(embed));
    await own?.evaluate(`${mark} for (const data of [${hostile.join(', ')}]) parent.postMessage(data, "*")`);
    // Messages arrive in their order: once the last one counts, those before it have been looked at.
    await own?.evaluate(`${mark} parent.postMessage(${right}, "*")`);
    await expect.poll(styles).toEqual(['height: 900px;', null]);
    expect(await page.evaluate(() => [...new Set(window.seen)])).toEqual([before[0], 'height: 900px;']);
    await close();
  });

  fullTest('is not kept busy by a host that asks each time it is told', async () => {
    const asking = `<script>${mark} addEventListener("message", ({ source }) => source.postMessage({ source: mark, v: 1, type: "ask" }, "*"))</script>`;
    const { page, close } = await newPage();
    await page.goto(publish(frame(embed) + asking));
    await expect.poll(() => page.evaluate(() => window.received.length)).toBeGreaterThan(1);
    const before = await page.evaluate(() => window.received.length);
    await page.waitForTimeout(2000);
    expect((await page.evaluate(() => window.received.length)) - before).toBeLessThanOrEqual(10);
    await close();
  });

  fullTest(
    'follows frames that come later, that were there long before it, and whose edges count as height',
    async () => {
      const { page, close } = await newPage();
      await page.goto(
        publish(`<style>iframe { box-sizing: border-box; border: 7px solid; padding: 3px }</style>${frame(embed)}`),
      );
      await expect.poll(() => page.evaluate(() => window.received.length)).toBeGreaterThan(0);
      await page.evaluate((src) => {
        const script = document.createElement('script');
        script.src = src;
        document.body.append(script);
      }, `${site}embed.js`);
      await expectFit(page);
      await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), frame(embed));
      await page.frameLocator('iframe >> nth=1').locator('figure').waitFor();
      await expectFit(page);
      await close();
    },
  );
});

test.for(inTier(drawnCharts.slice(0, 4), drawnCharts.slice(0, 1)))(
  '$embed works in a sandbox that allows scripts alone, and with parts left out',
  async ({ embed }) => {
    const { page, messages, close } = await newPage();
    const query = '?theme=dark&tab=table&hide=title~subtitle~source~nothing&x=1';
    await page.goto(publish(frame(embed + query, 'sandbox="allow-scripts"') + resizer));
    const inside = page.frameLocator('iframe');
    await inside.locator('figure').waitFor({ state: 'attached' });
    await expectFit(page);
    expect(await inside.locator('h1').isVisible()).toBe(false);
    expect(await inside.locator('[data-panel="table"] table').isVisible()).toBe(true);
    expect(await inside.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await inside.getByText(/SERV \(2018\)/).isVisible()).toBe(true);
    await inside.locator('input[value="chart"]').check({ force: true });
    await inside.getByRole('application').waitFor();
    expect(await inside.locator('h1').isVisible(), 'what is left out stays away').toBe(false);
    expect(messages).toEqual([]);
    await close();
  },
);

fullTest.for(embeds.slice(0, 3))('%s keeps nothing on the device, and reads nothing from it', async (embed) => {
  const { page, close } = await openPage(embed);
  await page.evaluate(() => {
    localStorage.setItem('vaardigheden-in-beeld', '{"theme":"dark"}');
    sessionStorage.setItem('vaardigheden-in-beeld', 'dark');
  });
  await page.reload();
  await page.locator('figure').waitFor();
  expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.goto(`${embed.slice(1)}?theme=dark`);
  await page.locator('figure').waitFor();
  const kept = await page.evaluate(() => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
  }));
  expect(kept).toEqual({ local: 0, session: 0, cookies: '' });
  expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
  await close();
});

test.for(someInTier(charts.filter(({ locale }) => locale === 'nl')))(
  '$embed without scripts shows chart and table in a frame',
  async ({ embed }) => {
    const { page, close } = await newPage({ javaScriptEnabled: false });
    await page.goto(publish(frame(embed)));
    const inside = page.frameLocator('iframe');
    expect(await inside.locator('[data-slot="chart"]').isVisible()).toBe(true);
    expect(await inside.locator('[data-panel="table"] table').isVisible()).toBe(true);
    await close();
  },
);

fullTest(
  'an embed names its page in its title and has no fault that axe finds, with and without its parts',
  async () => {
    for (const { embed, page: own } of charts.slice(0, 2)) {
      for (const query of ['', '?theme=dark', '?hide=tabs~note~actions']) {
        const { page, close } = await openPage(embed + query);
        expect(await page.locator('h1 a').getAttribute('href')).toBe(own);
        expect(await accessibilityProblems(page)).toEqual([]);
        await close();
      }
    }
  },
);
