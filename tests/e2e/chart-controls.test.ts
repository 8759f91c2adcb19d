import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { buildChart } from '#charts/build.ts';
import { defaultControls, isAsDeclared, type Controls } from '#charts/controls.ts';
import type { ChartModel } from '#charts/model.ts';
import { locales, type Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { address, withView } from '#view/address.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';
import { adjustedControls } from '../fixtures/adjusted-controls.ts';
import { fullTest, someInTier } from '../tier.ts';
import { chartOf, settle } from './figures.ts';
import { useVisitor, visit as visitOnce } from './open-page.ts';
import { expectSoon } from './slides.ts';

const { charts, datasets, units } = readCatalogue('data');
const visit = useVisitor();

function modelOf(id: string, locale: Locale, controls: Controls = defaultControls): ChartModel {
  const chart = charts.find((definition) => definition.id === id);
  if (!chart) throw new Error(`expected the chart ${id}`);
  return buildChart(chart, datasets, units, locale, controls);
}

/** Every chart in every language with all that it allows set to something else than declared. */
const adjusted = charts.flatMap(({ id }) =>
  locales.flatMap((locale) => {
    const controls = adjustedControls(modelOf(id, locale));
    const model = modelOf(id, locale, controls);
    return isAsDeclared(controls) ? [] : [{ id, locale, controls, model }];
  }),
);

/** What stands in the cells of the table of the figure in view, and the indexes of the marks that are grey. */
async function shownIn(place: Page | Frame) {
  return place.evaluate(() => ({
    cells: [...document.querySelectorAll('[data-panel="table"] td[data-point]')].map((cell) => cell.textContent),
    subtitle: [...document.querySelectorAll('figure > p')].map((part) => part.textContent).join(' '),
    grey: [
      ...new Set(
        [...document.querySelectorAll('[data-slot="chart"] [data-point]')]
          .filter(
            (mark) =>
              mark.hasAttribute('data-faded') || mark.querySelector('[fill="var(--faded)"], [stroke="var(--faded)"]'),
          )
          .map((mark) => Number(mark.getAttribute('data-point'))),
      ),
    ].toSorted((a, b) => a - b),
  }));
}

function expectedOf(model: ChartModel) {
  const points = model.panels.flatMap((panel) => panel.points);
  return {
    cells: model.table.rows.flatMap(({ cells }) => cells.flatMap(({ point, text }) => (point === null ? [] : text))),
    // A missing value has no colour to lose.
    grey: points
      .filter(({ isFaded, missing }) => isFaded && missing === null)
      .map(({ index }) => index)
      .toSorted((a, b) => a - b),
  };
}

async function expectShown(place: Page | Frame, model: ChartModel) {
  const { cells, grey } = expectedOf(model);
  await expectSoon(async () => (await shownIn(place)).cells).toEqual(cells);
  await expectSoon(async () => (await shownIn(place)).grey).toEqual(expect.arrayContaining(grey));
  expect((await shownIn(place)).subtitle).toContain(model.subtitle);
}

describe.each(someInTier(adjusted))('$id in $locale, adjusted', ({ id, locale, controls, model }) => {
  fullTest('is the same on its page and in an embed, from the address alone', async () => {
    for (const path of [address.chart(locale, id), address.embed(locale, id)]) {
      const asked = withView(path, controls);
      const { page, messages: said } = await visit(asked);
      await expectShown(page, model);
      expect(new URL(page.url()).search).toBe(new URL(asked, page.url()).search);
      expect(said).toEqual([]);
    }
  });
});

describe.each(someInTier(locales))('the controls of a chart in %s', (locale) => {
  const text = messages[locale].controls;
  const path = address.chart(locale, 'project-3030-outcomes');

  test('are used by keyboard, write the address, and are undone by the back button and by themselves', async () => {
    const { page } = await visitOnce(path);
    await settle(page);
    const head = page.getByText(text.title, { exact: true });
    const place = await head.boundingBox();
    await head.focus();
    await page.keyboard.press('Enter');
    const chartTop = async () => (await chartOf(page.locator('figure')).boundingBox())?.y;
    await page.getByLabel(text.sort).waitFor();
    const before = await chartTop();
    await page.getByLabel(text.sort).selectOption({ label: text.sorts.name });
    await page.getByRole('button', { name: text.reset }).waitFor();
    expect(await chartTop()).toBe(before);
    expect((await head.boundingBox())?.x).toBe(place?.x);
    await expectSoon(() => new URL(page.url()).search).toBe('?sort=name');
    await expectShown(page, modelOf('project-3030-outcomes', locale, { ...defaultControls, sort: 'name' }));
    await page.getByLabel(text.show).selectOption({ label: text.shows.share });
    await expectSoon(() => new URL(page.url()).search).toBe('?sort=name&show=share');
    await page.goBack();
    await expectSoon(() => new URL(page.url()).search).toBe('?sort=name');
    await page.getByRole('button', { name: text.reset }).click();
    await expectSoon(() => new URL(page.url()).search).toBe('');
    await expectShown(page, modelOf('project-3030-outcomes', locale));
  });

  fullTest('say in one line what of the address the chart does not have', async () => {
    const { page } = await visitOnce(withView(path, { focus: ['nobody'], sort: 'start', show: 'share' }));
    await page.getByText('focus=nobody').waitFor();
    await page.getByText('sort=start').waitFor();
    await expectSoon(() => new URL(page.url()).search).toBe('?show=share');
  });
});

fullTest(
  'marks move to their new places in at most 250 ms, and not at all where less motion is asked for',
  async () => {
    const [locale] = locales;
    const text = messages[locale].controls;
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      const { page } = await visitOnce(address.chart(locale, 'hev-certifications-by-level'), { reducedMotion });
      await settle(page);
      await page.getByText(text.title, { exact: true }).click();
      const durations = page.evaluate(
        () =>
          new Promise<number[]>((resolve) => {
            document.addEventListener('change', () =>
              requestAnimationFrame(() =>
                requestAnimationFrame(() =>
                  resolve(
                    document
                      .getAnimations()
                      .filter(
                        ({ effect }) => effect instanceof KeyframeEffect && effect.target?.closest('[data-point]'),
                      )
                      .map(({ effect }) => Number(effect?.getComputedTiming().duration)),
                  ),
                ),
              ),
            );
          }),
      );
      await page.getByLabel(text.sort).selectOption({ label: text.sorts.value });
      const found = await durations;
      expect(found.length > 0).toBe(reducedMotion === 'no-preference');
      expect(Math.max(0, ...found)).toBeLessThanOrEqual(250);
    }
  },
);
