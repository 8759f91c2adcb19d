import { formatCount } from '#format/number.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { deckStore, toggleInDeck } from '#view/deck.ts';

/**
 * Lets the button of a figure put its chart into the reader's deck or take it out, and keeps the button in step with
 * the deck wherever that changes. It works on the document alone, as the printed figure does.
 * @returns what undoes it
 */
export function followDeckButton(figure: HTMLElement, locale: Locale): () => void {
  const chart = figure.dataset['figure'];
  const button = figure.querySelector<HTMLButtonElement>('button[data-deck]');
  const said = figure.querySelector<HTMLElement>('[data-slot="said"]');
  if (!chart || !button) return () => {};
  const text = messages[locale].figure;

  function show() {
    if (!chart || !button) return;
    const isIn = deckStore.getState().charts.includes(chart);
    button.setAttribute('aria-pressed', String(isIn));
    button.textContent = isIn ? text.inDeck : text.addToDeck;
  }

  function onClick() {
    if (!chart) return;
    toggleInDeck(chart);
    const { charts } = deckStore.getState();
    const count = messages[locale].filter.charts(charts.length, formatCount(charts.length, locale));
    if (said) said.textContent = charts.includes(chart) ? text.addedToDeck(count) : text.takenFromDeck(count);
  }

  const stop = deckStore.subscribe(show);
  button.addEventListener('click', onClick);
  show();
  return () => {
    stop();
    button.removeEventListener('click', onClick);
  };
}
