import type { ChartModel } from '#charts/model.ts';
import { originText } from '#charts/origin.ts';
import { languageTag } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { ExportContext } from './export-context.ts';
import { ExportError } from './export-error.ts';
import { metadata } from './metadata.ts';
import { propertyParts } from './office/properties.ts';
import { writeWorkbook, type Sheet } from './office/workbook.ts';
import { writeProvenance } from './provenance.ts';
import { tidyTable, type Cell } from './tidy-table.ts';

/**
 * A workbook with the figures, what they are, and where they come from. Numbers are numbers; every text is typed as
 * text, so that none is taken for a formula.
 * @throws {ExportError} when the workbook cannot be written
 */
export async function chartXlsx(model: ChartModel, context: ExportContext): Promise<Blob> {
  try {
    const properties = propertyParts({
      title: model.title,
      subject: model.subtitle,
      author: context.publication,
      language: languageTag[model.locale],
      day: null,
      provenances: [context.provenance],
    });
    const workbook = writeWorkbook(sheetsOf(model, context), properties);
    return new Blob([workbook], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
  } catch (cause) {
    throw new ExportError('xlsx', model.id, cause);
  }
}

function sheetsOf(model: ChartModel, context: ExportContext): Sheet[] {
  const { sheets, origin } = messages[model.locale].file;
  const { columns, rows } = tidyTable(model);
  // Programs that do not keep the properties of a file keep its cells.
  const about: Cell[][] = [...metadata(model, context), ['', writeProvenance(context.provenance)]];
  const places = model.origins.map((found): Cell[] => [
    found.label,
    found.value,
    originText(found, model.locale),
    found.reading,
    found.formula,
  ]);
  const heads = [origin.figure, origin.value, origin.place, origin.reading, origin.formula];
  return [
    { name: sheets.data, rows: [columns.map(({ label }) => label), ...rows], head: 'row' },
    { name: sheets.metadata, rows: about, head: 'column' },
    { name: sheets.source, rows: [heads, ...places], head: 'row' },
  ];
}
