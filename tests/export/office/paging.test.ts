import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { paginate } from '#export/office/paging.ts';

const heights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 40 });
const total = (page: number[]) => page.reduce((sum, height) => sum + height, 0) + (page.length - 1) * 5;

it('things keep their order, and no slide holds more than it has room for', () => {
  fc.assert(
    fc.property(heights, (things) => {
      const pages = paginate(things, (height) => height, 100, 5);
      expect(pages.flat()).toEqual(things);
      expect(pages.filter((page) => page.length === 0 || total(page) > 100)).toEqual([]);
    }),
  );
});

it('there are no more slides than it takes to fill one after the other', () => {
  fc.assert(
    fc.property(heights, (things) => {
      let slides = 1;
      let used = -5;
      for (const height of things) {
        if (used + 5 + height > 100) slides += 1;
        used = used + 5 + height > 100 ? height : used + 5 + height;
      }
      expect(paginate(things, (height) => height, 100, 5)).toHaveLength(slides);
    }),
  );
});

it('slides are about equally full', () => {
  const rows = Array.from({ length: 11 }, () => 10);
  expect(paginate(rows, (height) => height, 100, 0).map((page) => page.length)).toEqual([6, 5]);
});

it('what is higher than a slide stands alone', () => {
  expect(paginate([10, 150, 10], (height) => height, 100, 0)).toEqual([[10], [150], [10]]);
});
