import { getLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { DataProblem } from './errors.ts';

/** Nothing in a data file nests deeper than this. */
const deepest = 32;

/**
 * The value of a JSON text, or what is wrong with it. Stricter than JSON.parse, which lets the last of two equal keys
 * win, turns 1e999 into Infinity and rounds 9007199254740993, and than schemas, which overlook `__proto__` and
 * `constructor` as keys. Takes time in proportion to the text, whatever is in it.
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
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error || !tree) return fail(pathAt(text, error?.offset ?? 0), 'JSON', whatStandsAt(text, error));
  const problems = suspects(tree, text, '$', lineCounter(text)).map((problem) => ({ file, ...problem }));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: JSON.parse(text) };
}

/** JSON path of the place in a broken JSON text. */
function pathAt(text: string, offset: number): string {
  return getLocation(text, offset).path.reduce<string>(
    (path, key) => path + (typeof key === 'number' ? `[${key}]` : key && `.${key}`),
    '$',
  );
}

/** The first characters that are no JSON, with their line and the parser's name for the error. */
function whatStandsAt(text: string, error: ParseError | undefined): string {
  const offset = error?.offset ?? 0;
  const [piece = ''] = /^\S{1,40}/.exec(text.slice(offset)) ?? [];
  const code = error ? ` (${printParseErrorCode(error.error)})` : '';
  return `${piece || 'the end of the file'} on line ${lineCounter(text)(offset)}${code}`;
}

/** Tells the line of each offset of a text; offsets must come in their order, so that the text is read once. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let lineEnd = text.indexOf('\n');
  return (offset) => {
    while (lineEnd !== -1 && lineEnd < offset) {
      line += 1;
      lineEnd = text.indexOf('\n', lineEnd + 1);
    }
    return line;
  };
}

/** How deep brackets nest, counted on the text so that no parser can overflow. */
function nesting(text: string): number {
  let depth = 0;
  let maximum = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]+|\\[^]?)*(?:"|$)|[[{]|[\]}]/g)) {
    if (token === '[' || token === '{') maximum = Math.max(maximum, ++depth);
    else if (token === ']' || token === '}') depth--;
  }
  return maximum;
}

/** Equal keys in one object, keys that schemas overlook, and numbers that JSON.parse would change. */
function suspects(
  node: Node,
  text: string,
  path: string,
  lineOf: (offset: number) => number,
): Omit<DataProblem, 'file'>[] {
  if (node.type === 'number') {
    const written = text.slice(node.offset, node.offset + node.length);
    const exact =
      Number.isFinite(node.value) &&
      !Object.is(node.value, -0) &&
      written.replace(/[-.]|e.*$/gi, '').replace(/^0+/, '').length <= 15;
    return exact ? [] : [{ path, expected: 'a number of at most 15 digits, and 0 without a sign', received: written }];
  }
  if (node.type === 'array')
    return (node.children ?? []).flatMap((child, index) => suspects(child, text, `${path}[${index}]`, lineOf));
  const seen = new Map<string, number>();
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    if (!key || !value) return [];
    const name = String(key.value);
    const line = lineOf(key.offset);
    const earlier = seen.get(name);
    seen.set(name, line);
    const again =
      earlier === undefined
        ? []
        : [
            {
              path: `${path}.${name}`,
              expected: `the key "${name}" once`,
              received: `it on line ${earlier} and on line ${line}`,
            },
          ];
    const inherited =
      name in Object.prototype
        ? [{ path: `${path}.${name}`, expected: 'another key: every object has this one', received: `"${name}"` }]
        : [];
    return [...again, ...inherited, ...suspects(value, text, `${path}.${name}`, lineOf)];
  });
}
