import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shows, sorts } from '#charts/controls.ts';
import { mostPractices } from '#schema/most-practices.ts';
import { quantityKinds } from '#schema/quantity-kinds.ts';
import { longestSearch, parseView, serialiseView } from '#view/codec.ts';
import {
  defaultView,
  embedParts,
  figureOrigins,
  heatmapRows,
  missingReasons,
  panels,
  readings,
  tabs,
  themes,
  type KnownIds,
  type ViewState,
} from '#view/view-state.ts';
import { runsInTier } from '../tier.ts';

const known: KnownIds = {
  priority: ['learning', 'matching', 'financing'],
  sector: ['food', 'care', 'project-3030'],
  start: ['2009', '2016'],
  group: ['workers', 'seekers'],
  practice: ['alpha', 'beta', 'gamma', 'delta', 'epsilon'],
  unit: ['persons', 'percent', 'euro'],
  charts: ['reach', 'cost', 'per-year'],
};

const searchText = fc
  .string({ unit: 'binary', maxLength: 40 })
  .filter((text) => !/[\p{Cc}\p{Cs}\uFFFD]/u.test(text) && (text === '' || text.trim() !== ''));

const validDeck = fc
  .shuffledSubarray([
    ...known.charts,
    'reach!sort.value!focus.2016.passed',
    'reach!show.share!ci.0',
    'cost!only.certain',
  ])
  .chain((charts) =>
    fc.record({
      charts: fc.constant(charts),
      slide: fc.option(fc.integer({ min: 1, max: charts.length || 9999 })),
    }),
  );

const validView: fc.Arbitrary<ViewState> = fc
  .tuple(
    validDeck,
    fc.record({
      priority: fc.subarray([...known.priority]),
      sector: fc.subarray([...known.sector]),
      start: fc.subarray([...known.start]),
      first: fc.option(fc.constantFrom(...known.priority)),
      group: fc.subarray([...known.group]),
      practice: fc.subarray([...known.practice], { maxLength: mostPractices }),
      q: searchText,
      ci: fc.boolean(),
      sort: fc.constantFrom(...sorts),
      show: fc.constantFrom(null, ...shows),
      focus: fc.uniqueArray(fc.constantFrom('2016', 'passed', 'not-sector-3030'), { maxLength: 3 }),
      only: fc.constantFrom(null, 'certain' as const),
      kind: fc.subarray([...quantityKinds]),
      unit: fc.subarray([...known.unit]),
      reading: fc.subarray([...readings]),
      missing: fc.subarray([...missingReasons]),
      origin: fc.subarray([...figureOrigins]),
      page: fc.integer({ min: 1, max: 99_999 }),
      by: fc.constantFrom(...heatmapRows),
      panel: fc.constantFrom(...panels),
      tab: fc.constantFrom(...tabs),
      theme: fc.constantFrom(null, ...themes),
      hide: fc.subarray([...embedParts]),
    }),
  )
  .map(([deck, rest]) => ({ ...rest, ...deck }));

