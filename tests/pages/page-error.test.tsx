// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { smallPractice } from '../fixtures/practice.ts';
import { renderApp, type Files } from '../app/render-app.tsx';

const file = 'data/practices/alpha.json';

describe('a page whose data fail', () => {
  it.each<[string, string, Files[string], string[]]>([
    ['nl', 'an answer that is no success', new Response('', { status: 500 }), [file, 'status 500']],
    ['en', 'an answer that is no success', new Response('', { status: 403 }), [file, 'status 403']],
    ['nl', 'a page in place of data', new Response('<!doctype html>'), [file, 'verwacht JSON']],
    [
      'nl',
      'the wrong shape',
      { ...smallPractice, order: 'first' },
      [file, '$.order: verwacht number, gekregen "first"'],
    ],
  ])('tells in %s of %s: what, where, expected and received', async (locale, _, answer, words) => {
    renderApp(`/${locale}/practices/alpha/`, { [file]: answer });
    const alert = await screen.findByRole('alert');
    for (const word of words) expect(alert.textContent).toContain(word);
    expect(screen.getByRole('navigation', { name: /navigati/ })).toBeTruthy();
  });

  it('marks what the schemas say as English', async () => {
    renderApp('/nl/practices/alpha/', { [file]: { ...smallPractice, order: 'first' } });
    const alert = await screen.findByRole('alert');
    const english = [...alert.querySelectorAll('[lang="en"]')].map(({ textContent }) => textContent);
    expect(english).toEqual(['number', '"first"']);
  });

  it('works again after a retry', async () => {
    const files: Files = { [file]: new Response('', { status: 500 }) };
    const { user } = renderApp('/nl/practices/alpha/', files);
    const retry = await screen.findByRole('button', { name: 'Probeer opnieuw' });
    delete files[file];
    await user.click(retry);
    expect(await screen.findByRole('heading', { level: 1, name: 'Praktijk alpha' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps the filters of the address until the lists arrive', async () => {
    const files: Files = { 'data/contents.json': new Response('', { status: 503 }) };
    const { user } = renderApp('/nl/practices/?sector=care', files);
    const retry = await screen.findByRole('button', { name: 'Probeer opnieuw' });
    delete files['data/contents.json'];
    await user.click(retry);
    expect(await screen.findByText('1 van 3 praktijken')).toBeTruthy();
  });

  it('keeps the title of a chart whose file does not arrive, with the focus on it', async () => {
    const { user } = renderApp('/nl/charts/');
    await user.click((await screen.findAllByRole('link', { name: 'Grafiek alpha-reach' }))[0] ?? document.body);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('data/charts/alpha-reach.json');
    const heading = screen.getByRole('heading', { level: 1, name: 'Grafiek alpha-reach' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });
});
