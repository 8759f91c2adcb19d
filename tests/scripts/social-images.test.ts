import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { xml } from '#export/xml.ts';
import { locales } from '#i18n/locale.ts';
import { paintPicture } from '../../scripts/paint-picture.ts';
import { siteImages, socialImage, socialImages, socialSize } from '../../scripts/social-images.ts';
import { socialMeta } from '../../scripts/social-meta.ts';
import { contextOf, every } from '../export/every-chart.ts';

/** One chart of each kind, in Dutch. */
const sample = [
  ...new Map(every.filter(({ model }) => model.locale === 'nl').map(({ model }) => [model.kind, model])).values(),
];

/** The pixels of a PNG by their colour, as `r,g,b`, with how many there are of each. */
async function pixelsOf(png: Buffer): Promise<{ width: number; height: number; colours: Map<string, number> }> {
  const image = await loadImage(png);
  const pen = createCanvas(image.width, image.height).getContext('2d');
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, image.width, image.height);
  const colours = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  return { width: image.width, height: image.height, colours };
}

describe('the pictures beside links', () => {
  let files: Map<string, Buffer>;
  beforeAll(async () => {
    files = new Map([...(await socialImages(sample, contextOf)), ...(await siteImages())]);
  }, 60_000);

  it('are there for each chart, and in each language for the site', () => {
    const expected = [
      ...sample.map(({ locale, id }) => socialImage(locale, id)),
      ...locales.map((locale) => socialImage(locale, null)),
    ];
    expect([...files.keys()]).toEqual(expected);
  });

  it('have their size, and are drawn and written on', async () => {
    for (const [name, png] of files) {
      const { colours, ...size } = await pixelsOf(png);
      expect(size).toEqual(socialSize);
      // The colour of titles: only texts have it, next to the black part of a whole.
      expect(colours.get('27,35,48'), name).toBeGreaterThan(1500);
      expect(colours.get('255,255,255'), name).toBeGreaterThan(100_000);
    }
  });

  it('are the same each time', async () => {
    const [model] = sample;
    if (!model) throw new Error('expected a chart, received none');
    const again = await socialImages([model], contextOf);
    for (const [name, png] of again) expect(png.equals(files.get(name) ?? Buffer.alloc(0)), name).toBe(true);
  });
});

describe('a painted picture', () => {
  const picture = (nodes: Parameters<typeof paintPicture>[0]['nodes']) => ({
    width: 100,
    height: 50,
    layout: { width: 100, height: 50 },
    nodes,
  });

  it('has texts where they stand, in their colour', async () => {
    const text = xml('text', { x: 0, y: 20, 'font-size': 30, fill: '#ff0000' }, ['■■■']);
    const at = (x: number) => picture([xml('g', { transform: `translate(${x} 10)` }, [text])]);
    const [shown, beside] = [await pixelsOf(await paintPicture(at(0))), await pixelsOf(await paintPicture(at(200)))];
    expect(shown.colours.get('255,0,0')).toBeGreaterThan(100);
    expect(beside.colours.get('255,0,0')).toBeUndefined();
  });

  it('has texts that stand upright', async () => {
    const text = (transform: string) =>
      picture([xml('text', { x: 50, y: 30, 'font-size': 12, fill: '#ff0000', transform }, ['■■■■■■■■'])]);
    // From the middle to the right there is room for four; upwards only for two.
    const [lying, upright] = [
      await paintPicture(text('rotate(0 50 30)')),
      await paintPicture(text('rotate(-90 50 30)')),
    ];
    const red = async (png: Buffer) => (await pixelsOf(png)).colours.get('255,0,0') ?? 0;
    expect(await red(upright)).toBeLessThan(await red(lying));
    expect(await red(upright)).toBeGreaterThan(50);
  });

  it('refuses what it could only put in the wrong place', async () => {
    const turned = picture([xml('g', { transform: 'skewX(9)' }, [xml('text', { x: 0, y: 0 }, ['x'])])]);
    await expect(paintPicture(turned)).rejects.toThrow(
      'expected a translation, a scale or a rotation, received skewX(9)',
    );
  });
});

describe('the head of a page for other sites', () => {
  beforeEach(() => {
    vi.stubEnv('SITE_URL', 'https://example.org');
    vi.stubEnv('BASE_PATH', '/base/');
  });
  afterEach(() => vi.unstubAllEnvs());

  const facts = { title: 'A "finding" & more', description: 'In <words>' };

  it('says title, description, address and picture of a chart', () => {
    const meta = socialMeta(facts, '/en/charts/x/', 'x', 'en');
    expect(meta).toContain('<meta property="og:title" content="A &quot;finding&quot; &amp; more">');
    expect(meta).toContain('<meta property="og:description" content="In &lt;words&gt;">');
    expect(meta).toContain('<meta property="og:url" content="https://example.org/base/en/charts/x/">');
    expect(meta).toContain('<meta property="og:image" content="https://example.org/base/social/en/x.png">');
    expect(meta).toContain('<meta name="twitter:card" content="summary_large_image">');
  });

  it('has the picture of the site for any other page', () => {
    expect(socialMeta(facts, '/nl/about/', null, 'nl')).toContain('/base/social/nl/site.png');
  });
});
