import { wholeNote } from '#charts/caveats.ts';
import { kinds } from '#charts/kinds.ts';
import { legendNotes } from '#charts/legend.ts';
import { sourceLine } from '#charts/source-line.ts';
import type { ChartModel, Point } from '#charts/model.ts';
import type { ExportContext } from '#export/export-context.ts';
import { messages } from '#i18n/messages.ts';
import { chartPages } from './chart-pages.ts';
import { slideFrame, slideTexts } from './master.ts';
import { numberPages } from './number-pages.ts';
import { paginate } from './paging.ts';
import type { Area, Shape, Slide, TextShape } from './shape.ts';
import { matrixPages } from './table-pages.ts';
import { fittingStyle, heightOf, labelText, type Paragraph, type TextStyle } from './text.ts';
import { timelinePages } from './timeline-pages.ts';

/** The foot of a slide is no higher than this, in points: notes that are longer stand on a slide of their own. */
const highestFoot = 132;

/**
 * The slides of a chart: title, subtitle, the chart in the form in which it can be edited, notes and source. What one
 * slide does not hold continues on the next slide, under the same title with its place, such as "(1/3)".
 */
export function chartSlides(model: ChartModel, context: ExportContext): Slide[] {
  const alone = layOut(model, context, '');
  // Several slides are laid out anew, with room for the mark in their titles.
  const { frame, pages } = alone.pages.length === 1 ? alone : layOut(model, context, ' (10/10)');
  return pages.map((body, page) => {
    const mark = pages.length === 1 ? '' : ` (${page + 1}/${pages.length})`;
    const title = [{ text: model.title + mark, style: frame.titleStyle }];
    return {
      layout: 'chart',
      shapes: [
        filled('title', [title], frame.title),
        filled('subtitle', [frame.subtitleText], frame.subtitle),
        ...body,
        filled('source', frame.sourceTexts, frame.source),
      ],
      notes: notesOf(model, context),
      locale: model.locale,
    };
  });
}

/** The texts around a chart and what stands between them, slide by slide. @param mark the longest that a title may end in */
function layOut(model: ChartModel, context: ExportContext, mark: string): { frame: Frame; pages: Shape[][] } {
  const frame = frameOf(model, context, mark);
  const top = frame.subtitle.y + frame.subtitle.height + 12;
  const area = { x: slideFrame.left, y: top, width: slideFrame.width, height: frame.source.y - 10 - top };
  const pages = [...bodyPages(model, area), ...(frame.hasLongNotes ? caveatPages(model, area) : [])];
  return { frame, pages };
}

/** The texts around a chart, each in as much height as it needs. */
interface Frame {
  titleStyle: TextStyle;
  title: Area;
  subtitleText: Paragraph;
  subtitle: Area;
  sourceTexts: Paragraph[];
  source: Area;
  /** Whether the notes are too long for the foot of a slide. */
  hasLongNotes: boolean;
}

function frameOf(model: ChartModel, context: ExportContext, mark: string): Frame {
  const { left, width, top, bottom } = slideFrame;
  const titleWords = model.title + mark;
  const titleStyle = fittingStyle(titleWords, width, 68, slideTexts.title, [28, 26, 24, 22, 20]);
  const title = { x: left, y: top, width, height: heightOf([[{ text: titleWords, style: titleStyle }]], width) };
  const words = [context.practice, model.subtitle].filter((part) => part !== null).join(' – ');
  const subtitleText = [{ text: words, style: fittingStyle(words, width, 40, slideTexts.subtitle, [16, 14]) }];
  const subtitle = { x: left, y: top + title.height + 4, width, height: heightOf([subtitleText], width) };
  const caveats = caveatsOf(model, slideTexts.source);
  const origin = sourceOf(model, context, slideTexts.source);
  const hasLongNotes = heightOf([...caveats, origin], width) > highestFoot;
  const sourceTexts = hasLongNotes ? [origin] : [...caveats, origin];
  const height = heightOf(sourceTexts, width);
  const source = { x: left, y: bottom - height, width, height };
  return { titleStyle, title, subtitleText, subtitle, sourceTexts, source, hasLongNotes };
}

