// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../app/render-app.tsx';

/** The names of the practices in the table. */
function rows(): string[] {
  return within(screen.getByRole('table'))
    .queryAllByRole('rowheader')
    .map((head) => head.textContent);
}

/** The figures in view; those that are filtered out stay in the page, hidden. */
function figuresInView() {
  const grid = screen.getByRole('region', { name: 'De cijfers in grafieken' }).lastElementChild;
  return [...(grid?.children ?? [])].filter((cell) => !cell.hasAttribute('hidden'));
}

describe('the overview', () => {
  it('shows every practice with its priorities and its key figure', async () => {
    renderApp('/nl/');
    const row = await screen.findByRole('row', { name: /Praktijk alpha/ });
    const text = within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(text).toEqual(['learningja', 'matchingja', 'nee', '7 van 9 geslaagd']);
    expect(within(row).getByRole('link').getAttribute('href')).toBe('/nl/practices/alpha/');
  });

  it('filters rows and figures by a priority, and goes back', async () => {
    const { user, router, currentAddress } = renderApp('/nl/');
    await user.click(await screen.findByRole('checkbox', { name: 'Prioriteit financing 1' }));
    expect(currentAddress()).toBe('/nl/?priority=financing');
    expect(rows()).toEqual(['Praktijk gammaVoeding', 'Aantal praktijken']);
    expect(figuresInView()).toHaveLength(2);
    expect(screen.getByText('1 van 3 praktijken')).toBeTruthy();
    await router.navigate(-1);
    await waitFor(() => expect(rows()).toHaveLength(4));
    expect(currentAddress()).toBe('/nl/');
  });

  it('filters by the head of a column too', async () => {
    const { user, currentAddress } = renderApp('/nl/');
    const head = await screen.findByRole('button', { name: 'learning' });
    expect(head.getAttribute('aria-pressed')).toBe('false');
    await user.click(head);
    expect(head.getAttribute('aria-pressed')).toBe('true');
    expect(currentAddress()).toBe('/nl/?priority=learning');
  });

  it('keeps the heads of the columns, and the focus on them, when no row is left', async () => {
    const { user } = renderApp('/nl/?sector=care');
    const head = await screen.findByRole('button', { name: 'financing' });
    await user.click(head);
    expect(screen.getByRole('heading', { name: 'Geen enkele praktijk past bij deze keuze' })).toBeTruthy();
    expect(rows()).toEqual([]);
    expect(document.activeElement).toBe(head);
    await user.click(head);
    expect(rows()).toEqual(['Praktijk betaZorg', 'Aantal praktijken']);
  });

  it('restores a view from its address', async () => {
    renderApp('/en/?priority=matching&sector=care');
    await screen.findByText('1 of 3 practices');
    expect(rows()).toEqual(['Praktijk beta (en)Zorg (en)', 'Number of practices']);
  });

  it('leads from each finding to its chart', async () => {
    renderApp('/nl/');
    const finding = await screen.findByRole('link', { name: /De meeste praktijken, 2 van 3/ });
    expect(finding.getAttribute('href')).toBe('/nl/charts/across/');
  });
});
