import { describe, expect, it, vi } from 'vitest';
import { toPptx } from '#export/pptx.ts';
import { formatPeriod } from '#format/period.ts';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { every } from '../every-chart.ts';
import { cover, decks } from './office-files.ts';
import { openBlob, parts, slidePart, textOf, titleOf } from './package.ts';

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
