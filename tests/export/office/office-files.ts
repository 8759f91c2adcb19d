import { toPptx } from '#export/pptx.ts';
import { chartXlsx } from '#export/xlsx.ts';
import { locales } from '#i18n/locale.ts';
import { every } from '../every-chart.ts';

/** An Office file of ours. */
export interface OfficeFile {
  name: string;
  extension: 'pptx' | 'xlsx';
  bytes: Uint8Array<ArrayBuffer>;
}

/** What the first slide of a deck says. */
export const cover = {
  address: 'https://example.org/nl/present/?charts=a~b',
  day: '2026-11-24',
  title: null,
  occasion: '',
};

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

/** A presentation and a workbook of each of the charts. */
export async function filesOfCharts(charts: typeof every): Promise<OfficeFile[]> {
  const files = await Promise.all(
    charts.map(async ({ name, model, context }): Promise<OfficeFile[]> => [
      { name, extension: 'pptx', bytes: await bytesOf(await toPptx([{ model, context }])) },
      { name, extension: 'xlsx', bytes: await bytesOf(await chartXlsx(model, context)) },
    ]),
  );
  return files.flat();
}

/** A deck of the first so many charts in each language. */
export async function decks(charts: number): Promise<OfficeFile[]> {
  return Promise.all(
    locales.map(async (locale): Promise<OfficeFile> => {
      const contents = every.filter(({ model }) => model.locale === locale).slice(0, charts);
      const blob = await toPptx(contents, undefined, undefined, cover);
      return { name: `a deck of ${charts} in ${locale}`, extension: 'pptx', bytes: await bytesOf(blob) };
    }),
  );
}

/** One chart of each kind in every language: the first of its kind. */
export function oneOfEachKind(): typeof every {
  return every.filter(
    ({ model }, index) =>
      every.findIndex((own) => own.model.kind === model.kind && own.model.locale === model.locale) === index,
  );
}
