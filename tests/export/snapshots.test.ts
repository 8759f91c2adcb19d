import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { pictureShapes } from '#export/picture.ts';
import { toSvg } from '#export/svg.ts';
import { locales } from '#i18n/locale.ts';
import { withDocument } from '../../scripts/with-document.ts';
import { every } from './every-chart.ts';

/** Pictures that were looked at and accepted: one a chart and language, which any browser opens. */
const folder = 'tests/export/snapshots';
/** `npm run snapshots` sets it: pictures are then kept instead of compared. */
const isAccepting = process.env['SNAPSHOTS'] === 'accept';

const drawn = await withDocument(async () => {
  const { drawPanels } = await import('#export/draw-panels.ts');
  return every.map(({ name, model, context }) => ({
    name,
    file: join(folder, model.locale, `${model.id}.svg`),
    svg: normal(toSvg(model, context, pictureShapes.tall, 'data:,', drawPanels).text),
  }));
});

if (isAccepting) {
  rmSync(folder, { recursive: true, force: true });
  for (const { file, svg } of drawn) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, svg);
  }
}

it.each(drawn)('$name looks as it did', ({ file, svg }) => {
  const changed = file.replace('.svg', '-changed.svg');
  rmSync(changed, { force: true });
  const accepted = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (svg !== accepted) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(changed, svg);
  }
  const advice = `Open ${changed} in a browser${accepted === null ? '' : `, and ${file} beside it`}. If it is right: npm run snapshots`;
  expect(svg, advice).toBe(accepted);
});

it('no picture is kept of a chart that is gone', () => {
  const kept = locales.flatMap((locale) => readdirSync(join(folder, locale)).map((name) => join(folder, locale, name)));
  const known = drawn.map(({ file }) => file);
  const gone = kept.filter((file) => !file.endsWith('-changed.svg') && !known.includes(file));
  expect(gone, 'To take them away: npm run snapshots').toEqual([]);
});

/** The picture with a line for each part, in tenths of pixels, without what differs from run to run or shows nothing. */
function normal(svg: string): string {
  const used = new Set([...svg.matchAll(/url\(#([^)]+)\)|aria-\w+="([^"]+)"/g)].map(([, url, label]) => url ?? label));
  return svg
    .replace(/<metadata.*<\/metadata>|<style>.*<\/style>/gs, '')
    .replace(/ id="([^"]*)"/g, (attribute, id: string) => (used.has(id) ? attribute : ''))
    .replace(/="[^"]*"/g, (attribute) =>
      attribute.replace(/\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1)))),
    )
    .replace(/(?<=>)<(?!\/?(tspan|text>))/g, '\n<');
}
