import { sourceLine } from '#charts/source-line.ts';
import type { ChartModel } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import type { ExportContext } from './export-context.ts';

/** What a data file says about its chart, in words: name and content of each property that the chart has. */
export function metadata(model: ChartModel, { publication, practice, provenance }: ExportContext): [string, string][] {
  const { figure, file } = messages[model.locale];
  const properties: [string, string | null][] = [
    [file.metadata.title, model.title],
    [file.metadata.subtitle, model.subtitle],
    [file.metadata.practice, practice],
    [file.metadata.sentence, model.sentence],
    [figure.note, model.note],
    [figure.details, model.details],
    [file.metadata.alternative, model.alternative],
    [figure.source, sourceLine(model, publication)],
    [file.metadata.licence, file.licence],
    [file.metadata.dataset, model.dataset],
    [file.metadata.permalink, provenance.address],
    [file.metadata.fingerprint, provenance.fingerprint],
  ];
  return properties.flatMap(([name, content]) => (content === null ? [] : [[name, content]]));
}