/** A text in its place of the layout. */
export function filled(
  placeholder: NonNullable<TextShape['placeholder']>,
  paragraphs: Paragraph[],
  area: Area,
): TextShape {
  return { type: 'text', name: placeholder, area, paragraphs, anchor: 't', placeholder };
}

function bodyPages(model: ChartModel, area: Area): Shape[][] {
  switch (kinds[model.kind].office) {
    case 'bars':
    case 'lines':
    case 'rates':
    case 'parts':
      return chartPages(model, area);
    case 'table':
      return matrixPages(model, area);
    case 'numbers':
      return numberPages(model, area);
    case 'timeline':
      return timelinePages(model, area);
  }
}

/** Long notes in the size of labels, on slides after the chart. */
function caveatPages(model: ChartModel, area: Area): Shape[][] {
  const paragraphs = caveatsOf(model, { ...slideTexts.source, size: labelText });
  const pages = paginate(paragraphs, (paragraph) => heightOf([paragraph], area.width), area.height, 0);
  return pages.map((own, page) => [
    { type: 'text', name: `notes ${page + 1}`, area, paragraphs: own, anchor: 't', placeholder: null },
  ]);
}

/** What a reader has to know beside the figures: reasons of missing values, marks of doubt, the note. */
function caveatsOf(model: ChartModel, style: TextStyle): Paragraph[] {
  const text = messages[model.locale].figure;
  const notes = marksOf(model);
  return [
    ...missingOf(model).map(({ label, names }) => led(label, names, style)),
    ...(notes.length > 0 ? [[{ text: notes.join('; '), style }]] : []),
    ...(model.note ? [led(text.note, model.note, style)] : []),
  ];
}

/** What marks mean. A chart of an Office program has no hollow marks: there the word "about" in the label says it. */
function marksOf(model: ChartModel): string[] {
  return legendNotes(model).filter((note) => note !== messages[model.locale].figure.approximateNote);
}

function sourceOf(model: ChartModel, { publication, provenance }: ExportContext, style: TextStyle): Paragraph {
  const text = messages[model.locale].figure;
  const { address } = provenance;
  return [...led(text.source, `${sourceLine(model, publication)}. `, style), { text: address, style, url: address }];
}

function led(lead: string, rest: string, style: TextStyle): Paragraph {
  return [
    { text: `${lead}: `, style: { ...style, isBold: true } },
    { text: rest, style },
  ];
}

/** The missing values of charts, by their reason. A table or numbers give the reason in its place. */
function missingOf(model: ChartModel): { label: string; names: string }[] {
  const form = kinds[model.kind].office;
  if (form === 'numbers' || form === 'table') return [];
  return model.missing.map(({ reason, label }) => ({
    label: label.charAt(0).toLocaleUpperCase() + label.slice(1),
    names: model.panels
      .flatMap(({ title, points }) =>
        points.filter(({ missing }) => missing === reason).map((point) => pointName(point, title)),
      )
      .join('; '),
  }));
}

function pointName({ category, series }: Point, panel: string | null): string {
  return [panel, category.label, series?.label].filter(Boolean).join(', ');
}

/** What the speaker sees: what to say of the chart, the chart in words, its caveats in full, its source and its address. */
function notesOf(model: ChartModel, context: ExportContext): string[] {
  const text = messages[model.locale];
  const note = wholeNote(model);
  const doubts = model.origins.flatMap(({ label, reading }) => (reading ? [`${label}: ${reading}`] : []));
  return [
    model.sentence,
    model.alternative,
    ...(note ? [`${text.figure.note}: ${note}`] : []),
    ...missingOf(model).map(({ label, names }) => `${label}: ${names}`),
    ...marksOf(model),
    ...doubts,
    `${text.figure.source}: ${sourceLine(model, context.publication)}`,
    context.provenance.address,
    `${text.file.metadata.fingerprint}: ${context.provenance.fingerprint}`,
  ];
}
