// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../app/render-app.tsx';

describe('the page of a practice', () => {
  it('lists its four sections, each with an anchor', async () => {
    renderApp('/nl/practices/alpha/');
    await screen.findByRole('heading', { level: 1, name: 'Praktijk alpha' });
    const contents = within(screen.getByRole('navigation', { name: 'Op deze pagina' })).getAllByRole('link');
    expect(contents.map((link) => link.textContent)).toEqual([
      'Resultaten',
      'Hoe het werkt',
      'Voorwaarden en geld',
      'Bronnen',
    ]);
    for (const link of contents) expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
  });

  it('says on its first screen how sure its figures are, and leads to those and to the reasons', async () => {
    renderApp('/nl/practices/alpha/');
    const key = (await screen.findByRole('heading', { name: 'Kerncijfer' })).closest('section');
    const links = within(key ?? document.body).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['9 cijfers, met zekerheid gelezen', '/nl/figures/?practice=alpha'],
      ['Wat ontbreekt of onzeker is, en waarom', '/nl/practices/alpha/#caveats'],
    ]);
  });

  it('shows each figure with qualifier, period, caveat and place', async () => {
    renderApp('/nl/practices/alpha/');
    const summary = await screen.findByText('Losse cijfers');
    const facts = [...(summary.closest('details')?.querySelectorAll('dl > div') ?? [])];
    expect(facts.map((fact) => fact.textContent.replaceAll('¶', ''))).toEqual([
      'Duur van de opleiding · 2016-2017hoogstens 12 weken regels 40-42 onder DoelZonder de stage andere bron: De Krant (12 september 2018), [krantenartikel], blz. 3',
      'Grootte van de groep · periode niet vermeldniet gepubliceerd regel 43 onder Doel',
      'Aantal pogingen · periode niet vermeld2 weken* regel 44 onder Doelwaarschijnlijke lezing: De kolommen liepen dooreen',
    ]);
  });

  it('says where each caveat stands: in which lines, or in which other publication, with a link to it', async () => {
    renderApp('/nl/practices/alpha/');
    const summary = await screen.findByText('Wat u moet weten over deze cijfers');
    const caveats = [...(summary.closest('details')?.querySelectorAll('li') ?? [])];
    const places = caveats.map((caveat) => caveat.querySelector('[popover]'));
    expect(places.map((place) => place?.textContent)).toEqual([
      'regels 10-12, 40 onder Doel; Wat',
      'andere bron: De Krant (12 september 2018), [krantenartikel]',
    ]);
    expect(places[1]?.querySelector('a')?.getAttribute('href')).toBe('https://example.org/paper');
  });

  it('names the place of a statement by one mark, which opens it', async () => {
    renderApp('/nl/practices/alpha/');
    await screen.findByRole('heading', { level: 1, name: 'Praktijk alpha' });
    const marks = screen.getAllByRole('button', { name: 'Plaats in de bron' });
    const opened = marks.map((mark) => mark.getAttribute('popovertarget') ?? '');
    expect(new Set(opened).size).toBe(marks.length);
    for (const id of opened) expect(document.getElementById(id)?.getAttribute('popover')).toBe('auto');
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
