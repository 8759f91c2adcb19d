import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { fullTest } from '../tier.ts';
import { chartSchema } from '#charts/definition.ts';
import { messages } from '#i18n/messages.ts';
import { settle } from './figures.ts';
import { useBrowser, visit } from './open-page.ts';

useBrowser();

describe('the chart of chosen figures', () => {
  const text = messages.en.figuresPage;

  /** Chooses all figures that a search lets through, and asks for their chart. */
  async function chart(search: string) {
    const { page, messages: said } = await visit(`/en/figures/${search}`, { viewport: { width: 1440, height: 900 } });
    await settle(page);
    await page.getByRole('checkbox', { name: new RegExp(text.chooseAll(String.raw`\d+`)) }).check();
    await page.getByRole('button', { name: text.asChart }).click();
    return { dialog: page.getByRole('dialog'), page, said };
  }

  test('is drawn for figures of one measure, with a definition that its schema takes', async () => {
    const { dialog, said } = await chart('?practice=leren-on-the-job&q=blue-collar+site');
    await dialog.locator('figure svg .recharts-bar-rectangle').first().waitFor();
    expect(await dialog.locator('figure').count()).toBe(1);
    await dialog.getByText(text.definition).first().click();
    const json: unknown = JSON.parse(await dialog.getByRole('textbox').inputValue());
    expect(v.is(chartSchema, json)).toBe(true);
    expect(said).toEqual([]);
  });

  fullTest('is refused for figures of different units, with the names of two', async () => {
    const { dialog } = await chart('?practice=sab');
    await dialog.getByText(text.noChart).waitFor();
    expect(await dialog.innerText()).toMatch(/They do not have the same unit: ‘.+’ is in .+, ‘.+’ in .+\./);
    expect(await dialog.locator('figure').count()).toBe(0);
  });

  fullTest('is drawn of a part of them that the refusal offers, which is then what is chosen', async () => {
    const { dialog, page } = await chart('?practice=leren-on-the-job');
    const way = dialog.getByRole('button', { name: text.keep('', '').slice(0, 10) }).first();
    const count = Number(/\d+/.exec(await way.innerText())?.[0]);
    await way.click();
    await dialog.locator('figure svg').first().waitFor();
    expect(await dialog.getByText(text.noChart).count()).toBe(0);
    await expect.poll(() => page.locator('main tbody input:checked').count()).toBe(count);
  });

  fullTest('is refused for outcomes that may not be compared, with the reason', async () => {
    const { dialog } = await chart('?practice=ibo-kappers~sab&kind=share');
    await dialog.getByText(text.noChart).waitFor();
    expect(await dialog.innerText()).toMatch(/‘.+’ and ‘.+’/);
  });
});