describe('the view in the address', () => {
  it('writes nothing for the default view', () => {
    expect(serialiseView(defaultView)).toBe('');
  });

  it('writes only what differs, several values joined by a tilde', () => {
    const view = { ...defaultView, priority: ['learning', 'financing'], q: "zorg & 'bouw'", tab: 'table' as const };
    expect(serialiseView(view)).toBe('?priority=learning~financing&q=zorg+%26+%27bouw%27&tab=table');
  });

  it('reads back every valid view, from a string that a browser leaves as it is', () => {
    fc.assert(
      fc.property(validView, (view) => {
        const search = serialiseView(view);
        expect(parseView(search, known)).toEqual({ view, dropped: [] });
        expect(new URL(`http://localhost/${search}`).search).toBe(search);
      }),
      runsInTier(2000),
    );
  });

  it('never throws, and comes to a canonical form that stays', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '__proto__',
        'constructor',
        'toString',
        'hasOwnProperty',
        '%',
        '%E0%A4',
        'priority',
        'q',
        'tab',
        'practice',
        'ci',
        'charts',
        'slide',
      ),
      fc.constantFrom(
        'learning',
        'learning~learning',
        '~',
        '~~care',
        '1e999',
        '١٢',
        '\u0000',
        '\uD800',
        'food',
        'cost',
        'cost~reach',
        '2',
      ),
    );
    const prototype = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part), { maxLength: 8 }), (pairs) => {
        const search = `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`;
        const canonical = serialiseView(parseView(search, known).view);
        const again = parseView(canonical, known);
        expect(again.dropped).toEqual([]);
        expect(serialiseView(again.view)).toBe(canonical);
      }),
      runsInTier(20_000),
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);
  });

  it.each([
    ['?bar=1', ['bar']],
    ['?priority=nonsense~learning', ['priority=nonsense']],
    ['?tab=', ['tab=']],
    ['?tab=table&tab=chart', ['tab=chart']],
    ['?theme=blue', ['theme=blue']],
    ['?ci=2', ['ci=2']],
    ['?ci=', ['ci=']],
    ['?ci=0&ci=1', ['ci=1']],
    ['?practice=omega~alpha', ['practice=omega']],
    ['?practice=epsilon~delta~delta~gamma~beta~alpha', ['practice=alpha']],
    ['?hide=source~title', ['hide=source']],
    ['?q=%E0%A4', ['q=\uFFFD']],
    ['?__proto__=x&constructor=y', ['__proto__', 'constructor']],
    ['?kind=share~size', ['kind=size']],
    ['?unit=litres~euro', ['unit=litres']],
    ['?reading=sure&missing=none~lost&origin=both', ['reading=sure', 'missing=lost', 'origin=both']],
    ['?page=0', ['page=0']],
    ['?charts=reach~gone', ['charts=gone']],
    ['?charts=reach!sort.size', ['charts=reach!sort.size']],
    ['?charts=gone!sort.value', ['charts=gone!sort.value']],
    ['?slide=0', ['slide=0']],
    ['?slide=1.5', ['slide=1.5']],
    ['?slide=02', ['slide=02']],
    ['?slide=2&slide=3', ['slide=3']],
    ['?charts=reach~cost&slide=3', ['slide=3']],
    ['?sort=size&show=both&only=likely', ['sort=size', 'show=both', 'only=likely']],
    ['?focus=drawn~%3Cscript%3E~2016', ['focus=<script>']],
    ['?by=region&panel=quality', ['by=region', 'panel=quality']],
    ['?utm_campaign=x&gclid=1&mc_cid=2&utmost=3', ['utmost']],
  ])('reports what it drops from %s', (search, dropped) => {
    expect(parseView(search, known).dropped).toEqual(dropped);
  });

  it('puts values in the order of the vocabulary, each once, over repeated keys too', () => {
    expect(parseView('?priority=financing~learning~learning&priority=matching', known).view.priority).toEqual(
      known.priority,
    );
  });

  it('compares at most four practices, the first four of the address, in their own order', () => {
    expect(parseView('?practice=epsilon~delta~gamma&practice=beta~alpha', known).view.practice).toEqual([
      'beta',
      'gamma',
      'delta',
      'epsilon',
    ]);
  });

  it.each([
    ['?ci=0', false, '?ci=0'],
    ['?ci=1', true, ''],
    ['', true, ''],
  ])('reads intervals from "%s" and writes them only when they are hidden', (search, ci, canonical) => {
    const { view } = parseView(search, known);
    expect(view.ci).toBe(ci);
    expect(serialiseView(view)).toBe(canonical);
  });

  it('puts the parts that an embed leaves out in their order, each once', () => {
    expect(parseView('?hide=actions~title~title&hide=note', known).view.hide).toEqual(['title', 'note', 'actions']);
  });

  it('keeps the charts of a deck in the order of its slides, each once', () => {
    const { view, dropped } = parseView('?charts=cost~reach~cost&charts=per-year&slide=3', known);
    expect(view).toMatchObject({ charts: ['cost', 'reach', 'per-year'], slide: 3 });
    expect(dropped).toEqual([]);
    expect(serialiseView(view)).toBe('?charts=cost~reach~per-year&slide=3');
  });

  it('keeps a chart of a deck in each of its views once, however they were written', () => {
    const { view, dropped } = parseView('?charts=reach~reach!ci.0!sort.value~cost~reach%21sort.value!ci.0', known);
    expect(view.charts).toEqual(['reach', 'reach!sort.value!ci.0', 'cost']);
    expect(dropped).toEqual([]);
    expect(serialiseView(view)).toBe('?charts=reach~reach!sort.value!ci.0~cost');
  });

  it('tells the first slide from none', () => {
    expect(parseView('?slide=1', known).view.slide).toBe(1);
    expect(serialiseView({ ...defaultView, slide: 1 })).toBe('?slide=1');
    expect(parseView('', known).view.slide).toBeNull();
  });

  it('keeps search texts and reports short, however long the address', () => {
    const long = 'é'.repeat(100_000);
    const { view, dropped } = parseView(`?q=${long}&x${long}=1`, known);
    expect([...view.q]).toHaveLength(longestSearch);
    expect(dropped[0]?.length).toBeLessThanOrEqual(40);
  });

  it('reads a renamed key under its new name', () => {
    const renamed = new Map([['prioriteit', 'priority']]);
    const { view, dropped } = parseView('?prioriteit=learning', known, renamed);
    expect(view.priority).toEqual(['learning']);
    expect(dropped).toEqual([]);
    expect(serialiseView(view)).toBe('?priority=learning');
  });
});
