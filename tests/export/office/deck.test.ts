import { describe, expect, it, vi } from 'vitest';
import { fileProvenance } from '#export/file-provenance.ts';
import { toPptx } from '#export/pptx.ts';
import { slideSize } from '#export/office/shape.ts';
import { formatPeriod } from '#format/period.ts';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { every } from '../every-chart.ts';
import { cover, decks } from './office-files.ts';
import { below, openBlob, parts, slidePart, textOf, titleOf } from './package.ts';

/** Thirty charts take seconds on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

describe.each(locales)('a deck in %s', (locale) => {
  const contents = every.filter(({ model }) => model.locale === locale);

  it('begins with the site, the day and the address, and has the charts in order', async () => {
    const progress: number[] = [];
    const blob = await toPptx(contents, (charts) => progress.push(charts), undefined, cover);
    const [begin, ...slides] = parts(await openBlob(blob), slidePart);
    if (!begin) throw new Error('expected a first slide, received none');
    expect(titleOf(begin)).toBe(messages[locale].site.name);
    expect(textOf(begin)).toContain(formatPeriod(cover.day, locale));
    expect(textOf(begin)).toContain(cover.address);
    const titles = slides.map((slide) => titleOf(slide).replace(/ \(\d+\/\d+\)$/, ''));
    expect([...new Set(titles)]).toEqual(contents.map(({ model }) => model.title));
    expect(progress).toEqual(contents.map((_, index) => index + 1));
    expect(blob.size).toBeLessThan(15_000 * contents.length);
  });

  it('begins with the title and the occasion of the reader, and has the notes of the reader before its own', async () => {
    const [first, second] = contents;
    if (!first || !second) throw new Error('expected two charts, received fewer');
    const own = { ...cover, title: 'Wat <werkt> & waarom', occasion: 'Studiedag, 3 december' };
    const file = await openBlob(
      await toPptx([{ ...first, note: 'Eerst dit.\n\nDan dat.' }, second], undefined, undefined, own),
    );
    const [begin] = parts(file, slidePart);
    if (!begin) throw new Error('expected a first slide, received none');
    expect(titleOf(begin)).toBe(own.title);
    for (const words of [own.occasion, messages[locale].site.name, formatPeriod(cover.day, locale), cover.address])
      expect(textOf(begin)).toContain(words);
    const notes = parts(file, /^ppt\/notesSlides\/notesSlide\d+\.xml$/).map(textOf);
    const noted = notes.filter((note) => note.includes('Eerst dit.') && note.includes('Dan dat.'));
    const pages = parts(file, slidePart).filter((slide) => titleOf(slide).startsWith(first.model.title));
    expect(noted).toHaveLength(pages.length);
    expect(noted[0]?.indexOf('Eerst dit.')).toBeLessThan(noted[0]?.indexOf(first.model.sentence) ?? -1);
  });

  it('of one chart begins with the title of the reader, where there is one', async () => {
    const [only] = contents;
    if (!only) throw new Error('expected a chart, received none');
    const own = { ...cover, title: 'Een titel', occasion: '' };
    const [slide] = parts(await openBlob(await toPptx([only], undefined, undefined, own)), slidePart);
    expect(slide && titleOf(slide)).toBe('Een titel');
  });

  it('leads back to its address', async () => {
    const blob = await toPptx(contents.slice(0, 2), undefined, undefined, cover);
    expect((await fileProvenance(blob))?.address).toBe(cover.address);
  });

  it('of one chart begins with that chart', async () => {
    const [only] = contents;
    if (!only) throw new Error('expected a chart, received none');
    const [slide] = parts(await openBlob(await toPptx([only], undefined, undefined, cover)), slidePart);
    expect(slide && titleOf(slide)).toContain(only.model.title);
  });

  it('stops when it is cancelled', async () => {
    const cancelling = new AbortController();
    const stopped = toPptx(contents, (charts) => charts === 3 && cancelling.abort(), cancelling.signal);
    await expect(stopped).rejects.toThrow(/abort/i);
  });
});

it('has no value in type smaller than 1/30 of the height of a slide, in a chart that PowerPoint edits', async () => {
  for (const content of every) {
    const file = await openBlob(await toPptx([content]));
    const sizes = parts(file, /^ppt\/charts\/chart[\d-]+\.xml$/)
      .flatMap((chart) => below(chart).filter(({ name }) => name.endsWith('dLbls')))
      .flatMap((labels) =>
        below(labels).flatMap(({ attributes }) => (attributes['sz'] ? [Number(attributes['sz'])] : [])),
      );
    for (const size of sizes) expect(size, content.model.id).toBeGreaterThanOrEqual((100 * slideSize.height) / 30);
  }
});

it('two files of the same deck are the same to the byte, whenever they are made', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T10:00:00Z') });
  const once = await decks(5);
  vi.setSystemTime(new Date('2027-01-31T23:00:00Z'));
  const again = await decks(5);
  vi.useRealTimers();
  expect(again.map(({ bytes }, index) => Buffer.compare(bytes, once[index]?.bytes ?? new Uint8Array()))).toEqual([
    0, 0,
  ]);
});
