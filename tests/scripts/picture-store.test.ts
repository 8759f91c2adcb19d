import { describe, expect, it } from 'vitest';
import { chartPictures } from '../../scripts/chart-pictures.ts';
import { pictureKey } from '../../scripts/picture-store.ts';
import { every } from '../export/every-chart.ts';

const [first] = every;
if (!first) throw new Error('expected a chart, received none');
const { model, context } = first;

describe('the pictures that are kept from one build to the next', () => {
  it('are found again by the same chart and the same code', () => {
    expect(pictureKey({ model, context }, 'code')).toBe(pictureKey({ model: structuredClone(model), context }, 'code'));
  });

  it('are drawn anew when a value, a text, the origin or the code changes', () => {
    const [panel, ...panels] = model.panels;
    if (!panel) throw new Error('expected a panel, received none');
    const points = panel.points.map((point, index) => (index === 0 ? { ...point, value: 123_456 } : point));
    const keys = [
      pictureKey({ model, context }, 'code'),
      pictureKey({ model, context }, 'other code'),
      pictureKey({ model, context: null }, 'code'),
      pictureKey({ model: { ...model, title: `${model.title}.` }, context }, 'code'),
      pictureKey({ model: { ...model, panels: [{ ...panel, points }, ...panels] }, context }, 'code'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are the same, whatever was drawn before', async () => {
    const some = every.filter((_, index) => index % 20 === 0).map((chart) => ({ ...chart, name: undefined }));
    const inOrder = await chartPictures(some);
    const reversed = await chartPictures(some.toReversed());
    expect(reversed.toReversed()).toEqual(inOrder);
  });

  it('are none but the printed ones for a chart that has no page', async () => {
    const [pictures] = await chartPictures([{ model, context: null }]);
    expect(pictures?.printed.length).toBeGreaterThan(0);
    expect(pictures?.files.size).toBe(0);
  });
});
