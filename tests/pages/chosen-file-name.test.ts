import { expect, it } from 'vitest';
import { chosenFileName } from '#pages/figures/chosen-file-name.ts';

const of = (practice: string) => ({ subject: { practice } });
const day = new Date(2026, 2, 5);

it('names in the file of chosen figures their day, and their practice where all are of one', () => {
  expect(chosenFileName('gekozen-cijfers', [of('sab'), of('sab')], day)).toBe('gekozen-cijfers-sab-2026-03-05');
  expect(chosenFileName('gekozen-cijfers', [of('sab'), of('basf')], day)).toBe('gekozen-cijfers-2026-03-05');
});
