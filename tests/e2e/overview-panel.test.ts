import { expect, test } from 'vitest';
import { fullTest } from '../tier.ts';
import { composedDatasets, messages } from '#i18n/messages.ts';
import { settle, wakeAll } from './figures.ts';
import { useVisitor } from './open-page.ts';

const visit = useVisitor({ width: 1440, height: 900 });
const text = messages.nl.overviewPanel;

fullTest.for(['/nl/', '/nl/?priority=skills-use'])(
  'the panel of %s draws another measure when the reader chooses one, and says which of how many',
  async (address) => {
    const { page, messages: said } = await visit(address);
    await settle(page);
    const titled = (words: string) =>
      page.locator('main figure').getByRole('heading', { level: 3 }).filter({ hasText: words }).waitFor();
    await page.getByText(text.otherMeasure).click();
    const list = page.getByRole('combobox', { name: text.measure });
    await list.waitFor();
    const names = await list.locator('option').allInnerTexts();
    await titled(`van de ${names.length} groepen uitkomsten`);
    for (const name of names.slice(0, 3)) {
      await list.selectOption(name);
      await titled(`‘${name}’`);
      expect(await list.locator('option:checked').innerText()).toBe(name);
    }
    expect(said).toEqual([]);
  },
);

test('the rows of the panel can be put in another order', async () => {
  const { page } = await visit('/nl/?priority=skills-use');
  await wakeAll(page);
  const figure = page.locator('main figure');
  // The screening of each school year: several rows of one measure.
  await page.getByText(text.otherMeasure).click();
  const measures = page.getByRole('combobox', { name: text.measure });
  const [screening = ''] = await measures.locator('option').filter({ hasText: 'gescreend' }).allInnerTexts();
  await measures.selectOption(screening);
  await figure
    .getByRole('heading', { level: 3 })
    .filter({ hasText: `‘${screening}’` })
    .waitFor();
  await figure.getByText(messages.nl.controls.title, { exact: true }).click();
  const order = figure.getByRole('combobox', { name: messages.nl.controls.sort });
  await order.selectOption(messages.nl.controls.sorts.value);
  const rows = figure.locator('[data-panel="table"] tbody tr');
  const shares = () =>
    rows.evaluateAll((all) =>
      all.map((row) => {
        const cell = [...row.children].find(({ textContent }) => textContent.includes('%'));
        return Number(/\d+/.exec(cell?.textContent ?? '')?.[0]);
      }),
    );
  await expect.poll(async () => (await shares()).length).toBeGreaterThan(3);
  const sorted = (await shares()).toSorted((a, b) => b - a);
  await expect.poll(shares).toEqual(sorted);
});

fullTest('the amounts of the panel stand under whose money they are', async () => {
  const { page } = await visit('/nl/?panel=costs');
  await settle(page);
  const figure = page.locator('main figure');
  await figure.getByText(messages.nl.overviewPanel.costsSubtitle).first().waitFor();
  const words = await figure.innerText();
  for (const payer of ['employer', 'sector', 'public'] as const)
    expect(words).toContain(composedDatasets.nl.costs.payers[payer]);
});
