import { describe, expect, test } from 'vitest';
import { fullTest } from '../tier.ts';
import { accessibilityProblems } from './axe.ts';
import { useBrowser, visit } from './open-page.ts';
import { deck, expectSlide, inPresentation, present, slideOf } from './presenting.ts';
import { cutOff, deckAddress, expectSoon, ids, keptDeck, place, text, titleOf } from './slides.ts';

useBrowser({ needsWindows: true });

describe('a presentation', () => {
  test('goes by arrows, clicker, space, Home and End, and the address follows', async () => {
    const { page } = await present();
    const steps: [string, number][] = [
      ['ArrowRight', 2],
      ['PageDown', 3],
      ['Space', 4],
      ['ArrowRight', 4],
      ['PageUp', 3],
      ['ArrowLeft', 2],
      ['End', 4],
      ['Home', 1],
    ];
    for (const [key, number] of steps) {
      await page.keyboard.press(key);
      await expectSlide(page, number);
    }
  });

  fullTest('goes to the number that is typed', async () => {
    const many = ids.slice(0, 12);
    const { page } = await present(many);
    for (const key of ['1', '2']) await page.keyboard.press(key);
    await page.getByText(text.jump('12')).waitFor();
    await page.keyboard.press('Enter');
    await expectSlide(page, 12, many);
    await page.getByText(text.jump('12')).waitFor({ state: 'detached' });
  });

  fullTest('shows the number of the slide, and turns black and back', async () => {
    const { page } = await present();
    await slideOf(page, deck[0])
      .getByText(text.position('1', String(deck.length)))
      .waitFor();
    /** The colour at the middle of the window. */
    const colour = () =>
      page.evaluate(() => {
        const element = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
        return element && getComputedStyle(element).backgroundColor;
      });
    expect(await colour()).not.toBe('rgb(0, 0, 0)');
    await page.keyboard.press('b');
    await expectSoon(colour).toBe('rgb(0, 0, 0)');
    await inPresentation(page).getByRole('status').filter({ hasText: text.isBlack }).waitFor({ state: 'attached' });
    await page.keyboard.press('b');
    await expectSoon(colour).not.toBe('rgb(0, 0, 0)');
  });

  fullTest('lists its keys', async () => {
    const { page } = await present();
    const heading = inPresentation(page).getByRole('heading', { name: text.help });
    await page.keyboard.press('?');
    await heading.waitFor();
    for (const key of text.keys.flatMap(([keys = '']) => keys)) await page.getByText(key, { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await heading.waitFor({ state: 'detached' });
    await expectSlide(page, 1);
  });

  test('leaves letters and digits alone once they are switched off, and still goes by arrows', async () => {
    const { page } = await present();
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: text.characterKeys }).focus();
    await page.keyboard.press(' ');
    expect(await page.getByRole('checkbox', { name: text.characterKeys }).isChecked()).toBe(false);
    await page.keyboard.press('Escape');
    for (const key of ['o', 't', 'b', '.', '?', '3', 'Enter']) await page.keyboard.press(key);
    await expectSlide(page, 2);
    await page.reload();
    await expectSlide(page, 2);
    for (const key of ['o', '1', 'ArrowRight']) await page.keyboard.press(key);
    await expectSlide(page, 3);
    await inPresentation(page).getByRole('button', { name: text.help }).click();
    await page.getByRole('checkbox', { name: text.characterKeys }).check();
    await page.keyboard.press('o');
    await inPresentation(page).getByRole('list', { name: text.overview }).waitFor();
  });

  fullTest('shows all slides, and opens the one that is chosen', async () => {
    const { page } = await present();
    const overview = inPresentation(page).getByRole('list', { name: text.overview });
    await page.keyboard.press('o');
    await expectSoon(() => overview.getByRole('listitem').locator('section').count()).toBe(deck.length);
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(({ searchParams }) => searchParams.get('slide') === '2');
    await page.keyboard.press('Enter');
    await expectSlide(page, 2);
    await page.keyboard.press('o');
    const last = text.announce(String(deck.length), String(deck.length), titleOf(deck.at(-1)));
    await overview.getByRole('button', { name: last }).click();
    await expectSlide(page, deck.length);
    await expectSoon(() => inPresentation(page).evaluate((box) => box === document.activeElement)).toBe(true);
  });

  fullTest('has a heading and a table on each slide, and shows the table instead of the chart', async () => {
    const { page } = await present();
    const slide = slideOf(page, deck[0]);
    await slide.getByRole('heading', { name: titleOf(deck[0]) }).waitFor();
    const table = slide.getByRole('table').last();
    const visibleWidth = () => table.evaluate((element) => element.parentElement?.clientWidth);
    expect(await visibleWidth()).toBeLessThan(10);
    await page.keyboard.press('t');
    await expectSoon(visibleWidth).toBeGreaterThan(600);
    await page.keyboard.press('ArrowRight');
    await expectSlide(page, 2);
    await slideOf(page, deck[1]).getByRole('columnheader').first().waitFor();
  });

  fullTest('can be used by everyone: axe finds nothing on the slide, in the overview and among the keys', async () => {
    const { page } = await present(ids);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('o');
    const overview = inPresentation(page).getByRole('list', { name: text.overview });
    await expectSoon(() => overview.getByRole('listitem').locator('section').count()).toBe(ids.length);
    expect(await accessibilityProblems(page), 'overview').toEqual([]);
    await page.keyboard.press('?');
    await inPresentation(page).getByRole('heading', { name: text.help }).waitFor();
    expect(await accessibilityProblems(page), 'keys').toEqual([]);
  });

  test('leaves by Escape: the focus is back, and the address is that of the deck', async () => {
    const { page, messages: said } = await present();
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await expectSlide(page, 3);
    await page.keyboard.press('Escape');
    await inPresentation(page).waitFor({ state: 'detached' });
    await expectSoon(() => place(page)).toBe(deckAddress(deck));
    await expectSoon(() => page.evaluate(() => document.activeElement?.textContent)).toBe(text.start);
    expect(said).toEqual([]);
  });

  fullTest('opens on the slide of an address in a fresh browser', async () => {
    const { page } = await visit(deckAddress(deck, 3));
    await expectSlide(page, 3);
    expect(place(page)).toBe(deckAddress(deck, 3));
    await page.keyboard.press('Home');
    await expectSlide(page, 1);
  });

  fullTest(
    'shows the slide in view again after a reload, the first too, of an address or of the own deck',
    async () => {
      const { page } = await present();
      await page.reload();
      await expectSlide(page, 1);
      await page.keyboard.press('PageDown');
      await expectSlide(page, 2);
      await page.reload();
      await expectSlide(page, 2);
      const own = await visit('/nl/present/', keptDeck(deck));
      await own.page.getByRole('button', { name: text.start }).click();
      await expectSlide(own.page, 1);
      await own.page.reload();
      await expectSlide(own.page, 1);
      await own.page.keyboard.press('Escape');
      await own.page.reload();
      await own.page.getByRole('button', { name: text.start }).waitFor();
      expect(place(own.page)).toBe('/nl/present/');
    },
  );

  fullTest('is followed by the window with notes, whose keys count too', async () => {
    const { page } = await present();
    const [notes] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')]);
    const heading = (title: string) => notes.getByRole('heading', { level: 1, name: title });
    await heading(titleOf(deck[0])).waitFor();
    await page.keyboard.press('ArrowRight');
    await heading(titleOf(deck[1])).waitFor();
    await notes.getByRole('heading', { name: text.caveats }).waitFor();
    await notes.getByText(titleOf(deck[2])).first().waitFor();
    expect(await accessibilityProblems(notes)).toEqual([]);
    await notes.keyboard.press('PageDown');
    await expectSlide(page, 3);
    await heading(titleOf(deck[2])).waitFor();
    await notes.getByRole('button', { name: text.previous }).click();
    await heading(titleOf(deck[1])).waitFor();
  });

  fullTest('never shows the page in the window with notes, not even before its code is there', async () => {
    const { page } = await visit('/nl/present/#notes-one');
    expect(await page.locator('header').first().isVisible()).toBe(false);
    await page.getByRole('heading', { level: 1, name: text.notesTitle }).waitFor();
    expect(await page.locator('header').first().isVisible()).toBe(false);
  });
});

