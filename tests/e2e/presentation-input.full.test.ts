import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { messages } from '#i18n/messages.ts';
import { useBrowser } from './open-page.ts';
import { deck, expectSlide, inPresentation, present, slideOf } from './presenting.ts';
import { expectSoon, text, titleOf } from './slides.ts';

// With the scroll bars that a reader sees.
useBrowser({ needsWindows: true, ignoreDefaultArgs: ['--hide-scrollbars'] });

const readout = (page: Page) => inPresentation(page).locator('[data-slot="readout"]');
const isInFullScreen = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

describe('a presentation', () => {
  test('goes on by a click, back by one at the left, and stays where the table is clicked', async () => {
    const { page } = await present();
    await page.mouse.click(1000, 40);
    await expectSlide(page, 2);
    await page.mouse.click(1000, 40);
    await expectSlide(page, 3);
    await page.mouse.click(100, 40);
    await expectSlide(page, 2);
    await page.keyboard.press('t');
    await slideOf(page, deck[1]).getByRole('columnheader').first().click();
    await page.keyboard.press('t');
    await page.keyboard.press('ArrowRight');
    await expectSlide(page, 3);
  });

  test('goes by swipes', async () => {
    const { page } = await present(deck, { hasTouch: true });
    const session = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: from, y: 60 }] });
      for (let step = 1; step <= 10; step++) {
        const x = from + ((to - from) * step) / 10;
        await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: 62 }] });
      }
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(900, 600);
    await expectSlide(page, 2);
    await swipe(600, 900);
    await expectSlide(page, 1);
  });

  test('asks to turn a device that is held upright', async () => {
    const { page } = await present(deck, { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
    const hint = inPresentation(page).getByText(messages.nl.presentPage.turn);
    await expectSoon(() => hint.isVisible()).toBe(true);
    await page.setViewportSize({ width: 844, height: 390 });
    await expectSoon(() => hint.isVisible()).toBe(false);
  });

  test('leaves the arrows to a chart that has the focus', async () => {
    const { page } = await present();
    await slideOf(page, deck[0])
      .getByRole('group', { name: titleOf(deck[0]) })
      .or(slideOf(page, deck[0]).getByRole('application'))
      .focus();
    await page.keyboard.press('ArrowRight');
    await expectSoon(() => readout(page).textContent()).not.toBe('');
    await page.keyboard.press('PageDown');
    await expectSlide(page, 2);
  });

  test('says nothing of a point that comes to stand below a pointer at rest, until the pointer moves', async () => {
    const { page } = await present();
    const mark = inPresentation(page).locator('[data-slot="chart"] [data-point]').nth(30);
    const box = await mark.boundingBox();
    if (!box) throw new Error('expected a mark that is in view');
    await page.keyboard.press('PageDown');
    await expectSlide(page, 2);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.evaluate(() => {
      document.addEventListener('pointerover', ({ target }) => {
        if (target instanceof Element && target.closest('[data-point="30"]')) document.title = 'the pointer is over it';
      });
    });
    await page.keyboard.press('PageUp');
    await expectSlide(page, 1);
    await page.waitForFunction(() => document.title === 'the pointer is over it');
    expect(await readout(page).textContent()).toBe('');
    await page.mouse.move(box.x + box.width / 2 + 2, box.y + box.height / 2);
    await expectSoon(() => readout(page).textContent()).not.toBe('');
  });

  test('hides its tools and the pointer while the pointer is at rest', async () => {
    const { page } = await present();
    const look = () =>
      inPresentation(page)
        .getByRole('button', { name: text.leave })
        .evaluate((button) => ({
          cursor: getComputedStyle(document.documentElement).cursor,
          opacity: button.parentElement && getComputedStyle(button.parentElement).opacity,
        }));
    await page.mouse.move(600, 40);
    await expectSoon(look).toEqual({ cursor: 'none', opacity: '0' });
    await page.mouse.move(620, 40);
    await expectSoon(look).toEqual({ cursor: 'auto', opacity: '1' });
  });

  test('a tap where its tools are hidden shows them and presses none; the next one does, and says so', async () => {
    const { page } = await present(deck, { hasTouch: true, isMobile: true, viewport: { width: 844, height: 390 } });
    const button = (name: string) => inPresentation(page).getByRole('button', { name, exact: true });
    await button(text.leaveFullScreen).waitFor();
    const box = await button(text.leaveFullScreen).boundingBox();
    if (!box) throw new Error('expected a button that is in view');
    const tap = () => page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    const opacity = () => page.locator('[data-tools]').evaluate((tools) => getComputedStyle(tools).opacity);
    await expectSoon(opacity).toBe('0');
    await tap();
    await expectSoon(opacity).toBe('1');
    expect(await isInFullScreen(page)).toBe(true);
    await tap();
    await button(text.fullScreen).waitFor();
    await expectSlide(page, 1);
    await expectSoon(opacity).toBe('0');
  });

  test('has tools that do what the keys do', async () => {
    const { page } = await present();
    const tool = (name: string) => inPresentation(page).getByRole('button', { name, exact: true });
    await tool(text.next).click();
    await expectSlide(page, 2);
    await tool(text.previous).click();
    await expectSlide(page, 1);
    await tool(text.table).click();
    await expectSoon(() => tool(text.table).getAttribute('aria-pressed')).toBe('true');
    await tool(text.help).click();
    await inPresentation(page).getByRole('heading', { name: text.help }).waitFor();
    await tool(text.leave).click();
    await inPresentation(page).waitFor({ state: 'detached' });
  });

  test('fills the screen, without a scroll bar', async () => {
    const { page } = await present();
    await expectSoon(() => isInFullScreen(page)).toBe(true);
    const sizes = () =>
      inPresentation(page).evaluate(({ clientWidth, clientHeight, scrollWidth, scrollHeight }) => ({
        room: [clientWidth, clientHeight],
        content: [scrollWidth, scrollHeight],
        window: [innerWidth, innerHeight],
      }));
    const { room, content, window } = await sizes();
    expect(room).toEqual(window);
    expect(content).toEqual(window);
  });

  test('stays when the full screen is left by its key, and goes when the browser leaves it', async () => {
    const { page } = await present();
    await expectSoon(() => isInFullScreen(page)).toBe(true);
    await page.keyboard.press('f');
    await expectSoon(() => isInFullScreen(page)).toBe(false);
    await page.keyboard.press('PageDown');
    await expectSlide(page, 2);
    await page.keyboard.press('f');
    await expectSoon(() => isInFullScreen(page)).toBe(true);
    // What a browser does for Escape, which it keeps from the page.
    await page.evaluate(() => document.exitFullscreen());
    await inPresentation(page).waitFor({ state: 'detached' });
  });
});
