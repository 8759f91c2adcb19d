// @vitest-environment jsdom
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeHtml, inertJson } from '#export/html.ts';
import { runsInTier } from '../tier.ts';

const anyText = fc.oneof(
  fc.string(),
  fc.constantFrom('"', "'", '<b>', '</script>', '<!--', '&quot;', '" onload="x', '&lt;'),
);

it('a text reads the same between tags and between quotes, and begins nothing', () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      const page = new DOMParser().parseFromString(`<i title="${escapeHtml(a)}">${escapeHtml(b)}</i>`, 'text/html');
      // A parser makes one line end of two, and nothing of a null.
      fc.pre(!/[\r\0]/.test(a + b));
      expect(page.body.children).toHaveLength(1);
      expect(page.querySelector('i')?.getAttribute('title')).toBe(a);
      expect(page.querySelector('i')?.textContent).toBe(b);
    }),
    runsInTier(100),
  );
});

it('data in a script element come out as they went in', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const markup = `<script type="application/json">${inertJson({ text })}</script><p></p>`;
      const page = new DOMParser().parseFromString(markup, 'text/html');
      expect(JSON.parse(page.querySelector('script')?.textContent ?? '')).toEqual({ text });
      expect(page.querySelectorAll('p')).toHaveLength(1);
    }),
    runsInTier(100),
  );
});
