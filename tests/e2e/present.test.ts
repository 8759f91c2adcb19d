import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems } from './axe.ts';
import { openPage, useBrowser, type OpenedPage } from './open-page.ts';
import { cutOff, deckAddress, drawn, ids, inPresentation, place, ten, text, titleOf } from './slides.ts';

useBrowser();

const slideOf = (page: Page) => inPresentation(page).locator('[data-slide]');

/** Starts the presentation and waits for its first slide. */
async function start(page: Page) {
  await page.getByRole('button', { name: text.start }).click();
  await slideOf(page).locator('[data-fitted]').waitFor();
}

describe('a presentation', () => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openPage(deckAddress(ids), { viewport: { width: 1280, height: 720 } });
    await drawn(opened.page, ids.length);
    await start(opened.page);
  });
  afterAll(() => opened.close());

  const at = (page: Page) => page.waitForFunction(() => new URL(location.href).searchParams.get('slide') ?? '1');
  async function expectSlide(number: number) {
    const { page } = opened;
    await slideOf(page)
      .and(page.locator(`[data-slide="${ids[number - 1]}"]`))
      .waitFor();
    expect(await (await at(page)).jsonValue()).toBe(String(number));
    const announced = text.announce(String(number), String(ids.length), titleOf(ids[number - 1]));
    await inPresentation(page).getByRole('status').filter({ hasText: announced }).waitFor({ state: 'attached' });
  }

  test('goes by arrows, clicker, space, Home, End and numbers, and the address follows', async () => {
    const { page } = opened;
    const steps: [string, number][] = [
      ['ArrowRight', 2],
      ['PageDown', 3],
      ['Space', 4],
      ['PageUp', 3],
      ['ArrowLeft', 2],
      ['End', ids.length],
      ['ArrowRight', ids.length],
      ['Home', 1],
    ];
    for (const [key, number] of steps) {
      await page.keyboard.press(key);
      await expectSlide(number);
    }
    for (const key of ['1', '2']) await page.keyboard.press(key);
    await page.getByText(text.jump('12')).waitFor();
    await page.keyboard.press('Enter');
    await expectSlide(12);
    await page.keyboard.press('Home');
  });

  test('shows the number, turns black, lists its keys, and shows all slides', async () => {
    const { page } = opened;
    expect(await slideOf(page).textContent()).toContain(text.position('1', String(ids.length)));
    await page.keyboard.press('b');
    expect(await page.locator('[data-black]').evaluate((black) => getComputedStyle(black).backgroundColor)).toBe(
      'rgb(0, 0, 0)',
    );
    await page.keyboard.press('b');
    expect(await page.locator('[data-black]').count()).toBe(0);
    await page.keyboard.press('?');
    expect(await page.locator('[data-help] dt').count()).toBe(text.keys.length);
    await page.keyboard.press('Escape');
    await page.keyboard.press('o');
    expect(await inPresentation(page).locator('[data-slide]').count()).toBe(ids.length);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expectSlide(2);
    await page.keyboard.press('Home');
  });

  test('has a heading and a table on each slide, and a chart that the keyboard walks along', async () => {
    const { page } = opened;
    expect(
      await slideOf(page)
        .getByRole('heading', { name: titleOf(ids[0]) })
        .count(),
    ).toBe(1);
    expect(await slideOf(page).getByRole('table').count()).toBeGreaterThan(0);
    await page.keyboard.press('t');
    expect(
      await slideOf(page)
        .locator('[data-panel="table"]')
        .evaluate((panel) => panel.clientWidth),
    ).toBeGreaterThan(600);
    await page.keyboard.press('t');
    await slideOf(page).locator('[data-slot="chart"]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await slideOf(page).locator('[data-slot="readout"]').textContent()).not.toBe('');
    await expectSlide(1);
    await page.keyboard.press('PageDown');
    await expectSlide(2);
    await page.keyboard.press('Home');
  });

  test('can be used by everyone: axe finds nothing on the slide, in the overview and among the keys', async () => {
    const { page } = opened;
    expect(await accessibilityProblems(page)).toEqual([]);
    for (const key of ['o', '?']) {
      await page.keyboard.press(key);
      expect(await accessibilityProblems(page), key).toEqual([]);
    }
    await page.keyboard.press('Escape');
  });

  test('leaves by Escape: the focus is back, and the address is that of the deck', async () => {
    const { page, messages: said } = opened;
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await inPresentation(page).waitFor({ state: 'detached' });
    expect(place(page)).toBe(deckAddress(ids));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(text.start);
    expect(said).toEqual([]);
  });

  test('opens on the slide of an address in a fresh browser', async () => {
    const other = await openPage(deckAddress(ten, 3));
    await slideOf(other.page)
      .and(other.page.locator(`[data-slide="${ten[2]}"]`))
      .waitFor();
    expect(place(other.page)).toBe(deckAddress(ten, 3));
    await other.page.keyboard.press('Home');
    await slideOf(other.page)
      .and(other.page.locator(`[data-slide="${ten[0]}"]`))
      .waitFor();
    await other.close();
  });

  test('is followed by the window with notes, whose keys count too', async () => {
    const { page } = opened;
    await start(page);
    const [notes] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')]);
    const heading = (title: string) => notes.getByRole('heading', { level: 1, name: title });
    await heading(titleOf(ids[0])).waitFor();
    await page.keyboard.press('ArrowRight');
    await heading(titleOf(ids[1])).waitFor();
    await notes.getByRole('heading', { name: text.caveats }).waitFor();
    await notes.getByText(titleOf(ids[2])).first().waitFor();
    expect(await accessibilityProblems(notes)).toEqual([]);
    await notes.keyboard.press('PageDown');
    await expectSlide(3);
    await heading(titleOf(ids[2])).waitFor();
    await notes.close();
    await page.keyboard.press('Escape');
  });
});

/** As many points can be told apart on one slide. */
const mostPoints = 24;

describe.for([
  { locale: 'nl', width: 1280, height: 720, colorScheme: 'light' },
  { locale: 'en', width: 1024, height: 768, colorScheme: 'dark' },
] as const)('at $width × $height in $locale', ({ locale, width, height, colorScheme }) => {
  test('every chart is a slide that is not cut and reads from the back row', async () => {
    const { page, close } = await openPage(`/${locale}/present/?charts=${ids.join('~')}&slide=2`, {
      viewport: { width, height },
      colorScheme,
    });
    const dialog = page.getByRole('dialog');
    await dialog.locator('[data-fitted]').waitFor();
    for (const [index, id] of ids.entries()) {
      for (const digit of String(index + 1)) await page.keyboard.press(digit);
      await page.keyboard.press('Enter');
      await dialog.locator(`[data-slide="${id}"] [data-fitted]`).waitFor();
      const { cut, smallest } = await cutOff(dialog.locator(`[data-slide="${id}"]`));
      expect(cut, `${id}: cut or covered`).toEqual([]);
      // A chart of more points than a slide has lines is still shown whole, as large as fits.
      const hasRoom = (await dialog.locator(`[data-slide="${id}"] td[data-point]`).count()) <= mostPoints;
      expect(smallest, `${id}: smallest text in percent of the height`).toBeGreaterThan(hasRoom ? 2.18 : 0.7);
    }
    await close();
  });
});
