// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { followHeading } from '#app/heading-focus.ts';

let main: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<main tabindex="-1"></main><button>Elders</button>';
  main = document.querySelector('main') ?? document.body;
});

/** Changes the page, and lets what watches it see the change. */
async function show(markup: string) {
  main.innerHTML = markup;
  await Promise.resolve();
}

const focused = () => document.activeElement?.textContent;

describe('the focus after a navigation', () => {
  it('waits at the page for a heading that comes with its data', async () => {
    followHeading(main);
    expect(document.activeElement).toBe(main);
    await show('<p>…</p>');
    expect(document.activeElement).toBe(main);
    await show('<h1>Praktijk</h1>');
    expect(focused()).toBe('Praktijk');
  });

  it('follows the heading of a figure that is on its way, until the figure is there', async () => {
    await show('<div aria-busy="true"><h1>Grafiek</h1></div>');
    followHeading(main);
    expect(focused()).toBe('Grafiek');
    await show('<div aria-busy="true"><h1>Grafiek, code is er</h1></div>');
    expect(focused()).toBe('Grafiek, code is er');
    await show('<figure><h1>Grafiek is er</h1></figure>');
    expect(focused()).toBe('Grafiek is er');
    await show('<h1>Later</h1>');
    expect(document.activeElement).toBe(document.body);
  });

  it('leaves a reader alone who has gone elsewhere, or when the page is left', async () => {
    await show('<div aria-busy="true"><h1>Grafiek</h1></div>');
    followHeading(main);
    document.querySelector('button')?.focus();
    await show('<h1>Grafiek is er</h1>');
    expect(focused()).toBe('Elders');
    await show('');
    const stop = followHeading(main);
    stop();
    await show('<h1>Volgende</h1>');
    expect(document.activeElement).toBe(main);
  });
});
