import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { officeChart } from './office-chart.ts';
import { officeWorkbook } from './office-workbook.ts';
import type { PlacedChart } from './pptx-charts.ts';
import type { Descriptions } from './pptx-sheet.ts';
import { provenanceMark, writeProvenance, type Provenance } from './provenance.ts';
import { escapeXml, writeXml, xml } from './xml.ts';

/** What the library that writes presentations leaves to be done. */
interface Finish {
  /** In the order in which they were put on the slides. */
  charts: PlacedChart[];
  descriptions: Descriptions;
  /** Language tag of the deck. */
  language: string;
  /** One a slide. */
  provenances: Provenance[];
}

/**
 * Finishes a presentation: charts and workbooks in which missing values are missing, descriptions and numbers of the
 * objects, the language of every text, paragraphs in the notes, and where each slide comes from.
 * @returns the presentation, compressed
 */
export function finishPackage(draft: Uint8Array, { charts, descriptions, language, provenances }: Finish) {
  const parts = new Map(Object.entries(unzipSync(draft)).filter(([name]) => !name.endsWith('/')));
  const edit = (pattern: RegExp, change: (text: string) => string) => {
    for (const [name, bytes] of parts) if (pattern.test(name)) parts.set(name, strToU8(change(strFromU8(bytes))));
  };
  const chartNames = [...parts.keys()]
    .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    .toSorted((a, b) => numberIn(a) - numberIn(b));
  if (chartNames.length !== charts.length) {
    throw new Error(`expected ${charts.length} charts in the presentation, received ${chartNames.length}`);
  }
  chartNames.forEach((name, index) => {
    const chart = charts[index];
    if (!chart) return;
    parts.set(name, strToU8(officeChart(chart.data, chart.setting)));
    const relations = strFromU8(
      parts.get(name.replace('charts/', 'charts/_rels/').concat('.rels')) ?? new Uint8Array(),
    );
    const workbook = /embeddings\/[^"]+\.xlsx/.exec(relations)?.[0];
    if (!workbook) throw new Error(`expected a workbook behind ${name}, received none`);
    parts.set(`ppt/${workbook}`, officeWorkbook(chart.data, chart.labelHead));
  });
  edit(/^ppt\/slides\/slide\d+\.xml$/, (text) => describeObjects(text, descriptions));
  edit(/^ppt\/notesSlides\/notesSlide\d+\.xml$/, breakNotes);
  edit(/^ppt\/.*\.xml$/, (text) =>
    text.replace(/ altLang="[^"]*"/g, '').replaceAll('lang="en-US"', `lang="${language}"`),
  );
  addProperties(parts, provenances);
  return zipSync(Object.fromEntries(parts), { level: 6 });
}

function numberIn(name: string): number {
  return Number(/\d+/.exec(name)?.[0] ?? 0);
}

const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** Gives each object of a slide a number of its own, and those that are more than text their description. */
function describeObjects(slide: string, descriptions: Descriptions): string {
  const escaped = new Map([...descriptions].map(([name, text]) => [escapeXml(name), text]));
  let number = 0;
  return slide.replace(
    /<p:cNvPr id="\d+" name="([^"]*)"(?: descr="[^"]*")?\s*(?:\/>|>\s*<\/p:cNvPr>)/g,
    (_, name: string) => {
      number += 1;
      const text = escaped.get(name);
      const start = `<p:cNvPr id="${number}" name="${name}"`;
      if (text === undefined) return `${start}/>`;
      return text === null ? `${start} descr="">${decorative}</p:cNvPr>` : `${start} descr="${escapeXml(text)}"/>`;
    },
  );
}

/** The library writes notes as one line; each of ours is a paragraph. */
function breakNotes(notes: string): string {
  return notes.replace(/<a:p>(<a:r><a:rPr[^>]*\/><a:t>)([^<]*)(<\/a:t><\/a:r>)/g, (whole, start, text: string, end) => {
    const lines = text.split(/\r?\n/);
    return lines.length === 1 ? whole : lines.map((line) => `<a:p>${start}${line}${end}`).join('</a:p>');
  });
}

/** Properties of the document under our mark, the first slide's first: they lead back to the charts. */
function addProperties(parts: Map<string, Uint8Array>, provenances: Provenance[]): void {
  const name = 'docProps/custom.xml';
  const properties = provenances.map((provenance, index) =>
    xml(
      'property',
      {
        fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}',
        pid: index + 2,
        name: index === 0 ? provenanceMark : `${provenanceMark}-${index + 1}`,
      },
      [xml('vt:lpwstr', {}, [writeProvenance(provenance)])],
    ),
  );
  const root = xml(
    'Properties',
    {
      xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
      'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    },
    properties,
  );
  parts.set(name, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeXml(root)}`));
  const insert = (part: string, end: string, entry: string) => {
    const text = strFromU8(parts.get(part) ?? new Uint8Array());
    parts.set(part, strToU8(text.replace(end, `${entry}${end}`)));
  };
  const type = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
  insert('[Content_Types].xml', '</Types>', `<Override PartName="/${name}" ContentType="${type}"/>`);
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
  insert('_rels/.rels', '</Relationships>', `<Relationship Id="rIdCustom" Type="${relation}" Target="${name}"/>`);
}
