import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileProvenance } from '#export/file-provenance.ts';
import { writeProvenance } from '#export/provenance.ts';

const provenance = {
  address: 'https://example.org/nl/charts/ibo-outcomes/?tab=table&ci=0',
  fingerprint: '0123456789abcdef',
};

/** Names and content of a chunk of a PNG; its checksum is not looked at. */
function chunk(type: string, content: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(content.length + 12);
  new DataView(bytes.buffer).setUint32(0, content.length);
  bytes.set(strToU8(type), 4);
  bytes.set(content, 8);
  return bytes;
}

function png(...chunks: Uint8Array<ArrayBuffer>[]): Blob {
  return new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks]);
}

function text(key: string, content: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(strToU8(`${key}\0\0\0\0\0${content}`));
}

describe('where a file comes from', () => {
  it('stands in the text chunk of an image', async () => {
    const image = png(
      chunk('IHDR', new Uint8Array(13)),
      chunk('iTXt', text('vaardigheden-in-beeld', writeProvenance(provenance))),
    );
    expect(await fileProvenance(image)).toEqual(provenance);
  });

  it('stands in a drawing and in any part of an archive, escaped as XML is', async () => {
    const escaped = writeProvenance(provenance).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    expect(await fileProvenance(new Blob([`<svg><metadata>${escaped}</metadata></svg>`]))).toEqual(provenance);
    const archive = zipSync({
      'docProps/app.xml': strToU8('<x/>'),
      'ppt/notes1.xml': strToU8(`<a:t>${escaped}</a:t>`),
    });
    expect(await fileProvenance(new Blob([new Uint8Array(archive)]))).toEqual(provenance);
  });

  it('is the deck of its charts, in their order, for a presentation of several', async () => {
    const mark = (chart: string) =>
      writeProvenance({ address: `https://example.org/skills/nl/charts/${chart}/`, fingerprint: '0a' });
    const properties = strToU8(`<p>${mark('sab-placement')}</p><p>${mark('basf-cost')}</p>`);
    const archive = zipSync({ 'docProps/custom.xml': properties, 'ppt/notes1.xml': strToU8(mark('sab-placement')) });
    expect(await fileProvenance(new Blob([new Uint8Array(archive)]))).toEqual({
      address: 'https://example.org/skills/nl/present/?charts=sab-placement~basf-cost',
      fingerprint: '0a-0a',
    });
  });

  it('is the deck that a presentation names, with the views of its charts', async () => {
    const deck = { address: 'https://example.org/nl/present/?charts=costs!sort.value~costs', fingerprint: '0a-0b' };
    const properties = strToU8(`<p>${writeProvenance(deck)}</p><p>${writeProvenance(provenance)}</p>`);
    const archive = zipSync({ 'ppt/a.xml': strToU8(writeProvenance(provenance)), 'docProps/custom.xml': properties });
    expect(await fileProvenance(new Blob([new Uint8Array(archive)]))).toEqual(deck);
  });

  it.each([
    ['an empty file', new Blob([])],
    ['another image', png(chunk('IHDR', new Uint8Array(13)), chunk('iTXt', text('Comment', 'x')))],
    ['an image that ends too soon', png(new Uint8Array([0, 0, 0]))],
    [
      'an image whose chunk is longer than the file',
      png(new Uint8Array([255, 255, 255, 255, 105, 84, 88, 116, 0, 0, 0, 0])),
    ],
    ['a table of somebody else', new Blob(['a,b\r\n1,2\r\n'])],
    ['a table with our heads and no rows', new Blob(['value,permalink,fingerprint\r\n'])],
    ['our mark with another version', new Blob(['{"v":2,"address":"x","fingerprint":"y"}'])],
  ])('is not known of %s', async (_, file) => {
    expect(await fileProvenance(file)).toBeNull();
  });

  it('cannot be read from a damaged archive', async () => {
    await expect(fileProvenance(new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9])]))).rejects.toThrow(/./);
  });

  it('is not looked for in an archive that unpacks to more than any file of ours, in one part or in several', async () => {
    const mark = strToU8(writeProvenance(provenance));
    for (const sizes of [[60_000_000], [30_000_000, 30_000_000]]) {
      const large = sizes.map((size, part) => [`ppt/slides/slide${part}.xml`, new Uint8Array(size)]);
      const archive = zipSync({ 'docProps/custom.xml': mark, ...Object.fromEntries(large) }, { level: 1 });
      expect(archive.length).toBeLessThan(1_000_000);
      await expect(fileProvenance(new Blob([new Uint8Array(archive)]))).rejects.toThrow(RangeError);
    }
  });

  it('is never made up, whatever the bytes', async () => {
    const begins = fc.constantFrom(
      [],
      [0x89, 0x50, 0x4e, 0x47],
      [0x50, 0x4b, 0x03, 0x04],
      [...strToU8('permalink,fingerprint\n')],
    );
    await fc.assert(
      fc.asyncProperty(begins, fc.uint8Array({ maxLength: 400 }), async (begin, rest) => {
        const found = await fileProvenance(new Blob([new Uint8Array([...begin, ...rest])])).catch(() => null);
        expect(found).toBeNull();
      }),
    );
  });
});
