import type { ChartModel } from '#charts/model.ts';
import type { ExportContext } from '#export/export-context.ts';
import type { pictureShapes } from '#export/picture.ts';
import type { csvDialects } from '#format/csv-dialect.ts';

/** A kind of file that a chart can be taken away as. Its code comes when it is asked for. */
interface DownloadFormat {
  /** End of the file's name; the part before the last point tells files of one kind apart. */
  extension: string;
  /** Makes the file. Throws an `ExportError`, or what kept its code from arriving; rejects once `signal` aborts where making it takes long. */
  make: (model: ChartModel, context: ExportContext, signal: AbortSignal) => Promise<Blob>;
}

/** The kinds of files, in the order of the menu: pictures, a slide, data. */
export const downloadFormats = {
  'png-wide': { extension: '16x9.png', make: png('wide') },
  'png-standard': { extension: '4x3.png', make: png('standard') },
  'png-square': { extension: '1x1.png', make: png('square') },
  'png-tall': { extension: 'png', make: png('tall') },
  svg: { extension: 'svg', make: svg },
  pptx: {
    extension: 'pptx',
    make: async (model, context, signal) => {
      const { toPptx } = await import('#export/pptx.ts');
      return toPptx([{ model, context }], undefined, signal);
    },
  },
  xlsx: {
    extension: 'xlsx',
    make: async (model, context) => {
      const { chartXlsx } = await import('#export/xlsx.ts');
      return chartXlsx(model, context);
    },
  },
  'csv-belgian': { extension: 'excel.csv', make: csv('belgian') },
  csv: { extension: 'csv', make: csv('international') },
  json: {
    extension: 'json',
    make: async (model, context) => {
      const { chartJson } = await import('#export/chart-json.ts');
      return new Blob([chartJson(model, context)], { type: 'application/json' });
    },
  },
} satisfies Record<string, DownloadFormat>;

/** A kind of file, by its key in {@link downloadFormats}. */
export type DownloadFormatId = keyof typeof downloadFormats;

function png(shape: keyof typeof pictureShapes): DownloadFormat['make'] {
  return async (model, context) => {
    const [{ toPng }, { pictureShapes: shapes }] = await Promise.all([
      import('#export/png.ts'),
      import('#export/picture.ts'),
    ]);
    return toPng(model, context, shapes[shape]);
  };
}

async function svg(model: ChartModel, context: ExportContext): Promise<Blob> {
  const [{ toSvg }, { drawPanels }, { siteFont }, { pictureShapes: shapes }] = await Promise.all([
    import('#export/svg.ts'),
    import('#export/draw-panels.ts'),
    import('#export/site-font.ts'),
    import('#export/picture.ts'),
  ]);
  const { text } = toSvg(model, context, shapes.tall, await siteFont(), drawPanels);
  return new Blob([text], { type: 'image/svg+xml' });
}

function csv(dialect: keyof typeof csvDialects): DownloadFormat['make'] {
  return async (model, { provenance }) => {
    const { chartCsv } = await import('#export/chart-csv.ts');
    return new Blob([chartCsv(model, provenance, dialect)], { type: 'text/csv' });
  };
}
