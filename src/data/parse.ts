import * as v from 'valibot';
import type { DataProblem } from './errors.ts';

function show(value: unknown): string {
  // JSON has no words for Infinity.
  if (typeof value === 'number') return String(value);
  // Nothing is written of what JSON cannot hold, such as the methods of a list that was taken for an object.
  const written: string | undefined = JSON.stringify(value);
  const text = written ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

function pathOf(items: v.IssuePathItem[]): string {
  return items.reduce((path, { key }) => path + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`), '$');
}

/** An issue and its path from the root of the file. */
interface PlacedIssue {
  issue: v.BaseIssue<unknown>;
  items: v.IssuePathItem[];
}

/**
 * The innermost issues. Where no variant of a union fits: those that every variant has in common, else the deepest
 * ones, and of these rather a wrong value than a missing or unknown property.
 */
function leaves(issue: v.BaseIssue<unknown>, outer: v.IssuePathItem[] = []): PlacedIssue[] {
  const items = [...outer, ...(issue.path ?? [])];
  if (!issue.issues || issue.type === 'custom') return [{ issue, items }];
  const inner = issue.issues.flatMap((variant) => leaves(variant, items));
  const key = (leaf: PlacedIssue) => `${pathOf(leaf.items)} ${expectation(leaf)}`;
  const common = inner.filter((leaf) => inner.some((other) => other !== leaf && key(other) === key(leaf)));
  if (common.length > 0) return common;
  const depth = Math.max(...inner.map((leaf) => leaf.items.length));
  const deepest = inner.filter((leaf) => leaf.items.length === depth);
  const values = deepest.filter((leaf) => leaf.items.at(-1)?.origin === 'value');
  return values.length > 0 ? values : deepest;
}

/** What valibot calls the types that JSON has other words for. */
const typeNames = new Map([
  ['Object', 'an object'],
  ['Array', 'a list'],
]);

/** What the schema asked for: the words of a check, else the type that valibot names. */
function expectation({ issue, items }: PlacedIssue): string {
  if (issue.kind === 'validation') return issue.message;
  const isKey = items.at(-1)?.origin === 'key';
  if (!isKey && issue.expected === 'never') return 'nothing more';
  if (isKey && issue.expected === 'never') return 'no such property';
  if (isKey && issue.input === undefined) return `a property ${issue.expected}`;
  return typeNames.get(issue.expected ?? '') ?? issue.expected ?? issue.message;
}

/** Where and what is wrong. Valibot takes a list for an object without properties; here it is named as what it is. */
function problemOf({ issue, items }: PlacedIssue): Omit<DataProblem, 'file'> {
  const list = items.findIndex((item) => item.type === 'object' && Array.isArray(item.input));
  const last = items.at(-1);
  const received = show(last?.origin === 'value' ? last.value : issue.input);
  if (list === -1) return { path: pathOf(items), expected: expectation({ issue, items }), received };
  return { path: pathOf(items.slice(0, list)), expected: 'an object', received: `a list, ${show(items[list]?.input)}` };
}

/** Empty lists that a schema took for objects. */
function listsForObjects(input: unknown, output: unknown, path: string): Omit<DataProblem, 'file'>[] {
  if (typeof input !== 'object' || input === null || typeof output !== 'object' || output === null) return [];
  if (Array.isArray(input) && !Array.isArray(output))
    return [{ path, expected: 'an object', received: `a list, ${show(input)}` }];
  const results = new Map(Object.entries(output));
  return Object.entries(input).flatMap(([key, value]) =>
    listsForObjects(value, results.get(key), Array.isArray(input) ? `${path}[${key}]` : `${path}.${key}`),
  );
}

/** The value as its schema describes it, or all that is wrong with it. `file` names it in the problems. */
export function parseData<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  file: string,
): { ok: true; value: v.InferOutput<Schema> } | { ok: false; problems: DataProblem[] } {
  const result = v.safeParse(schema, value);
  const problems = result.success
    ? listsForObjects(value, result.output, '$')
    : result.issues.flatMap((issue) => leaves(issue)).map(problemOf);
  if (result.success && problems.length === 0) return { ok: true, value: result.output };
  const told = new Set<string>();
  const isNew = ({ path, expected }: Omit<DataProblem, 'file'>) => {
    const key = `${path} ${expected}`;
    return !told.has(key) && told.add(key);
  };
  return { ok: false, problems: problems.filter(isNew).map((problem) => ({ file, ...problem })) };
}
