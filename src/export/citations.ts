import type { ChartModel } from '#charts/model.ts';
import { formatPeriod } from '#format/period.ts';
import { messages } from '#i18n/messages.ts';
import type { Publication } from '#schema/publication.ts';

/** What a citation of a chart names. */
interface Cited {
  model: Pick<ChartModel, 'id' | 'locale' | 'title'>;
  publication: Publication;
  /** Absolute address of the chart. */
  address: string;
  /** The day on which the reader looked, `2026-11-24`. */
  day: string;
}

/** The chart in the style of the American Psychological Association, seventh edition: a work of a group author. */
export function apa({ model, publication, address, day }: Cited): string {
  const { file } = messages[model.locale];
  const { publisher, year, title } = publication;
  return `${publisher}. (${year}). ${title}. ${file.chartIn(model.title)}. ${file.retrieved(formatPeriod(day, model.locale), address)}`;
}

/** The chart as an entry for BibTeX. */
export function bibtex({ model, publication, address, day }: Cited): string {
  const { publisher, year, title } = publication;
  const fields: [string, string][] = [
    ['author', `{${escapeTex(publisher)}}`],
    ['title', `{${escapeTex(title)}}`],
    ['year', String(year)],
    ['note', escapeTex(messages[model.locale].file.chartIn(model.title))],
    ['url', address],
    ['urldate', day],
  ];
  const lines = fields.map(([name, content]) => `  ${name} = {${content}}`);
  return `@misc{${publisher.toLowerCase()}${year}-${model.id},\n${lines.join(',\n')}\n}\n`;
}

/** The chart as a record for reference managers. */
export function ris({ model, publication, address, day }: Cited): string {
  const { publisher, year, title } = publication;
  const lines: [string, string][] = [
    ['TY', 'ELEC'],
    ['AU', publisher],
    ['PY', String(year)],
    ['TI', model.title],
    ['T2', title],
    ['PB', publisher],
    ['LA', model.locale],
    ['UR', address],
    ['Y2', day.replaceAll('-', '/')],
    ['ER', ''],
  ];
  return lines.map(([tag, content]) => `${tag}  - ${content}\r\n`).join('');
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
