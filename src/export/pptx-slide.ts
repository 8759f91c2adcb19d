import { legendNotes } from '#charts/legend.ts';
import type { ChartModel, Point } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import type { ExportContext } from './export-context.ts';
import { textStyles, type TextStyle } from './picture-text.ts';
import type { OfficeChartData } from './office-chart-data.ts';
import { addCharts, type PlacedChart } from './pptx-charts.ts';
import { addMatrix } from './pptx-matrix.ts';
import { addNumbers } from './pptx-numbers.ts';
import {
  addText,
  fittingStyle,
  paragraphHeight,
  runOptions,
  slideSize,
  type Area,
  type Run,
  type Sheet,
} from './pptx-sheet.ts';
import { addTimeline } from './pptx-timeline.ts';

/** Where things stand on every slide, in points. */
export const slideFrame = {
  left: 44,
  width: slideSize.width - 88,
  title: { x: 44, y: 22, width: slideSize.width - 88, height: 72 },
  /** Lower edge of what a slide says; below it only its number. */
  bottom: slideSize.height - 22,
};

const titleStyles = [28, 26, 24, 22, 20, 18].map((size): TextStyle => ({
  ...textStyles.title,
  size,
  leading: size * 1.18,
}));
const footStyles = [11.5, 10.5, 9.5, 8.5].map((size): TextStyle => ({
  size,
  leading: size * 1.22,
  colour: 'ink-soft',
}));

/** What comes on a slide. */
export interface SlideFilling {
  model: ChartModel;
  context: ExportContext;
  /** The title, with its place where the chart goes on over several slides. */
  title: string;
  /** The charts of the office program that this slide shows; none for kinds that it does not know. */
  charts: OfficeChartData[];
}

/**
 * Fills a slide with a chart: title, subtitle, the chart in the form in which it can be edited, legend, note, source.
 * Every text has the height it needs, so that nothing overlaps.
 */
export function fillSlide(sheet: Sheet, { model, context, title: words, charts }: SlideFilling): PlacedChart[] {
  const { left, width, title, bottom } = slideFrame;
  sheet.slide.addText([{ text: words, options: runOptions(fittingStyle(words, title, titleStyles), sheet.language) }], {
    placeholder: 'title',
  });
  const head = [context.practice, model.subtitle].filter((part) => part !== null).join(' – ');
  const under = { x: left, y: title.y + title.height + 4, width, height: 38 };
  const headStyle = fittingStyle(head, under, [textStyles.subtitle, { ...textStyles.note, colour: 'ink-soft' }]);
  const headHeight = paragraphHeight(head, width, headStyle);
  addText(sheet, [[{ text: head, style: headStyle }]], { ...under, height: headHeight }, { name: 'subtitle' });

  const foot = footOf(model, context);
  const whole = foot.map((runs) => runs.map(({ text }) => text).join(''));
  const heightIn = (style: TextStyle) => whole.reduce((sum, text) => sum + paragraphHeight(text, width, style), 0);
  const footStyle = footStyles.find((style) => heightIn(style) <= 92) ?? footStyles.at(-1) ?? textStyles.note;
  const footHeight = heightIn(footStyle) + 4;
  const paragraphs = foot.map((runs) => runs.map((run) => ({ ...run, style: { ...footStyle, ...run.style } })));
  addText(sheet, paragraphs, { x: left, y: bottom - footHeight, width, height: footHeight }, { name: 'source' });

  const top = under.y + headHeight + 14;
  const area = { x: left, y: top, width, height: bottom - footHeight - 12 - top };
  sheet.slide.addNotes(notesOf(model, context));
  return addBody(sheet, model, charts, area);
}

function addBody(sheet: Sheet, model: ChartModel, charts: OfficeChartData[], area: Area): PlacedChart[] {
  switch (model.kind) {
    case 'numbers':
      addNumbers(sheet, model, area);
      return [];
    case 'matrix':
      addMatrix(sheet, model, area);
      return [];
    case 'timeline':
      addTimeline(sheet, model, area);
      return [];
    case 'bar':
    case 'line':
    case 'rate':
    case 'split':
    case 'dots':
      return addCharts(sheet, model, charts, area, messages[model.locale].file.columns.shown);
  }
}

/** A run whose size is up to the foot. */
type FootRun = Omit<Run, 'style'> & { style: Partial<TextStyle> };

function footOf(model: ChartModel, context: ExportContext): FootRun[][] {
  const text = messages[model.locale].figure;
  const led = (lead: string, rest: string): FootRun[] => [
    { text: `${lead}: `, style: { isBold: true } },
    { text: rest, style: {} },
  ];
  const notes = legendNotes(model);
  return [
    ...missingOf(model).map(({ label, names }) => led(label, names)),
    ...(notes.length > 0 ? [[{ text: notes.join('; '), style: {} }]] : []),
    ...(model.note ? [led(text.note, model.note)] : []),
    [
      ...led(text.source, `${text.sourceLine(context.publication)}. `),
      { text: context.provenance.address, style: {}, url: context.provenance.address },
    ],
  ];
}

/** The missing values of charts, by their reason. A table or numbers give the reason in its place. */
function missingOf(model: ChartModel): { label: string; names: string }[] {
  if (model.kind === 'numbers' || model.kind === 'matrix') return [];
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

/** What the speaker sees: the chart in words, its caveats, its source and its address. */
function notesOf(model: ChartModel, context: ExportContext): string {
  const text = messages[model.locale];
  const doubts = model.origins.flatMap(({ label, reading }) => (reading ? [`${label}: ${reading}`] : []));
  return [
    model.alternative,
    ...(model.note ? [`${text.figure.note}: ${model.note}`] : []),
    ...missingOf(model).map(({ label, names }) => `${label}: ${names}`),
    ...legendNotes(model),
    ...doubts,
    `${text.figure.source}: ${text.figure.sourceLine(context.publication)}`,
    context.provenance.address,
    `${text.file.metadata.fingerprint}: ${context.provenance.fingerprint}`,
  ].join('\n');
}
