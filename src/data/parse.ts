import * as v from 'valibot';
import type { DataProblem } from './errors.ts';

function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

function pathOf(items: v.IssuePathItem[]): string {
  return items.reduce((path, { key }) => path + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`), '$');
}

/** The innermost issues: where no variant of a union fits, those of the variant that came closest. */
function leaves(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  if (!issue.issues || issue.type === 'custom') return [issue];
  const deepest = Math.max(...issue.issues.map((inner) => inner.path?.length ?? 0));
  return issue.issues.filter((inner) => (inner.path?.length ?? 0) === deepest).flatMap(leaves);
}

/** What the schema asked for: the words of a check, else the type that valibot names. */
function expectation(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation') return issue.message;
  const isKey = issue.path?.at(-1)?.origin === 'key';
  if (isKey && issue.expected === 'never') return 'no such property';
  if (isKey && issue.input === undefined) return `a property ${issue.expected}`;
  return issue.expected ?? issue.message;
}

/** Where and what is wrong. Valibot takes a list for an object without properties; here it is named as what it is. */
function problemOf(issue: v.BaseIssue<unknown>): Omit<DataProblem, 'file'> {
  const items = issue.path ?? [];
  const list = items.findIndex((item) => item.type === 'object' && Array.isArray(item.input));
  if (list === -1) return { path: pathOf(items), expected: expectation(issue), received: show(issue.input) };
  return { path: pathOf(items.slice(0, list)), expected: 'Object', received: `a list, ${show(items[list]?.input)}` };
}

/** Empty lists that a schema took for objects. */
function listsForObjects(input: unknown, output: unknown, path: string): Omit<DataProblem, 'file'>[] {
  if (typeof input !== 'object' || input === null || typeof output !== 'object' || output === null) return [];
  if (Array.isArray(input) && !Array.isArray(output))
    return [{ path, expected: 'Object', received: `a list, ${show(input)}` }];
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
    : result.issues.flatMap(leaves).map(problemOf);
  if (result.success && problems.length === 0) return { ok: true, value: result.output };
  const isFirst = ({ path, expected }: (typeof problems)[number], index: number) =>
    problems.findIndex((other) => other.path === path && other.expected === expected) === index;
  return { ok: false, problems: problems.filter(isFirst).map((problem) => ({ file, ...problem })) };
}
