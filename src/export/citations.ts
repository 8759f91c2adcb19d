import type { ChartModel } from '#charts/model.ts';
import { otherSources } from '#charts/source-line.ts';
import { citation } from '#format/citation.ts';
import { formatPeriod } from '#format/period.ts';
import { messages } from '#i18n/messages.ts';
import type { Publication } from '#schema/publication.ts';

/** What a citation of a chart names. */
interface Cited {
  model: Pick<ChartModel, 'id' | 'locale' | 'title' | 'origins'>;
  publication: Publication;
  /** Absolute address of the chart. */
  address: string;
  /** The day on which the reader looked, `2026-11-24`. */
  day: string;
}

/**
 * The chart in the style of the American Psychological Association, seventh edition: an undated page of this site, with
 * the publication as the source of its figures.
 */
export function apa(cited: Cited): string {
  const { model, address, day } = cited;
  const { file, figure, site } = messages[model.locale];
  const parts = [site.name, `(${figure.undated})`, file.citedChart(model.title), source(cited)];
  return `${parts.map(closed).join(' ')} ${file.retrieved(formatPeriod(day, model.locale), address)}`;
}

/** The chart as an entry for BibTeX. */
export function bibtex(cited: Cited): string {
  const { model, address, day } = cited;
  const { file, site } = messages[model.locale];
  const fields: [string, string][] = [
    ['author', `{${escapeTex(site.name)}}`],
    ['title', `{${escapeTex(file.citedChart(model.title))}}`],
    ['note', escapeTex(source(cited))],
    ['url', address],
    ['urldate', day],
  ];
  const lines = fields.map(([name, content]) => `  ${name} = {${content}}`);
  return `@misc{${site.name.toLowerCase().replaceAll(' ', '-')}-${model.id},\n${lines.join(',\n')}\n}\n`;
}

/** The chart as a record for reference managers. */
export function ris(cited: Cited): string {
  const { model, address, day } = cited;
  const { site } = messages[model.locale];
  const lines: [string, string][] = [
    ['TY', 'ELEC'],
    ['AU', site.name],
    ['TI', model.title],
    ['T2', site.name],
    ['N1', source(cited)],
    ['LA', model.locale],
    ['UR', address],
    ['Y2', day.replaceAll('-', '/')],
    ['ER', ''],
  ];
  return lines.map(([tag, content]) => `${tag}  - ${content}\r\n`).join('');
}

/** The publication that the figures come from, and each other that one of them leans on, in a few words. */
function source({ model, publication }: Cited): string {
  const sources = [citation(publication), ...otherSources(model.origins)];
  return messages[model.locale].file.figuresFrom(sources.join('; '));
}

/** With a full stop, where it has none. */
function closed(part: string): string {
  return part.endsWith('.') ? part : `${part}.`;
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (character) =>
    character === '\\'
      ? '\\textbackslash{}'
      : character === '~' || character === '^'
        ? `\\${character}{}`
        : `\\${character}`,
  );
}
