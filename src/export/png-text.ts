/** Bytes before the first chunk after the head: signature and IHDR. */
const headLength = 33;

/**
 * A PNG with texts in it, each in an iTXt chunk of its own.
 * @param texts by keyword: Latin letters, at most 79
 * @throws Error when the bytes are no PNG
 */
export function withPngTexts(png: Uint8Array<ArrayBuffer>, texts: Record<string, string>): Blob {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (!signature.every((byte, index) => png[index] === byte)) {
    throw new Error(`expected a PNG, received ${png.length} bytes of something else`);
  }
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  return new Blob([png.subarray(0, headLength), ...chunks, png.subarray(headLength)], { type: 'image/png' });
}

function textChunk(keyword: string, text: string): Uint8Array<ArrayBuffer> {
  // Five zeros: end of the keyword, not compressed, method 0, no language, no translated keyword.
  const body = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return chunk;
}

/** The checksum of PNG chunks: CRC-32 of ISO 3309. */
function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}
