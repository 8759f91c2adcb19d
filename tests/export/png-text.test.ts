import { crc32 } from 'node:zlib';
import { createCanvas } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { fileProvenance } from '#export/file-provenance.ts';
import { withPngTexts } from '#export/png-text.ts';
import { provenanceMark, writeProvenance } from '#export/provenance.ts';

const plain = new Uint8Array(createCanvas(4, 3).toBuffer('image/png'));

it('texts in a PNG are chunks with the right checksum, and the picture stays as it was', async () => {
  const bytes = new Uint8Array(await withPngTexts(plain, { Title: 'Één titel', Other: '' }).arrayBuffer());
  const view = new DataView(bytes.buffer);
  const chunks: { type: string; content: Uint8Array }[] = [];
  for (let start = 8; start < bytes.length;) {
    const length = view.getUint32(start);
    const body = bytes.subarray(start + 4, start + 8 + length);
    expect(view.getUint32(start + 8 + length)).toBe(crc32(body));
    chunks.push({ type: new TextDecoder().decode(body.subarray(0, 4)), content: body.subarray(4) });
    start += length + 12;
  }
  expect(chunks[0]?.type).toBe('IHDR');
  expect(chunks.at(-1)?.type).toBe('IEND');
  const texts = chunks.filter(({ type }) => type === 'iTXt').map(({ content }) => new TextDecoder().decode(content));
  expect(texts).toEqual(['Title\0\0\0\0\0Één titel', 'Other\0\0\0\0\0']);
  expect(bytes.length - texts.reduce((sum, text) => sum + new TextEncoder().encode(text).length + 12, 0)).toBe(
    plain.length,
  );
});

it('a PNG leads back to its chart', async () => {
  const provenance = { address: 'https://example.org/nl/charts/x/', fingerprint: '0123456789abcdef' };
  const png = withPngTexts(plain, { Title: 'x', [provenanceMark]: writeProvenance(provenance) });
  expect(await fileProvenance(png)).toEqual(provenance);
});

it('bytes that are no PNG are an error', () => {
  expect(() => withPngTexts(new Uint8Array([1, 2, 3]), {})).toThrow('expected a PNG, received 3 bytes');
});
