import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  clearFilter,
  clearFilters,
  connectAddress,
  receiveAddress,
  setSearch,
  setTab,
  toggleFilter,
  viewStore,
} from '#view/store.ts';
import { knownIds } from '#view/known-ids.ts';
import { smallContents } from '../fixtures/contents.ts';

/** An address bar: each navigation comes back to the store, as the router brings it. */
let history: { search: string; how: string }[];

beforeEach(() => {
  history = [];
  connectAddress({
    known: knownIds(smallContents),
    navigate: (search, how) => {
      history.push({ search, how });
      receiveAddress('/nl/', search);
    },
  });
});

afterEach(() => connectAddress(null));

describe('the view store', () => {
  it('changes by way of the address, a step of the history for each choice', () => {
    toggleFilter('priority', 'financing');
    toggleFilter('priority', 'learning');
    toggleFilter('sector', 'care');
    toggleFilter('priority', 'financing');
    expect(history).toEqual([
      { search: '?priority=financing', how: 'push' },
      { search: '?priority=learning~financing', how: 'push' },
      { search: '?priority=learning~financing&sector=care', how: 'push' },
      { search: '?priority=learning&sector=care', how: 'push' },
    ]);
    expect(viewStore.getState().view).toMatchObject({ priority: ['learning'], sector: ['care'] });
  });

  it('keeps what is typed, spaces included, in one step of the history', () => {
    for (const text of ['d', 'du', 'duaal', 'duaal ', 'duaal l']) setSearch(text);
    expect(viewStore.getState().view.q).toBe('duaal l');
    expect(history.map(({ how }) => how)).toEqual(['push', 'replace', 'replace', 'replace', 'replace']);
    setSearch(' ');
    expect(history.at(-1)).toEqual({ search: '', how: 'replace' });
    setSearch('v');
    expect(history.at(-1)).toEqual({ search: '?q=v', how: 'push' });
  });

  it('clears one criterion or all of them', () => {
    receiveAddress('/nl/', '?priority=learning&group=workers&q=vdab&tab=table');
    clearFilter('group');
    expect(history.at(-1)?.search).toBe('?priority=learning&q=vdab&tab=table');
    clearFilters();
    expect(history.at(-1)?.search).toBe('?tab=table');
  });

  it('rewrites an address that is not canonical and keeps saying what was dropped', () => {
    receiveAddress('/nl/', '?tab=foo&priority=financing~learning');
    expect(history).toEqual([{ search: '?priority=learning~financing', how: 'replace' }]);
    expect(viewStore.getState().dropped).toEqual(['tab=foo']);
    toggleFilter('sector', 'food');
    expect(viewStore.getState().dropped).toEqual([]);
  });

  it('leaves alone in silence what other sites add to follow their visitors, also while the reader chooses', () => {
    receiveAddress('/nl/', '?utm_source=nieuwsbrief&utm_medium=e%2Dmail&fbclid=Iw');
    expect(history).toEqual([]);
    expect(viewStore.getState().dropped).toEqual([]);
    toggleFilter('sector', 'food');
    expect(history.at(-1)?.search).toBe('?sector=food&utm_source=nieuwsbrief&utm_medium=e%2Dmail&fbclid=Iw');
  });

  it('follows an address that goes back to the default', () => {
    receiveAddress('/nl/', '?tab=source');
    receiveAddress('/nl/', '');
    expect(viewStore.getState().view.tab).toBe('chart');
  });

  it('changes by itself where no address is connected', () => {
    connectAddress(null);
    setTab('table');
    expect(viewStore.getState().view.tab).toBe('table');
  });
});
