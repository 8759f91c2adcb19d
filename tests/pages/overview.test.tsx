// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../app/render-app.tsx';

const heatmap = () => within(screen.getByRole('table'));

/** The heads of the rows of the heatmap, without the total. */
function rows(): string[] {
  return heatmap()
    .queryAllByRole('rowheader')
    .slice(0, -1)
    .map((head) => head.querySelector('a')?.textContent ?? '');
}

/** The names on the cards. */
function cards(): string[] {
  return screen.queryAllByRole('article').map((card) => within(card).getByRole('heading', { level: 3 }).textContent);
}

describe('the overview', () => {
  it('shows every practice with its priorities, and a card with its key figure', async () => {
    renderApp('/nl/');
    const row = await screen.findByRole('row', { name: /Praktijk alpha/ });
    const text = within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(text).toEqual(['ja', 'ja', 'nee']);
    expect(within(row).getByRole('link').getAttribute('href')).toBe('/nl/practices/alpha/');
    const [card] = screen.getAllByRole('article');
    for (const words of ['Praktijk alpha', 'Voeding', '7 van 9', 'geslaagd', 'learning', '9 cijfers'])
      expect(card?.textContent).toContain(words);
  });

  it('leads from each question that is often asked to the comparison that answers it', async () => {
    renderApp('/nl/');
    const asked = within(await screen.findByRole('navigation', { name: 'Vaak gevraagd' }));
    const questions = asked.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
    expect(questions).toEqual([['Deed Alpha het beter?', '/nl/compare/?practice=alpha~beta#question-best']]);
  });

  it('filters rows, cards, counts and findings by a priority, and goes back', async () => {
    const { user, router, currentAddress } = renderApp('/nl/');
    await user.click(await screen.findByRole('checkbox', { name: 'Prioriteit financing 1' }));
    expect(currentAddress()).toBe('/nl/?priority=financing');
    expect(rows()).toEqual(['Praktijk gamma']);
    expect(cards()).toEqual(['Praktijk gamma']);
    expect(screen.queryByText(/De meeste praktijken/)).toBeNull();
    expect(screen.getByText('1 van 3 praktijken').getAttribute('role')).toBe('status');
    await router.navigate(-1);
    await waitFor(() => expect(rows()).toHaveLength(3));
    expect(currentAddress()).toBe('/nl/');
  });

  it('leads from the number of a priority to the practices that it counts', async () => {
    const { user, currentAddress } = renderApp('/nl/');
    await screen.findByRole('table');
    await user.click(heatmap().getByRole('link', { name: '2' }));
    expect(currentAddress()).toBe('/nl/?priority=matching');
    expect(cards()).toEqual(['Praktijk alpha', 'Praktijk beta']);
  });

  it('puts first what declares a priority, by the head of its column, and says so', async () => {
    const { user, currentAddress } = renderApp('/nl/');
    await screen.findByRole('table');
    const head = heatmap().getByRole('button', { name: 'financing' });
    await user.click(head);
    expect(currentAddress()).toBe('/nl/?first=financing');
    expect(rows()).toEqual(['Praktijk gamma', 'Praktijk alpha', 'Praktijk beta']);
    expect(head.closest('th')?.getAttribute('aria-sort')).toBe('descending');
    await user.click(head);
    expect(rows()).toEqual(['Praktijk alpha', 'Praktijk beta', 'Praktijk gamma']);
    expect(head.closest('th')?.hasAttribute('aria-sort')).toBe(false);
  });

  it.each([
    ['/nl/?sort=name', ['Praktijk alpha', 'Praktijk beta', 'Praktijk gamma']],
    ['/nl/?sort=start', ['Praktijk beta', 'Praktijk alpha', 'Praktijk gamma']],
    ['/nl/?by=group', ['Werknemers', 'Werkzoekenden']],
    ['/nl/?by=start', ['2009', '2016']],
    ['/nl/?by=start&sort=value', ['2016', '2009']],
    ['/nl/?by=sector&start=2009', ['Zorg']],
  ])('shows the rows that %s asks for', async (address, expected) => {
    renderApp(address);
    await screen.findByRole('table');
    expect(rows()).toEqual(expected);
  });

  it('says which rows and which order it shows, and lets the reader choose others', async () => {
    const { user, currentAddress } = renderApp('/nl/');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Rijen' }), 'Sectoren');
    expect(currentAddress()).toBe('/nl/?by=sector');
    expect(rows()).toEqual(['Voeding', 'Zorg']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Volgorde' }), 'Meeste praktijken');
    expect(currentAddress()).toBe('/nl/?sort=value&by=sector');
  });

  it('marks practices for the comparison without losing the filters', async () => {
    const { user, currentAddress } = renderApp('/nl/?priority=matching');
    const compare = () => screen.getByRole('link', { name: /^Vergelijk( deze 2| \(\d\))?$/ });
    await screen.findByRole('table');
    expect(compare().textContent).toBe('Vergelijk deze 2');
    expect(compare().getAttribute('href')).toBe('/nl/compare/?practice=alpha~beta');
    await user.click(heatmap().getByRole('checkbox', { name: 'Vergelijk Praktijk beta' }));
    expect(currentAddress()).toBe('/nl/?priority=matching&practice=beta');
    expect(compare().textContent).toBe('Vergelijk (1)');
    expect(screen.getAllByRole('checkbox', { name: 'Vergelijk Praktijk beta', checked: true })).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Wis filters' }));
    expect(currentAddress()).toBe('/nl/?practice=beta');
  });

  it('lights up a practice in the heatmap and on its card, wherever the reader points at it', async () => {
    const { user } = renderApp('/nl/');
    const row = await screen.findByRole('row', { name: /Praktijk beta/ });
    const card = screen.getAllByRole('article')[1];
    const lit = () => [row, card].map((element) => element?.hasAttribute('data-lit'));
    await user.hover(row);
    expect(lit()).toEqual([true, true]);
    await user.unhover(row);
    expect(lit()).toEqual([false, false]);
    await user.click(within(card ?? row).getByRole('checkbox'));
    expect(lit()).toEqual([true, true]);
  });

  it('shows no heatmap and no cards, but why, when nothing passes the filters', async () => {
    renderApp('/nl/?sector=care&priority=financing');
    expect(await screen.findByRole('heading', { name: 'Geen enkele praktijk past bij deze keuze' })).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    expect(cards()).toEqual([]);
  });

  it('restores a view from its address', async () => {
    renderApp('/en/?priority=matching&sector=care');
    await screen.findByText('1 of 3 practices');
    expect(rows()).toEqual(['Praktijk beta (en)']);
  });

  it('leads from each finding to its chart, and on to all charts', async () => {
    renderApp('/nl/');
    const finding = await screen.findByRole('link', { name: /De meeste praktijken, 2 van 3/ });
    expect(finding.getAttribute('href')).toBe('/nl/charts/across/');
    expect(screen.getByRole('link', { name: 'Alle 4 grafieken' }).getAttribute('href')).toBe('/nl/charts/');
  });
});
