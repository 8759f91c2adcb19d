import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Point } from '#charts/model.ts';
import { matrixBlock } from '#export/picture-matrix.ts';
import { lightColour } from '#export/light-palette.ts';
import { writeXml, xml } from '#export/xml.ts';
import { markOutlines } from '#ui/mark-outlines.ts';
import { drawPictures } from '../../../scripts/draw-pictures.ts';
import { readCatalogue } from '../../../scripts/read-catalogue.ts';
import { everyInTier } from '../../export/every-chart.ts';

const charts = everyInTier.filter(({ model }) => model.kind === 'matrix');
const pictures = await drawPictures(charts.map(({ model }) => model));
const { priorities } = readCatalogue('data');
const styles = readFileSync('src/ui/mark.module.css', 'utf8');

/** What should stand in a cell: words, or the shape and the colour of the priority, by its place in `priorities.json`. */
function expectedMark({ value, label, series, isFaded }: Point) {
  const place = priorities.findIndex(({ id }) => id === series?.id);
  const colour = isFaded ? 'faded' : `priority-${place + 1}`;
  return value === 1 ? { shape: markOutlines[place], colour } : { words: label };
}

/** The colour that the style sheets give to a mark. */
function colourOf(mark: Element): string | undefined {
  if (mark.closest('[data-faded]')) return 'faded';
  const place = /place-\d/.exec(mark.getAttribute('class') ?? '')?.[0];
  return new RegExp(`\\.${place} \\{\\s*color: var\\(--([\\w-]+)\\)`).exec(styles)?.[1];
}

describe.each(charts.map((chart, index) => ({ ...chart, picture: pictures[index]?.[0] ?? '' })))(
  'the marks of $name',
  ({ model, picture }) => {
    const points = model.panels.flatMap((panel) => panel.points);

    it('stand in the row and the column of their point: a shape for yes, words for all else', () => {
      const page = JSDOM.fragment(picture);
      const heads = [...page.querySelectorAll('thead tr > *')].map((head) => head.textContent);
      const found = [...page.querySelectorAll('tbody tr')].flatMap((row) =>
        [...row.children].flatMap((cell, column) => {
          const mark = cell.querySelector('svg');
          const shape = mark?.querySelector('path')?.getAttribute('d');
          const words = cell.querySelector('.visually-hidden')?.textContent;
          return cell.localName === 'th'
            ? []
            : [
                {
                  row: row.querySelector('th')?.textContent,
                  column: heads[column],
                  ...(mark ? { shape, colour: colourOf(mark) } : { words }),
                },
              ];
        }),
      );
      const expected = points
        .toSorted((a, b) => a.index - b.index)
        .map((point) => ({ row: point.category.label, column: point.series?.label, ...expectedMark(point) }));
      expect(found).toEqual(expected);
    });

    it('are the same in a file, row by row', () => {
      const file = JSDOM.fragment(writeXml(xml('svg', {}, matrixBlock(model, 880).nodes)));
      const marks = [...file.querySelectorAll('path')].map((path) => ({
        shape: path.getAttribute('d'),
        colour: path.getAttribute('fill'),
      }));
      const expected = points.flatMap((point) => {
        const { shape, colour } = expectedMark(point);
        return colour === undefined ? [] : [{ shape, colour: lightColour(colour) }];
      });
      expect(marks).toEqual(expected);
    });
  },
);
