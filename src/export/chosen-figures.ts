import Papa from 'papaparse';
import { csvDialects } from '#format/csv-dialect.ts';
import { languageTag, type Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { toCsv } from './csv.ts';
import { propertyParts } from './office/properties.ts';
import { writeWorkbook } from './office/workbook.ts';
import type { Cell } from './tidy-table.ts';

/** The columns of `figures.csv` that hold numbers. */
const numbers = /^(value|derived|source_(from|to))$/;

/** The names that stand beside the ids of a figure, and the column of `figures.csv` that each follows. */
const nameColumns = {
  practice: 'practice',
  measure: 'measure',
  dimensions: 'dimensions',
  value: 'value',
  unit: 'unit',
  reading: 'reading',
  source: 'source_to',
} as const;

/** What the ids of a figure are called in the language of the reader, and how its value is written. */
type FigureNames = Readonly<Record<keyof typeof nameColumns, string>>;

/** A figure to be saved. */
export interface NamedFigure {
  /** The place of its row in `figures.csv`, from 0, the head not counted. */
  place: number;
  names: FigureNames;
}

/** Some rows of the table of all figures as they are published, with names. */
export interface ChosenFigures {
  head: string[];
  rows: Cell[][];
}

/**
 * Rows of `figures.csv`, each id followed by its name, in the order of the figures.
 * @param text the whole table
 * @param total how many rows the table has to have: the places are those of the same edition
 * @param locale the language of the names, which the heads of their columns end on
 * @throws RangeError when it has more or fewer
 */
export function chosenFigures(
  text: string,
  figures: readonly NamedFigure[],
  total: number,
  locale: Locale,
): ChosenFigures {
  const [head = [], ...rows] = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true }).data;
  if (rows.length !== total) throw new RangeError(`figures.csv: expected ${total} rows, received ${rows.length}`);
  const cellOf = (cell: string, column: number): Cell => {
    if (cell === '') return null;
    return numbers.test(head[column] ?? '') ? Number(cell) : cell;
  };
  const names = Object.entries(nameColumns);
  const nameAfter = (column: number) => names.find(([, followed]) => followed === head[column])?.[0];
  return {
    head: head.flatMap((id, column) => {
      const name = nameAfter(column);
      return name === undefined ? [id] : [id, `${name}_${locale}`];
    }),
    rows: figures.map((figure) => {
      const own: Readonly<Record<string, string>> = figure.names;
      return (rows[figure.place] ?? []).flatMap((cell, column) => {
        const name = nameAfter(column);
        return name === undefined ? [cellOf(cell, column)] : [cellOf(cell, column), own[name] || null];
      });
    }),
  };
}

/** Chosen figures as CSV. */
export function chosenCsv({ head, rows }: ChosenFigures, dialect: keyof typeof csvDialects): Blob {
  return new Blob([toCsv(head, rows, csvDialects[dialect])], { type: 'text/csv' });
}

/** What a workbook of figures says of them. */
interface Origin {
  /** Publisher, year and title of the publication. */
  publication: string;
  /** Absolute address of the page with the filters of the reader. */
  address: string;
  locale: Locale;
}

/** Chosen figures as a workbook: the figures on one sheet, what they are on another. */
export function chosenXlsx({ head, rows }: ChosenFigures, { publication, address, locale }: Origin): Blob {
  const { figuresPage: text, figure, file } = messages[locale];
  const about = [
    [file.metadata.title, text.title],
    [figure.source, figure.sourceLine(publication)],
    [file.metadata.licence, file.licence],
    [file.metadata.permalink, address],
  ];
  const properties = propertyParts({
    title: text.title,
    subject: text.lead,
    author: publication,
    language: languageTag[locale],
    day: null,
    provenances: [],
  });
  const workbook = writeWorkbook(
    [
      { name: file.sheets.data, rows: [head, ...rows], head: 'row' },
      { name: file.sheets.metadata, rows: about, head: 'column' },
    ],
    properties,
  );
  return new Blob([workbook], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
}
