import * as v from 'valibot';
import type { DataProblem } from './errors.ts';

function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = issue.path?.map((item) => item.key) ?? [];
  return keys.reduce<string>((path, key) => path + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`), '$');
}

/** The innermost issues: where no variant of a union fits, those of the variant that came closest. */
function leaves(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  if (!issue.issues || issue.type === 'custom') return [issue];
  const deepest = Math.max(...issue.issues.map((inner) => inner.path?.length ?? 0));
  return issue.issues.filter((inner) => (inner.path?.length ?? 0) === deepest).flatMap(leaves);
}

/** What the schema asked for: the words of a check, else the type that valibot names. */
function expectation(issue: v.BaseIssue<unknown>): string {
  return issue.kind === 'validation'
    ? issue.message
    : issue.expected === 'never'
      ? 'no such property'
      : (issue.expected ?? issue.message);
}

/** The value as its schema describes it, or all that is wrong with it. `file` names it in the problems. */
export function parseData<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  file: string,
): { ok: true; value: v.InferOutput<Schema> } | { ok: false; problems: DataProblem[] } {
  const result = v.safeParse(schema, value);
  if (result.success) return { ok: true, value: result.output };
  const problems = result.issues.flatMap(leaves).map((issue) => ({
    file,
    path: pathOf(issue),
    expected: expectation(issue),
    received: show(issue.input),
  }));
  return { ok: false, problems };
}
