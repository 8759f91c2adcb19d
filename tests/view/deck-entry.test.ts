import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultControls, shows, sorts, type Controls } from '#charts/controls.ts';
import { canonicalEntry, entryOf, formatEntry, parseEntry } from '#view/deck-entry.ts';
import { runsInTier } from '../tier.ts';

const focusIds = ['2016', '2012-2013', '2012-05/2017-12', 'not-sector-3030', 'passed'];

const controls: fc.Arbitrary<Controls> = fc.record({
  sort: fc.constantFrom(...sorts),
  show: fc.constantFrom(null, ...shows),
  focus: fc.shuffledSubarray(focusIds).map((ids) => ids.toSorted()),
  only: fc.constantFrom(null, 'certain' as const),
  ci: fc.boolean(),
});
const entry = fc.record({ chart: fc.constantFrom('reach', 'sab-placement', 'project-3030'), controls });

function dropped(text: string): string[] {
  const parts: string[] = [];
  parseEntry(text, (part) => parts.push(part));
  return parts;
}

describe('an entry of a deck', () => {
  it('of a chart as declared is the id of the chart', () => {
    expect(formatEntry({ chart: 'reach', controls: defaultControls })).toBe('reach');
    expect(entryOf('reach')).toEqual({ chart: 'reach', controls: defaultControls });
  });

  it('says only what is not as declared', () => {
    const chosen: Controls = { sort: 'value', show: 'share', focus: ['b', 'a'], only: 'certain', ci: false };
    expect(formatEntry({ chart: 'reach', controls: chosen })).toBe(
      'reach!sort.value!show.share!focus.a.b!only.certain!ci.0',
    );
  });

  it('is read back, whatever the controls, from a text that an address leaves as it is', () => {
    fc.assert(
      fc.property(entry, (own) => {
        const text = formatEntry(own);
        expect(parseEntry(text)).toEqual(own);
        expect(dropped(text)).toEqual([]);
        expect(text).not.toContain('~');
        expect(new URL(`http://localhost/?charts=${text}`).search).toBe(`?charts=${text}`);
      }),
    );
  });

  it('is one text for one view, in whatever order that was chosen', () => {
    fc.assert(
      fc.property(entry, fc.shuffledSubarray(focusIds), (own, focus) => {
        const text = formatEntry({ ...own, controls: { ...own.controls, focus } });
        const [chart = '', ...parts] = text.split('!');
        expect(canonicalEntry([chart, ...parts.toReversed()].join('!'))).toBe(text);
        expect(text).toBe(formatEntry({ ...own, controls: { ...own.controls, focus: focus.toReversed() } }));
      }),
    );
  });

  it.each([
    ['reach!colour.red', ['reach!colour.red']],
    ['reach!sort.size', ['reach!sort.size']],
    ['reach!sort.value.name', ['reach!sort.name']],
    ['reach!sort.value!sort.name', ['reach!sort.name']],
    ['reach!ci.2', ['reach!ci.2']],
    ['reach!focus.A.b', ['reach!focus.A']],
    ['reach!', ['reach!']],
    ['reach!constructor.x', ['reach!constructor.x']],
  ])('reports what it drops from %s', (text, parts) => {
    expect(dropped(text)).toEqual(parts);
  });

  it('never throws, and comes to a form that stays', () => {
    const part = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('sort', 'focus', '!', '.', 'value', 'reach'));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = canonicalEntry(`reach!${parts.join('')}`);
        expect(text === null ? null : canonicalEntry(text)).toBe(text);
        expect(dropped(String(text))).toEqual([]);
      }),
      runsInTier(1000),
    );
  });

  it.each(['', '!sort.value', 'Reach', 'a b', '<b>', 'a.b'])('is nothing where there can be no chart: %j', (text) => {
    expect(parseEntry(text)).toBeNull();
    expect(canonicalEntry(text)).toBeNull();
  });
});
