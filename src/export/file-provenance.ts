import { strFromU8, unzipSync } from 'fflate';
import { provenanceColumns } from './chart-csv.ts';
import { deckProvenance, provenanceMark, readProvenance, type Provenance } from './provenance.ts';

/** Larger than any file of ours, packed or unpacked; more is not read. */
const largest = 50_000_000;

const signatures = { png: [0x89, 0x50, 0x4e, 0x47], zip: [0x50, 0x4b, 0x03, 0x04] };

/**
 * Where a file that was downloaded here comes from; null when it does not say so.
 * @throws RangeError when it is larger than any file of ours, or says that it unpacks to more
 * @throws Error when it begins like an archive or an image and is damaged
 */
export async function fileProvenance(file: Blob): Promise<Provenance | null> {
  if (file.size > largest) throw new RangeError(`expected at most ${largest} bytes, received ${file.size}`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const begins = (signature: number[]) => signature.every((byte, place) => bytes[place] === byte);
  if (begins(signatures.png)) return ofPng(bytes);
  if (begins(signatures.zip)) return ofArchive(bytes);
  const text = new TextDecoder().decode(bytes);
  return ofMarkup(text) ?? ofJson(text) ?? ofCsv(text);
}

/** The text chunk of a PNG under our key; see the PNG specification, 11.3.3.4 iTXt. */
function ofPng(bytes: Uint8Array): Provenance | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = 8; start + 12 <= bytes.length;) {
    const length = view.getUint32(start);
    const type = strFromU8(bytes.subarray(start + 4, start + 8), true);
    const content = bytes.subarray(start + 8, start + 8 + length);
    if (type === 'iTXt' || type === 'tEXt') {
      const text = new TextDecoder().decode(content);
      if (text.startsWith(`${provenanceMark}\0`)) return readProvenance(text.slice(text.lastIndexOf('\0') + 1));
    }
    start += length + 12;
  }
  return null;
}

/** The text of a workbook or a presentation, part by part. A presentation of several charts leads back to its deck. */
function ofArchive(bytes: Uint8Array): Provenance | null {
  let unpacked = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!name.endsWith('.xml')) return false;
      unpacked += originalSize;
      if (unpacked > largest) throw new RangeError(`expected at most ${largest} bytes, unpacked to more`);
      return true;
    },
  });
  const found = Object.values(parts).flatMap((part) => allInMarkup(strFromU8(part)));
  const charts = [...new Map(found.map((provenance) => [provenance.address, provenance])).values()];
  const deck = charts.find(({ address }) => /\/present\/\?/.test(address));
  return deck ?? (charts.length > 1 ? deckOf(charts) : (charts[0] ?? null));
}

/** The deck of charts in a file that does not name it: its page beside theirs, and their fingerprints in its order. */
function deckOf(charts: Provenance[]): Provenance | null {
  const pages = charts.map(({ address }) => /^(.*\/)charts\/([^/?]+)\/?(?:\?.*)?$/.exec(address));
  const base = pages[0]?.[1];
  const ids = pages.flatMap((page) => page?.[2] ?? []);
  if (base === undefined || ids.length < charts.length) return null;
  return deckProvenance(`${base}present/?charts=${ids.join('~')}`, charts);
}

function ofMarkup(text: string): Provenance | null {
  return allInMarkup(text)[0] ?? null;
}

/** Our JSON wherever it stands in XML, where quotes and ampersands may be escaped. */
function allInMarkup(text: string): Provenance[] {
  const plain = text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  const found = plain.match(/\{"v":1,"address":"[^"]*","fingerprint":"[^"]*"\}/g) ?? [];
  return found.flatMap((json) => readProvenance(json) ?? []);
}

/** The two properties that our JSON has for it, for programs to read too. */
function ofJson(text: string): Provenance | null {
  const found = /"permalink":\s*"(https?:\/\/[^"\\]+)",\s*"fingerprint":\s*"([0-9a-f]{16})"/.exec(text);
  const [, address, fingerprint] = found ?? [];
  return address && fingerprint ? { address, fingerprint } : null;
}

/** The last two cells of the first row below the head of a CSV file, in either dialect. */
function ofCsv(text: string): Provenance | null {
  const head = /^.*$/m.exec(text)?.[0] ?? '';
  const [separator] = [';', ','].filter((mark) => head.trimEnd().endsWith(provenanceColumns.join(mark)));
  const cells =
    separator && new RegExp(`${separator}(https?://[^\\s"${separator}]*)${separator}([0-9a-f]+)\\r?$`, 'm').exec(text);
  const [, address, fingerprint] = cells || [];
  return address && fingerprint ? { address, fingerprint } : null;
}
