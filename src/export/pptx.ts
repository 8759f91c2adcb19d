import PptxGenJS from 'pptxgenjs';
import type { ChartModel } from '#charts/model.ts';
import { languageTag } from '#i18n/locale.ts';
import type { ExportContext } from './export-context.ts';
import { ExportError } from './export-error.ts';
import { hex } from './office-chart-data.ts';
import { textStyles } from './picture-text.ts';
import type { PlacedChart } from './pptx-charts.ts';
import { finishPackage } from './pptx-package.ts';
import { inches, runOptions, slideSize, type Descriptions } from './pptx-sheet.ts';
import { fillSlide, slideFrame } from './pptx-slide.ts';

/** A chart that becomes a slide. */
export interface SlideContent {
  model: ChartModel;
  context: ExportContext;
}

const layout = 'chart';

/**
 * A presentation with one chart a slide, in the language of the first: charts that PowerPoint edits with their data,
 * tables and shapes for what it does not know as a chart, citation and address in the notes.
 * @param onProgress is told after each slide how many are done
 * @throws {ExportError} with the chart that could not be written
 * @throws the signal's reason when it is aborted
 */
export async function toPptx(
  contents: SlideContent[],
  onProgress: (slides: number) => void = () => {},
  signal?: AbortSignal,
): Promise<Blob> {
  const [first] = contents;
  if (!first) throw new Error('expected a chart for a presentation, received none');
  const language = languageTag[first.model.locale];
  const pptx = emptyDeck(first, language);
  const descriptions: Descriptions = new Map();
  const placed: PlacedChart[] = [];
  for (const [index, { model, context }] of contents.entries()) {
    signal?.throwIfAborted();
    try {
      const slide = pptx.addSlide({ masterName: layout });
      const sheet = {
        pptx,
        slide,
        language: languageTag[model.locale],
        descriptions,
        name: `${index + 1} ${model.id}`,
      };
      placed.push(...fillSlide(sheet, model, context));
    } catch (cause) {
      throw new ExportError('pptx', model.id, cause);
    }
    onProgress(index + 1);
    // Lets the page breathe, and the reader cancel.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  signal?.throwIfAborted();
  const draft = await pptx.write({ outputType: 'uint8array' });
  if (!(draft instanceof Uint8Array)) throw new TypeError(`expected bytes, received ${typeof draft}`);
  signal?.throwIfAborted();
  const finished = finishPackage(draft, {
    charts: placed,
    descriptions,
    language,
    provenances: contents.map(({ context }) => context.provenance),
  });
  return new Blob([finished], { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' });
}

/** A deck without slides, in the product's colours. */
function emptyDeck({ model, context }: SlideContent, language: string): PptxGenJS {
  const pptx = new PptxGenJS();
  pptx.defineLayout({ name: layout, width: slideSize.width / 72, height: slideSize.height / 72 });
  pptx.layout = layout;
  pptx.title = model.title;
  pptx.subject = model.subtitle;
  pptx.author = context.publication;
  pptx.company = '';
  pptx.theme = { headFontFace: 'Calibri', bodyFontFace: 'Calibri' };
  pptx.defineSlideMaster({
    title: layout,
    background: { color: hex('surface') },
    objects: [
      { rect: { x: 0, y: 0, w: slideSize.width / 72, h: 6 / 72, fill: { color: hex('series-1') } } },
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...inches(slideFrame.title),
            margin: 0,
            align: 'left',
            valign: 'bottom',
            ...runOptions(textStyles.title, language),
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      x: (slideSize.width - 84) / 72,
      y: (slideSize.height - 20) / 72,
      w: 40 / 72,
      h: 14 / 72,
      align: 'right',
      fontSize: 9,
      color: hex('ink-soft'),
      margin: 0,
    },
  });
  return pptx;
}
