// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../app/render-app.tsx';
import { smallContents } from '../fixtures/contents.ts';

/** The titles in the list, in their order. */
function titles(level: number): string[] {
  const list = screen.getByRole('region', { name: /Resultaten|Grafieken/ });
  return within(list)
    .queryAllByRole('heading', { level })
    .map((heading) => heading.textContent);
}

describe('the list of practices', () => {
  it('finds a practice while its name is typed', async () => {
    const { user, currentAddress } = renderApp('/nl/practices/');
    await user.type(await screen.findByRole('searchbox'), 'praktijk b');
    expect(currentAddress()).toBe('/nl/practices/?q=praktijk+b');
    expect(titles(2)).toEqual(['Praktijk beta']);
  });

  it('counts beside each choice what it gives', async () => {
    const { user } = renderApp('/nl/practices/');
    await user.click(await screen.findByRole('checkbox', { name: 'Voeding 2' }));
    expect(screen.getByRole('checkbox', { name: /Prioriteit matching/ }).parentElement?.textContent).toContain('1');
    expect(screen.getByRole('checkbox', { name: 'Zorg 1' })).toBeTruthy();
  });

  it('says why nothing is found and offers the way back', async () => {
    const { user, currentAddress } = renderApp('/nl/practices/?priority=financing&sector=care&group=seekers');
    await screen.findByRole('heading', { name: 'Geen enkele praktijk past bij deze keuze' });
    expect(screen.getByText('Prioriteit: Prioriteit financing')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'zonder dit filter: 1 praktijk' }));
    expect(currentAddress()).toBe('/nl/practices/?priority=financing&group=seekers');
    expect(titles(2)).toEqual(['Praktijk gamma']);
    await user.click(screen.getByRole('button', { name: 'Wis filters' }));
    expect(titles(2)).toHaveLength(3);
  });

  it.each(['zonder dit filter: 1 praktijk', 'Toon alles', 'Wis filters'])(
    'keeps the focus at the list when “%s” goes away',
    async (name) => {
      const { user } = renderApp('/nl/practices/?priority=financing&sector=care');
      await user.click((await screen.findAllByRole('button', { name }))[0] ?? document.body);
      expect(screen.queryByRole('heading', { name: /Geen enkele/ })).toBeNull();
      expect(document.activeElement).toBe(screen.getByText(/^(1 van )?3 praktijken$/));
    },
  );

  it('goes back to before the search', async () => {
    const { user, router } = renderApp('/nl/practices/?sector=food');
    await user.type(await screen.findByRole('searchbox'), 'gamma');
    expect(titles(2)).toEqual(['Praktijk gamma']);
    await router.navigate(-1);
    expect(titles(2)).toEqual(['Praktijk alpha', 'Praktijk gamma']);
  });

  it('tells which part of the address it does not know, and drops it', async () => {
    const { user, currentAddress } = renderApp('/nl/practices/?sector=care~mining&foo=1');
    await screen.findByText(/weggelaten: foo, sector=mining\./);
    expect(currentAddress()).toBe('/nl/practices/?sector=care');
    await user.click(screen.getByRole('button', { name: 'Sluiten' }));
    expect(screen.queryByText(/weggelaten/)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });
});

describe('the gallery', () => {
  it('shows charts practice by practice, those about all practices first, each with the name of its practice', async () => {
    renderApp('/nl/charts/');
    await screen.findByText('4 grafieken');
    expect(titles(2)).toEqual(['Grafiek across', 'Grafiek alpha-reach', 'Grafiek beta-reach', 'Grafiek gamma-cost']);
    const cards = within(screen.getByRole('region', { name: 'Grafieken' })).getAllByRole('listitem');
    expect(cards.map((card) => card.querySelector('p')?.textContent)).toEqual([
      'Over alle praktijken',
      'Praktijk alpha',
      'Praktijk beta',
      'Praktijk gamma',
    ]);
  });

  it('finds charts by the question that they answer', async () => {
    const { user } = renderApp('/nl/charts/');
    await user.type(await screen.findByRole('searchbox'), 'bereik');
    expect(titles(2)).toEqual(['Grafiek alpha-reach', 'Grafiek beta-reach']);
  });

  it('shows the first of many, and more by need', async () => {
    const [, first] = smallContents.charts;
    const charts = Array.from({ length: 40 }, (_, index) => ({ ...first, id: `chart-${index}` }));
    const { user } = renderApp('/nl/charts/', { 'data/contents.json': { ...smallContents, charts } });
    await screen.findByText('40 grafieken');
    expect(titles(2)).toHaveLength(36);
    await user.click(screen.getByRole('button', { name: /^Toon meer/ }));
    expect(titles(2)).toHaveLength(40);
  });

  it('searches the charts', async () => {
    const { user } = renderApp('/nl/charts/');
    await user.type(await screen.findByRole('searchbox'), 'gamma cost');
    expect(titles(2)).toEqual(['Grafiek gamma-cost']);
    await user.type(screen.getByRole('searchbox'), ' niets');
    expect(screen.getByRole('heading', { name: 'Geen enkele grafiek past bij deze keuze' })).toBeTruthy();
  });
});