describe.for([
  { locale: 'nl', width: 1280, height: 720, colorScheme: 'light' },
  { locale: 'en', width: 1440, height: 900, colorScheme: 'dark' },
] as const)('at $width × $height in $locale', ({ locale, width, height, colorScheme }) => {
  fullTest('every chart is a slide that is not cut and reads from the back row', async () => {
    const { page } = await visit(`/${locale}/present/?charts=${ids.join('~')}&slide=2`, {
      viewport: { width, height },
      colorScheme,
    });
    const dialog = page.getByRole('dialog');
    await dialog.locator('[data-fitted]').waitFor();
    for (const [index, id] of ids.entries()) {
      for (const digit of String(index + 1)) await page.keyboard.press(digit);
      await page.keyboard.press('Enter');
      const slide = dialog.locator(`[data-slide="${id}"]`);
      await slide.locator('[data-fitted]').waitFor();
      // Marks come some turns after the layout.
      await slide.locator('[data-slot="chart"] [data-point]').first().waitFor({ state: 'attached' });
      const { cut, smallest, smallestValue, isWhole, saysRest } = await cutOff(slide);
      expect(cut, `${id}: cut or covered`).toEqual([]);
      expect(smallest, `${id}: smallest text in percent of the height`).toBeGreaterThan(2.18);
      expect(smallestValue, `${id}: smallest value`).toBeGreaterThan(100 / 30);
      // What does not fit at that size is counted, and in the table.
      expect(saysRest, `${id}: says what is not drawn`).toBe(!isWhole);
    }
  });

  fullTest('no scroll bar takes room from a slide', async () => {
    const { page } = await visit(`/${locale}/present/?charts=${ids.join('~')}&slide=1`, {
      viewport: { width, height },
      colorScheme,
    });
    await page.getByRole('dialog').locator('[data-fitted]').waitFor();
    const room = await page.evaluate(() => {
      const { clientWidth, scrollHeight } = document.documentElement;
      return { clientWidth, scrollHeight };
    });
    expect(room.clientWidth).toBe(width);
    expect(room.scrollHeight).toBeLessThanOrEqual(height);
  });
});
