import type { ChartModel } from '#charts/model.ts';
import { languageTag } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { ExportContext } from './export-context.ts';
import { ExportError } from './export-error.ts';
import { chartSlides } from './office/chart-slides.ts';
import { coverSlide, type Cover } from './office/cover.ts';
import type { Part } from './office/package.ts';
import { deckProvenance } from './provenance.ts';
import { slideParts, writePresentation } from './office/presentation.ts';
import type { Slide } from './office/shape.ts';

/** A chart that becomes a slide. */
export interface SlideContent {
  model: ChartModel;
  context: ExportContext;
  /** What the reader wrote for the speaker, a paragraph a line; empty or left out for nothing. */
  note?: string;
}

/**
 * A presentation with a slide for each chart, or several where one does not hold it, in the language of the first chart:
 * charts that PowerPoint edits with their data, tables and shapes for what it does not know as a chart, and everything
 * that belongs to a chart in words in the notes.
 * @param onProgress is told after each chart how many are done
 * @param cover what the first slide of a deck says that has several charts or a title; null for a file that begins with its chart
 * @throws {ExportError} with the chart that could not be written
 * @throws the signal's reason when it is aborted
 */
export async function toPptx(
  contents: SlideContent[],
  onProgress: (charts: number) => void = () => {},
  signal?: AbortSignal,
  cover: Cover | null = null,
): Promise<Blob> {
  const [first] = contents;
  if (!first) throw new Error('expected a chart for a presentation, received none');
  const { model: lead, context: origin } = first;
  const isDeck = contents.length > 1;
  const slides: Part[][] = [];
  const add = (slide: Slide) => slides.push(slideParts(slide, slides.length + 1));
  if (cover && (isDeck || cover.title !== null))
    add(coverSlide(cover, contents.length, origin.publication, lead.locale));
  for (const [index, { model, context, note = '' }] of contents.entries()) {
    const own = note === '' ? [] : [...note.split('\n'), ''];
    signal?.throwIfAborted();
    try {
      for (const slide of chartSlides(model, context)) add({ ...slide, notes: [...own, ...slide.notes] });
    } catch (cause) {
      throw new ExportError('pptx', model.id, cause);
    }
    onProgress(index + 1);
    // Lets the page breathe, and the reader cancel.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  signal?.throwIfAborted();
  const { site } = messages[lead.locale];
  const provenances = contents.map(({ context }) => context.provenance);
  const file = writePresentation(slides, lead.locale, {
    title: cover?.title ?? (isDeck ? site.name : lead.title),
    subject: lead.subtitle,
    author: origin.publication,
    language: languageTag[lead.locale],
    day: cover?.day ?? null,
    provenances: isDeck && cover ? [deckProvenance(cover.address, provenances), ...provenances] : provenances,
  });
  return new Blob([file], { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' });
}
