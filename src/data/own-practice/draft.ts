import type { DataProblem } from '#data/errors.ts';
import { parseData } from '#data/parse.ts';
import { ownPracticeSchema, type OwnFigure, type OwnPractice } from '#schema/own-practice.ts';
import type { Unit } from '#schema/vocabulary.ts';

/** An own practice, or all that is wrong with what should be one. */
export type ParsedOwnPractice = { ok: true; value: OwnPractice } | { ok: false; problems: DataProblem[] };

/** A longer text is not parsed: no practice within the limits of the schema is as long. */
const mostCharacters = 1_000_000;

/** The problem of a text that is too long to be a practice; null for others. */
export function problemOfLength(text: string, file: string): DataProblem | null {
  const { length } = text;
  if (length <= mostCharacters) return null;
  return { file, path: '$', expected: `at most ${mostCharacters} characters`, received: String(length) };
}

/** What a figure consists of, in the order of the columns of a CSV file. */
export const figureFields = [
  'type',
  'label',
  'kind',
  'criterion',
  'part',
  'whole',
  'percentage',
  'value',
  'unit',
  'nature',
  'population',
  'base',
  'moment',
  'period',
] as const;

export type FigureField = (typeof figureFields)[number];

/** The types of figures, in the order of display. */
export const figureTypes = ['outcome', 'reach', 'cost'] as const satisfies readonly OwnFigure['type'][];

/** The fields of each type of figure. */
const fieldsOf: Readonly<Record<OwnFigure['type'], readonly FigureField[]>> = {
  outcome: [
    'type',
    'label',
    'kind',
    'criterion',
    'part',
    'whole',
    'percentage',
    'population',
    'base',
    'moment',
    'period',
  ],
  reach: ['type', 'label', 'value', 'unit'],
  cost: ['type', 'label', 'value', 'nature', 'period'],
};

const numberFields: readonly FigureField[] = ['part', 'whole', 'percentage', 'value'];

/** A figure as it is written in a form or a CSV file: a text for each field, empty where there is nothing. */
export type FigureDraft = Readonly<Record<FigureField, string>>;

/** An own practice as it is written in a form or a CSV file. */
export interface Draft {
  readonly name: string;
  readonly figures: readonly FigureDraft[];
}

/** A figure of which only some fields are written. */
export function draftFigure(fields: Partial<FigureDraft>): FigureDraft {
  return {
    type: '',
    label: '',
    kind: '',
    criterion: '',
    part: '',
    whole: '',
    percentage: '',
    value: '',
    unit: '',
    nature: '',
    population: '',
    base: '',
    moment: '',
    period: '',
    ...fields,
  };
}

/** The units in which reach is counted. */
export function countUnits(units: readonly Unit[]): Unit[] {
  return units.filter(({ id, style }) => style === 'plain' && id !== 'unlabelled');
}

/** The schema of an own practice, with the units that there are. */
export function ownPracticeSchemaFor(units: readonly Unit[]) {
  const known = new Set(countUnits(units).map(({ id }) => id));
  return ownPracticeSchema((id) => known.has(id));
}

/**
 * A number as it is written, with a decimal point or comma; null for nothing. What may mean two things stays a text,
 * which the schema refuses: `8.885` is eight thousand to one reader and less than nine to another.
 */
function readNumber(text: string): number | string | null {
  if (text === '') return null;
  return /^-?\d{1,15}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : text;
}

/** A percentage may be written with its sign, as on the page that it is copied from. */
function withoutSign(field: FigureField, draft: FigureDraft): string {
  return field === 'percentage' ? draft[field].replace(/\s*%$/, '') : draft[field];
}

/** The figure that a draft describes. A field that does not belong to its type stays, for the schema to refuse. */
function readFigure(draft: FigureDraft): object {
  const type = figureTypes.find((known) => known === draft.type);
  const fields = type ? fieldsOf[type] : figureFields;
  return Object.fromEntries(
    figureFields
      .filter((field) => fields.includes(field) || draft[field] !== '')
      .map((field) => [field, numberFields.includes(field) ? readNumber(withoutSign(field, draft)) : draft[field]]),
  );
}

function trimmed(draft: FigureDraft): FigureDraft {
  return draftFigure(Object.fromEntries(figureFields.map((field) => [field, draft[field].trim()])));
}

/** The place of a problem in a draft: the figure, from 0, and its field; null each when it is about the whole. */
export function placeInDraft(path: string): { figure: number | null; field: FigureField | null } {
  const [, index, name] = /^\$\.figures\[(\d+)\](?:\.(\w+))?$/.exec(path) ?? [];
  return {
    figure: index === undefined ? null : Number(index),
    field: figureFields.find((field) => field === name) ?? null,
  };
}

/**
 * The practice that a draft describes, or all that is wrong with it, from first to last; `received` is what is
 * written there. White space around a text is no part of it.
 */
export function parseDraft(draft: Draft, file: string, units: readonly Unit[]): ParsedOwnPractice {
  const figures = draft.figures.map(trimmed);
  const practice = { name: draft.name.trim(), figures: figures.map(readFigure) };
  const parsed = parseData(ownPracticeSchemaFor(units), practice, file);
  if (parsed.ok) return parsed;
  const placed = parsed.problems.map((problem) => {
    const { figure, field } = placeInDraft(problem.path);
    const written = figure === null || field === null ? undefined : figures[figure]?.[field];
    const order = (figure ?? -1) * figureFields.length + (field === null ? 0 : figureFields.indexOf(field));
    return { order, problem: written === undefined ? problem : { ...problem, received: JSON.stringify(written) } };
  });
  return { ok: false, problems: placed.sort((a, b) => a.order - b.order).map(({ problem }) => problem) };
}

/** A practice as a draft, to be edited or written to a file. The inverse of {@link parseDraft}. */
export function draftOf({ name, figures }: OwnPractice): Draft {
  return {
    name,
    figures: figures.map((figure) =>
      draftFigure(
        Object.fromEntries(
          Object.entries(figure).map(([field, value]) => [field, value === null ? '' : String(value)]),
        ),
      ),
    ),
  };
}
