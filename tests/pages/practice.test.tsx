// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../app/render-app.tsx';

describe('the page of a practice', () => {
  it('has a section for every block that says something, each with an anchor', async () => {
    renderApp('/nl/practices/alpha/');
    await screen.findByRole('heading', { level: 1, name: 'Praktijk alpha' });
    const contents = within(screen.getByRole('navigation', { name: 'Op deze pagina' })).getAllByRole('link');
    expect(contents.map((link) => link.textContent)).toEqual([
      'Grafieken',
      'Hoe het werkt',
      'De stappen',
      'Sterktes',
      'Uitdagingen',
      'Alle losse cijfers',
      'Wat u moet weten over deze cijfers',
      'Verder lezen',
    ]);
    for (const link of contents) expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
  });

  it('shows each figure with qualifier, period, caveat and place', async () => {
    renderApp('/nl/practices/alpha/');
    const table = await screen.findByRole('table', { name: /Losse cijfers van Praktijk alpha/ });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      'Duur van de opleidingZonder de stage andere bron: De Krant (12 september 2018), [krantenartikel], blz. 3hoogstens 12 weken2016-2017regels 40-42 onder “Doel”',
      'Grootte van de groepniet gepubliceerd–periode niet vermeldregel 43 onder “Doel”',
      'Aantal pogingenwaarschijnlijke lezing: De kolommen liepen dooreen2 weken*–periode niet vermeldregel 44 onder “Doel”',
    ]);
  });

  it('says where each caveat stands: in which lines, or in which other publication, with a link to it', async () => {
    renderApp('/nl/practices/alpha/');
    const heading = await screen.findByRole('heading', { name: 'Wat u moet weten over deze cijfers' });
    const section = heading.closest('section');
    expect(section?.textContent).toContain('De bron spreekt zichzelf tegen regels 10-12, 40 onder “Doel; Wat”');
    const link = section?.querySelector('a');
    expect(link?.textContent).toBe('andere bron: De Krant (12 september 2018), [krantenartikel]');
    expect(link?.getAttribute('href')).toBe('https://example.org/paper');
  });

  it('leads to the next practice, and takes the focus to its heading', async () => {
    const { user, currentAddress } = renderApp('/nl/practices/gamma/', {
      'data/practices/gamma.json': new Response('', { status: 404 }),
    });
    await screen.findByRole('alert');
    await user.click(screen.getByRole('link', { name: 'Praktijken' }));
    await user.click(await screen.findByRole('link', { name: 'Praktijk alpha' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Praktijk alpha' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(currentAddress()).toBe('/nl/practices/alpha/');
    expect(screen.getByRole('link', { name: /Volgende praktijk/ }).getAttribute('href')).toBe('/nl/practices/beta/');
    expect(screen.queryByRole('link', { name: /Vorige praktijk/ })).toBeNull();
  });

  it('says so when there is no such practice', async () => {
    renderApp('/en/practices/nonsense/');
    expect(await screen.findByRole('heading', { level: 1, name: 'This practice does not exist' })).toBeTruthy();
  });
});
