import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { isDrawnAsSvg } from '#charts/legend.ts';
import tokens from '#ui/tokens.css?raw';
import { miniatureFile, miniatureSize } from '#view/miniature.ts';
import { miniatures } from '../../scripts/miniatures.ts';
import { every } from '../export/every-chart.ts';
import { inTier } from '../tier.ts';

describe('the miniatures', () => {
  const all = every.filter(({ model }) => model.locale === 'nl').map(({ model }) => ({ name: model.id, model }));
  const few = ['priority-heatmap', 'watch-for-talent-results', 'sab-placement', 'basf-cohorts', 'outcome-rates'];
  const dutch = inTier(
    all,
    all.filter(({ name }) => few.includes(name)),
  );
  let files: Map<string, string>;
  beforeAll(async () => {
    files = await miniatures(dutch.map(({ model }) => model));
  }, 300_000);

  const textOf = (id: string) => files.get(miniatureFile('nl', id)) ?? '';
  /** The picture, as a browser reads it: an error in it would be its only content. */
  const pictureOf = (id: string) =>
    new JSDOM(textOf(id), { contentType: 'image/svg+xml' }).window.document.documentElement;

  it.each(dutch)('of $name is a small picture, which fetches nothing and runs nothing', ({ model }) => {
    const picture = pictureOf(model.id);
    expect(picture.getAttribute('viewBox')).toBe(`0 0 ${miniatureSize.width} ${miniatureSize.height}`);
    expect(textOf(model.id)).not.toMatch(/<script| on[a-z]+=|NaN|undefined|Infinity|url\((?!#)|href=/);
    expect(textOf(model.id).length).toBeLessThan(16_000);
  });

  it.each(dutch)('of $name has each of its colours for light and for dark, those of the site', ({ model }) => {
    const text = textOf(model.id);
    const used = new Set([...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name));
    const given = [...text.matchAll(/(--[\w-]+):(light-dark\([^)]*\))/g)].map(([, name, colour]) => ({ name, colour }));
    expect(new Set(given.map(({ name }) => name))).toEqual(used);
    // What keeps lines off texts has the colour of the card.
    const tokenOf = (name = '') => (name === '--ground' ? '--surface' : name);
    for (const { name, colour } of given) expect(tokens).toContain(`${tokenOf(name)}: ${colour}`);
    expect(used.size).toBeGreaterThan(0);
  });

  it('show a mark for each point of a drawing, as long as there are few', () => {
    const small = dutch.filter(({ model }) => isDrawnAsSvg(model) && model.panels.length < 5);
    expect(small.length).toBeGreaterThan(1);
    for (const { name, model } of small) {
      const picture = pictureOf(name);
      const points = model.panels.flatMap((panel) => panel.points.map(({ index }) => index));
      expect(
        points.filter((index) => !picture.querySelector(`[data-point="${index}"]`)),
        name,
      ).toEqual([]);
    }
  });

  it('have words only where they are at least 12 pixels high', () => {
    for (const { name } of dutch) {
      for (const text of pictureOf(name).querySelectorAll('text')) {
        const scales = [
          ...(text
            .closest('g[transform*="scale"]')
            ?.getAttribute('transform')
            ?.matchAll(/scale\(([\d.]+)\)/g) ?? []),
        ];
        const scale = Number(scales[0]?.[1] ?? 1);
        expect(Number(text.getAttribute('font-size')) * scale, `${name}: ${text.textContent}`).toBeGreaterThanOrEqual(
          11.99,
        );
      }
    }
  });

  it('of numbers say the first of them', () => {
    const words = pictureOf('watch-for-talent-results').textContent;
    expect(words).toContain('54Gescande bedrijven');
  });

  it('of a matrix have a mark for each yes', () => {
    const heatmap = dutch.find(({ name }) => name === 'priority-heatmap');
    const yes = heatmap?.model.panels.flatMap(({ points }) => points).filter(({ value }) => value === 1).length;
    expect(pictureOf('priority-heatmap').querySelectorAll('path')).toHaveLength(yes ?? 0);
  });
});
