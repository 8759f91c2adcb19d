// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../app/render-app.tsx';
import { smallContents } from '../fixtures/contents.ts';

describe('the layout', () => {
  it('leads to the same page, with the same view, in the other language', async () => {
    const { user, currentAddress } = renderApp('/nl/charts/?sector=care');
    await screen.findByText('1 van 4 grafieken');
    await user.click(screen.getByRole('link', { name: /English/ }));
    expect(await screen.findByText('1 of 4 charts')).toBeTruthy();
    expect(currentAddress()).toBe('/en/charts/?sector=care');
    expect(document.documentElement.lang).toBe('en');
  });

  it('begins every other link without filters', async () => {
    const { user, currentAddress } = renderApp('/nl/practices/?sector=care');
    await screen.findByText('1 van 3 praktijken');
    await user.click(screen.getByRole('link', { name: 'Grafieken' }));
    expect(await screen.findByText('4 grafieken')).toBeTruthy();
    expect(currentAddress()).toBe('/nl/charts/');
  });
});

describe('the data page', () => {
  it('lists the datasets with their counts and files', async () => {
    renderApp('/en/data/');
    const row = await screen.findByRole('row', { name: /Bereik/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['1,200', '2', '3', 'CSV Bereik (en)JSON Bereik (en)']);
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    for (const file of ['figures.csv', 'priorities.csv', 'datapackage.json', 'reach.csv', 'reach.json']) {
      expect(links).toContain(`/data/${file}`);
    }
  });
});

describe('the datasets that are put together from the practices', () => {
  it('stand apart, outside the total', async () => {
    const composed = { id: 'costs', title: { nl: 'Kosten', en: 'Costs' }, practice: null };
    const datasets = [{ ...composed, figures: 40, derived: 5, missing: 6 }, ...smallContents.datasets];
    renderApp('/nl/data/', { 'data/contents.json': { ...smallContents, datasets } });
    const rows = within(await screen.findByRole('table'))
      .getAllByRole('row')
      .slice(1);
    expect(rows.map((row) => row.querySelector('th')?.firstChild?.textContent)).toEqual([
      'Bereik',
      'Totaal',
      'Samengesteld uit de praktijken, niet in het totaal geteld',
      'Kosten',
    ]);
    const numbers = (row = document.body) =>
      [...row.querySelectorAll('td')].slice(0, 3).map((cell) => cell.textContent);
    expect(numbers(rows[1])).toEqual(['1.200', '2', '3']);
    expect(numbers(rows[3])).toEqual(['40', '6', '5']);
    expect(rows[1]?.textContent).toContain('losse cijfers');
  });
});

describe('the page of a chart', () => {
  it('gives its addresses, its data and the charts beside it', async () => {
    renderApp('/nl/charts/alpha-reach/');
    const about = await screen.findByRole('region', { name: 'Deze grafiek' });
    expect(
      within(about)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/nl/charts/alpha-reach/', '/nl/embed/alpha-reach/', '/nl/charts/']);
    for (const path of ['/nl/charts/alpha-reach/', '/nl/embed/alpha-reach/'])
      expect(about.textContent).toContain(window.location.origin + path);
  });
});

describe('an address that is no page', () => {
  it.each([
    ['/nl/nonsense/', 'Deze pagina bestaat niet'],
    ['/en/nonsense/deeper/', 'This page does not exist'],
    ['/fr/charts/', 'Deze pagina bestaat niet'],
    ['/constructor', 'Deze pagina bestaat niet'],
    ['/nl/charts/__proto__/', 'Deze grafiek bestaat niet'],
  ])('%s says so and leads back in every language', async (address, title) => {
    renderApp(address);
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy();
    await waitFor(() => expect(document.title).toContain(title));
    const main = within(screen.getByRole('main'));
    const links = main.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toContain('/nl/');
    expect(links).toContain('/en/');
  });

  it('searches from there', async () => {
    const { user, currentAddress } = renderApp('/nl/nonsense/');
    await user.type(await screen.findByRole('searchbox'), 'gamma{Enter}');
    await screen.findByText('1 van 4 grafieken');
    expect(currentAddress()).toBe('/nl/charts/?q=gamma');
  });
});
