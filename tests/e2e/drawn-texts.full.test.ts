import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { locales, type Locale } from '#i18n/locale.ts';
import { newPage, useBrowser } from './open-page.ts';
import { charts } from './published.ts';

useBrowser();

/** Of the whole figure in pixels: the narrowest that it is made for, the end of each layout, and the widest. */
const widths = [288, 340, 519, 560, 880];

/** One page with the printed figure of every chart, below each other, in a column of one width. */
function pageOfFigures(locale: Locale, width: number): string {
  const documents = charts
    .filter((chart) => chart.locale === locale)
    .map(({ embed }) => new JSDOM(readFileSync(`dist${embed}index.html`, 'utf8')).window.document);
  // The whole sheet, turned on, and the type at once: the figures have to be measured in the letters of the site.
  const styles = [...(documents[0]?.querySelectorAll('link[rel="stylesheet"], style') ?? [])].map((element) =>
    element.outerHTML.replace(' disabled=""', '').replaceAll('font-display:optional', 'font-display:block'),
  );
  const figures = documents.map((document) => document.querySelector('figure')?.outerHTML ?? '');
  const column = `width: ${width}px; margin: 20px 100px`;
  return `<!doctype html><html lang="${locale}"><head>${styles.join('')}</head><body>
    ${figures.map((figure) => `<div style="${column}">${figure}</div>`).join('')}</body></html>`;
}

/** What is wrong with the texts of each chart on a page, in words. */
async function faultsOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    interface Line {
      text: string;
      box: DOMRect;
    }
    const isShown = (element: Element) => element.checkVisibility() && !element.closest('.visually-hidden');
    /** A line of text, level or upright, with the box of its letters: about two thirds of the room that the line takes. */
    const lineOf = (text: string, { x, y, width, height }: DOMRect): Line => ({
      text,
      box:
        width > height
          ? new DOMRect(x, y + height / 6, width, (height * 2) / 3)
          : new DOMRect(x + width / 6, y, (width * 2) / 3, height),
    });
    const drawnLines = (chart: Element) =>
      [...chart.querySelectorAll('svg text')].filter(isShown).flatMap((text) => {
        const lines = [...text.querySelectorAll('tspan[x]')];
        return (lines.length > 0 ? lines : [text]).map((line) =>
          lineOf(line.textContent ?? '', line.getBoundingClientRect()),
        );
      });
    const writtenLines = (chart: Element) => {
      const texts = document.createTreeWalker(chart, NodeFilter.SHOW_TEXT);
      const lines: Line[] = [];
      while (texts.nextNode()) {
        const { currentNode: node } = texts;
        const parent = node.parentElement;
        if (!parent || parent.closest('svg') || !isShown(parent) || node.textContent?.trim() === '') continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        lines.push(...[...range.getClientRects()].map((box) => lineOf(node.textContent ?? '', box)));
      }
      return lines;
    };
    const overlap = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5;
    // Drawings are not clipped: a letter may hang over by as much as the tail of a j.
    const isWithin = (inner: DOMRect, outer: DOMRect) =>
      inner.left > outer.left - 2 &&
      inner.right < outer.right + 2 &&
      inner.top > outer.top - 2 &&
      inner.bottom < outer.bottom + 2;

    return [...document.querySelectorAll('figure')].flatMap((figure) => {
      const chart = figure.querySelector('[role="img"], [role="group"]');
      const lines = chart ? [...drawnLines(chart), ...writtenLines(chart)] : [];
      const drawings = [...figure.querySelectorAll('svg[data-drawing]')].filter(isShown);
      const outside = lines.filter(({ box }) => !isWithin(box, figure.getBoundingClientRect()));
      const cut = drawings.flatMap((drawing) =>
        drawnLines(drawing).filter(({ box }) => !isWithin(box, drawing.getBoundingClientRect())),
      );
      const covered = lines.flatMap((line, place) =>
        lines
          .slice(0, place)
          .flatMap((other) => (overlap(line.box, other.box) ? [`“${other.text}” and “${line.text}”`] : [])),
      );
      return [
        ...(lines.length > 0 ? [] : ['no text is seen']),
        ...outside.map(({ text }) => `“${text}” stands outside of the figure`),
        ...cut.map(({ text }) => `“${text}” stands outside of its drawing`),
        ...covered.map((pair) => `${pair} overlap`),
      ].map((fault) => `${figure.id}: ${fault}`);
    });
  });
}

test.for(locales.flatMap((locale) => widths.map((width) => ({ locale, width }))))(
  'in $locale, $width pixels wide: no text of a drawing is cut, and no two overlap',
  async ({ locale, width }) => {
    const { page, messages, close } = await newPage({ viewport: { width: 1100, height: 800 } });
    await page.route('**/figures-of-one-width/', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOfFigures(locale, width) }),
    );
    await page.goto('figures-of-one-width/', { timeout: 60_000 });
    expect(await page.locator('figure').count()).toBe(charts.filter((chart) => chart.locale === locale).length);
    expect(await page.evaluate(() => document.fonts.check("14px 'Source Sans 3 Variable'"))).toBe(true);
    expect(await faultsOn(page)).toEqual([]);
    expect(messages).toEqual([]);
    await close();
  },
);
