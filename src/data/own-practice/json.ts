import { parseData } from '#data/parse.ts';
import { parseStrictJson } from '#data/strict-json.ts';
import type { OwnPractice } from '#schema/own-practice.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { ownPracticeSchemaFor, problemOfLength, type ParsedOwnPractice } from './draft.ts';

/** The practice of a JSON text, or all that is wrong with it, by JSON path (`$.figures[2].part`). */
export function parseOwnPracticeJson(text: string, file: string, units: readonly Unit[]): ParsedOwnPractice {
  const tooLong = problemOfLength(text, file);
  if (tooLong) return { ok: false, problems: [tooLong] };
  const json = parseStrictJson(text, file);
  return json.ok ? parseData(ownPracticeSchemaFor(units), json.value, file) : json;
}

/** A practice as a JSON text that {@link parseOwnPracticeJson} reads. */
export function ownPracticeJson(practice: OwnPractice): string {
  return `${JSON.stringify(practice, null, 2)}\n`;
}
