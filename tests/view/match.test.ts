import { describe, expect, it } from 'vitest';
import { chartCandidates, countFor, passing, practiceCandidates } from '#view/match.ts';
import { defaultView, type ViewState } from '#view/view-state.ts';
import { smallContents } from '../fixtures/contents.ts';

const practices = practiceCandidates(smallContents, 'nl');
const charts = chartCandidates(smallContents, 'nl');
const view = (part: Partial<ViewState>): ViewState => ({ ...defaultView, ...part });
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('filters', () => {
  it.each<[string, Partial<ViewState>, string[]]>([
    ['let everything through without a choice', {}, ['alpha', 'beta', 'gamma']],
    ['take any of the values of one filter', { priority: ['learning', 'financing'] }, ['alpha', 'gamma']],
    ['take only what meets every filter', { priority: ['matching'], sector: ['food'] }, ['alpha']],
    ['find words without capitals and accents', { q: 'COORDINATIE' }, ['alpha']],
    ['find every word of the text, in any order', { q: 'werkzoekenden gamma ' }, ['gamma']],
    ['find the words of vocabularies', { q: 'zorg' }, ['beta']],
    ['find nothing where there is nothing', { q: 'xyz' }, []],
  ])('%s', (_, part, expected) => {
    expect(ids(passing(practices, view(part)))).toEqual(expected);
  });

  it('count what a choice gives under the other filters, not under its own', () => {
    expect(countFor(practices, view({ priority: ['financing'] }), 'priority', 'matching')).toBe(2);
    expect(countFor(practices, view({ sector: ['care'] }), 'priority', 'matching')).toBe(1);
    expect(countFor(practices, view({ q: 'gamma' }), 'priority', 'matching')).toBe(0);
  });

  it('give charts the properties of their practice, and none to charts about all practices', () => {
    expect(ids(passing(charts, view({ sector: ['care'] })))).toEqual(['beta-reach']);
    expect(ids(passing(charts, view({ q: 'across' })))).toEqual(['across']);
    expect(ids(passing(charts, view({ q: 'organisatie beta' })))).toEqual(['beta-reach']);
  });

  it('leave one criterion out of account when asked', () => {
    const none = view({ sector: ['care'], priority: ['financing'] });
    expect(ids(passing(practices, none))).toEqual([]);
    expect(ids(passing(practices, none, 'priority'))).toEqual(['beta']);
  });
});
