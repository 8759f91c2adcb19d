import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fullTest } from '../tier.ts';
import { messages } from '#i18n/messages.ts';
import { useVisitor } from './open-page.ts';
import { contents } from './published.ts';

const visit = useVisitor({ width: 1280, height: 900 });
const text = messages.nl.comparePage;
const compare = (ids: readonly string[]) => `/nl/compare/?practice=${ids.join('~')}`;

let page: Page;
let said: string[];

async function open(path: string) {
  ({ page, messages: said } = await visit(path));
}

const place = () => new URL(page.url()).pathname + new URL(page.url()).search;

describe('a question', () => {
  const phone = { width: 390, height: 844 };
  const asked = (id: string) => {
    const question = contents.questions.find((one) => one.id === id);
    if (!question) throw new Error(`expected a question, received ${id}`);
    return question;
  };
  const heading = (words: string) => page.getByRole('heading', { name: words, level: 2 });
  const answer = (words: string) => page.getByRole('region', { name: words });
  const focused = () => page.evaluate(() => document.activeElement?.textContent);

  fullTest.for([{ width: 1440, height: 900 }, phone])(
    'that is chosen is repeated above what answers it, at $width',
    async (size) => {
      ({ page, messages: said } = await visit('/nl/compare/', size));
      for (const { text: words, practices } of contents.questions) {
        await page.goto(page.url().replace(/\?.*$/, ''));
        const proposals = page.getByRole('navigation', { name: text.tryThese });
        await proposals.getByRole('link', { name: words.nl }).click();
        await heading(words.nl).waitFor();
        await expect.poll(focused).toBe(words.nl);
        expect(place()).toBe(compare(contents.practices.map(({ id }) => id).filter((id) => practices.includes(id))));
        // What answers it comes before all else: heading, a sentence, and the first number.
        const numbers = answer(words.nl).getByText(/\d+ van \d+|€|contracten/);
        await expect
          .poll(() => numbers.first().evaluate((number) => number.getBoundingClientRect().bottom))
          .toBeLessThan(size.height);
        expect(await page.locator('main section').first().getByRole('heading', { level: 2 }).innerText()).toBe(
          words.nl,
        );
      }
      expect(said).toEqual([]);
    },
  );

  test('about costs is answered with the amounts, and one about jobs with the job figures or why there are none', async () => {
    const costs = asked('costs');
    await open(`${compare(costs.practices)}#question-costs`);
    expect(await answer(costs.text.nl).innerText()).toMatch(/108\.422[^]*1\.279\.925/);
    const jobs = asked('jobs');
    await page.goto(`${page.url().replace(/\?.*$/, '')}${compare(jobs.practices).replace(/^[^?]*/, '')}#question-jobs`);
    await heading(jobs.text.nl).waitFor();
    const own = await answer(jobs.text.nl).locator('[data-own]').allInnerTexts();
    expect(own[0]).toContain('7 van 9');
    expect(own[1]).toContain('geen bruikbaar jobcijfer');
    expect(own.join(' ')).not.toContain('174 van 236');
  });

  fullTest('stays when the language changes, and leaves a reader who chooses something where they are', async () => {
    const { text: words, practices } = asked('jobs');
    await open(`${compare(practices)}#question-jobs`);
    await expect.poll(focused).toBe(words.nl);
    expect(
      await page.evaluate(() => document.activeElement && getComputedStyle(document.activeElement).outlineStyle),
    ).toBe('none');
    const box = page.getByRole('checkbox', { name: text.intervals });
    await box.uncheck();
    await expect.poll(place).toContain('ci=0');
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByRole('link', { name: /^EN/ }).click();
    await heading(words.en).waitFor();
    await expect.poll(focused).toBe(words.en);
  });

  fullTest('is not repeated above other practices than it asks about', async () => {
    await open(`${compare(['project-3030', 'ibo-kappers'])}#question-costs`);
    await page.locator('main [data-own]').first().waitFor();
    expect(await heading(asked('costs').text.nl).count()).toBe(0);
  });
});
