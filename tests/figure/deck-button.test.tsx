// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildChart } from '#charts/build.ts';
import { useDeckButton } from '#figure/use-deck-button.ts';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { deckStore } from '#view/deck.ts';
import { unkeptStore } from '#view/unkept.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const { charts, datasets, units } = readCatalogue('data');
const [definition] = charts;
if (!definition) throw new Error('expected a chart');

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  localStorage.clear();
  deckStore.setState(deckStore.getInitialState());
  unkeptStore.setState(unkeptStore.getInitialState());
});

describe.each(locales)('a chart that is put into a presentation, in %s', (locale) => {
  const model = buildChart(definition, datasets, units, locale);
  const { figure, filter, notice } = messages[locale];

  /** What is said once the button was pressed, and once that was undone. */
  function pressAndUndo() {
    const { result } = renderHook(() => useDeckButton(model));
    act(() => result.current.onPress());
    const added = result.current.line?.words;
    act(() => result.current.line?.action.onPress());
    return [added, result.current.line?.words];
  }

  it('is said to be there', () => {
    expect(pressAndUndo()).toEqual([
      figure.addedToDeck(filter.charts(1, '1')),
      figure.takenFromDeck(filter.charts(0, '0')),
    ]);
  });

  it('is said to be there for as long as the page is, where the device cannot keep it', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(pressAndUndo()).toEqual([
      `${figure.addedToDeck(filter.charts(1, '1'))} ${notice.notKept}`,
      `${figure.takenFromDeck(filter.charts(0, '0'))} ${notice.notKept}`,
    ]);
  });
});
