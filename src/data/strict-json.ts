import {
  createScanner,
  getLocation,
  printParseErrorCode,
  visit,
  type JSONPath,
  type ParseErrorCode,
} from 'jsonc-parser';
import type { DataProblem } from './errors.ts';

/** Nothing in a data file nests deeper than this. */
const deepest = 32;

/**
 * The value of a JSON text, or what is wrong with it. Stricter than JSON.parse, which lets the last of two equal keys
 * win, turns 1e999 into Infinity and 1e-400 into 0 and rounds 9007199254740993, and than schemas, which overlook
 * `__proto__` and `constructor` as keys. Takes time in proportion to the text, whatever is in it.
 */
export function parseStrictJson(
  text: string,
  file: string,
): { ok: true; value: unknown } | { ok: false; problems: DataProblem[] } {
  const fail = (path: string, expected: string, received: string) => ({
    ok: false as const,
    problems: [{ file, path, expected, received }],
  });
  if (text.trim() === '') return fail('$', 'JSON', 'an empty file');
  const depth = nesting(text);
  if (depth > deepest) return fail('$', `at most ${deepest} levels`, `${depth} levels`);
  const { error, suspects } = readThrough(text);
  if (error) return fail(pathAt(text, error.offset), 'JSON', whatStandsAt(text, error));
  return suspects.length > 0
    ? { ok: false, problems: suspects.map((problem) => ({ file, ...problem })) }
    : { ok: true, value: JSON.parse(text) };
}

/** Where a text stops being JSON, and how the parser calls that. */
interface SyntaxFault {
  code: ParseErrorCode;
  offset: number;
  /** The first line is 1. */
  line: number;
}

/** JSON path of the place in a broken JSON text. */
function pathAt(text: string, offset: number): string {
  return written(getLocation(text, offset).path.filter((key) => key !== ''));
}

function written(path: JSONPath): string {
  return path.reduce<string>((text, key) => text + (typeof key === 'number' ? `[${key}]` : `.${key}`), '$');
}

/** The first characters that are no JSON, with their line and the parser's name for the error. */
function whatStandsAt(text: string, { code, offset, line }: SyntaxFault): string {
  const [piece = 'the end of the file'] = /^\S{1,40}/.exec(text.slice(offset, offset + 40)) ?? [];
  return `${piece} on line ${line} (${printParseErrorCode(code)})`;
}

/** How deep brackets nest, counted token by token so that no parser can overflow. */
function nesting(text: string): number {
  const scanner = createScanner(text, true);
  let depth = 0;
  let maximum = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const first = text[scanner.getTokenOffset()];
    if (first === '[' || first === '{') maximum = Math.max(maximum, ++depth);
    else if (first === ']' || first === '}') depth--;
  }
  return maximum;
}

/** The first error of a text; and equal keys in one object, keys that schemas overlook, numbers that would change. */
function readThrough(text: string): { error: SyntaxFault | null; suspects: Omit<DataProblem, 'file'>[] } {
  let error: SyntaxFault | null = null;
  const suspects: Omit<DataProblem, 'file'>[] = [];
  /** The keys so far of each object that is open, each with its line. */
  const open: Map<string, number>[] = [];
  visit(
    text,
    {
      onObjectBegin() {
        open.push(new Map());
      },
      onObjectEnd() {
        open.pop();
      },
      onObjectProperty(name, _offset, _length, startLine, _character, pathOf) {
        const keys = open.at(-1);
        const earlier = keys?.get(name);
        const line = startLine + 1;
        keys?.set(name, line);
        const path = () => written([...pathOf(), name]);
        if (earlier !== undefined) {
          const received = earlier === line ? `it twice on line ${line}` : `it on line ${earlier} and on line ${line}`;
          suspects.push({ path: path(), expected: `the key "${name}" once`, received });
        }
        if (name in Object.prototype) {
          const expected = 'another key: every object has this one';
          suspects.push({ path: path(), expected, received: `"${name}"` });
        }
      },
      onLiteralValue(value: unknown, offset, length, _line, _character, pathOf) {
        if (typeof value !== 'number' || isExact(value, text.slice(offset, offset + length))) return;
        const expected = 'a number of at most 15 digits, not too large or too small to hold, and 0 without a sign';
        suspects.push({ path: written(pathOf()), expected, received: text.slice(offset, offset + length) });
      },
      onError(code, offset, _length, startLine) {
        error ??= { code, offset, line: startLine + 1 };
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  return { error, suspects };
}

/** True when a number is the one that its digits say. */
function isExact(value: number, digits: string): boolean {
  const significant = digits.replace(/[-.]|e.*$/gi, '').replace(/^0+/, '');
  return (
    Number.isFinite(value) && !Object.is(value, -0) && significant.length <= 15 && (value !== 0 || significant === '')
  );
}
