// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderApp } from '../app/render-app.tsx';
import { smallContents, smallDatasets } from '../fixtures/contents.ts';

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
  it('come first, apart, outside the total', async () => {
    const composed = { id: 'costs', title: { nl: 'Kosten', en: 'Costs' }, practice: null };
    const datasets = [{ ...composed, figures: 40, derived: 5, missing: 6 }, ...smallDatasets.datasets];
    renderApp('/nl/data/', { 'data/datasets.json': { datasets } });
    const rows = within(await screen.findByRole('table'))
      .getAllByRole('row')
      .slice(1);
    expect(rows.map((row) => row.querySelector('th')?.firstChild?.textContent)).toEqual([
      'Over alle praktijken: samengesteld, niet in het totaal geteld',
      'Kosten',
      'Per praktijk',
      'Bereik',
      'Totaal',
    ]);
    const numbers = (row = document.body) =>
      [...row.querySelectorAll('td')].slice(0, 3).map((cell) => cell.textContent);
    expect(numbers(rows[4])).toEqual(['1.200', '2', '3']);
    expect(numbers(rows[1])).toEqual(['40', '6', '5']);
    expect(rows[4]?.textContent).toContain('losse cijfers');
  });
});

describe('the page of a chart', () => {
  /** Where the links of a part lead to. */
  const links = (part: HTMLElement) =>
    within(part)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));

  it('leads to the charts that answer the same question, and to those before and after it', async () => {
    renderApp('/nl/charts/alpha-reach/');
    const others = await screen.findByRole('region', { name: 'Het bereik van andere praktijken' });
    expect(links(others)).toEqual(['/nl/charts/beta-reach/']);
    expect(links(screen.getByRole('navigation', { name: 'Vorige grafiek, Volgende grafiek' }))).toEqual([
      '/nl/charts/across/',
      '/nl/charts/beta-reach/',
    ]);
  });

  it('names at most four of them, and leads to all of them in the gallery', async () => {
    const [, first] = smallContents.charts;
    const many = Array.from({ length: 6 }, (_, index) => ({ ...first, id: `beta-${index}`, practice: 'beta' }));
    const { user } = renderApp('/en/charts/alpha-reach/', {
      'data/contents.json': { ...smallContents, charts: [...smallContents.charts, ...many] },
    });
    const others = await screen.findByRole('region', { name: 'The reach of other practices' });
    expect(within(others).getAllByRole('heading', { level: 3 })).toHaveLength(4);
    expect(links(others).at(-1)).toBe('/en/charts/?q=Reach');
    await user.click(within(others).getByRole('link', { name: 'See all of them in the list of charts' }));
    expect(await screen.findByText('8 of 10 charts')).toBeTruthy();
  });

  it('says its address for paper', async () => {
    renderApp('/nl/charts/alpha-reach/');
    expect(await screen.findByText(`Vast adres: ${window.location.origin}/nl/charts/alpha-reach/`)).toBeTruthy();
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
    await user.type(await screen.findByRole('combobox', { name: /^Zoek/ }), 'gamma{Enter}');
    await screen.findByText('1 van 3 praktijken');
    expect(currentAddress()).toBe('/nl/practices/?q=gamma');
  });
});

describe('the page of the reader’s presentation', () => {
  it('says so where the device cannot keep what was added', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const nothing = () => {};
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe = nothing;
        disconnect = nothing;
      },
    );
    const { user } = renderApp('/en/present/');
    const [add] = await screen.findAllByRole('button', { name: /^Add/ });
    if (add) await user.click(add);
    expect((await screen.findByText(/^Added: /)).textContent).toContain('This device could not save that');
  });
});
