import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DataLoadError, DataShapeError } from '#data/errors.ts';
import { parseData } from '#data/parse.ts';

const schema = v.strictObject({
  id: v.string(),
  rows: v.optional(v.array(v.strictObject({ value: v.nullable(v.number()) }))),
  names: v.optional(v.record(v.string(), v.string())),
  place: v.optional(
    v.union([v.strictObject({ fact: v.string() }), v.strictObject({ cell: v.strictObject({ row: v.number() }) })]),
  ),
});

const problemsOf = (value: unknown) => {
  const parsed = parseData(schema, value, 'data/x.json');
  return parsed.ok
    ? []
    : parsed.problems.map(({ path, expected, received }) => `${path}: ${expected}, not ${received}`);
};

describe('a parsed value', () => {
  it('is given as the schema describes it', () => {
    expect(parseData(schema, { id: 'x', names: { a: 'b' } }, 'data/x.json')).toEqual({
      ok: true,
      value: { id: 'x', names: { a: 'b' } },
    });
  });

  it.each([
    ['a missing property', {}, ['$.id: a property "id", not nothing']],
    ['an unknown property', { id: 'x', ID: 'y' }, ['$.ID: no such property, not "ID"']],
    ['a wrong type', { id: 7 }, ['$.id: string, not 7']],
    ['several problems at once', { id: 7, rows: {} }, ['$.id: string, not 7', '$.rows: a list, not {}']],
    ['a problem deep inside', { id: 'x', rows: [{ value: 1 }, { value: '1' }] }, ['$.rows[1].value: number, not "1"']],
    ['a list for an object', ['x'], ['$: an object, not a list, ["x"]']],
    ['an empty list for an object', { id: 'x', names: [] }, ['$.names: an object, not a list, []']],
    [
      'an object in a union, with the path from the root',
      { id: 'x', place: { fact: 7 } },
      ['$.place.fact: string, not 7'],
    ],
    [
      'the variant of a union that comes closest',
      { id: 'x', place: { cell: { row: 'a' } } },
      ['$.place.cell.row: number, not "a"'],
    ],
    ['a long value in short', { id: ['x'.repeat(200)] }, [`$.id: string, not ["${'x'.repeat(75)}...`]],
  ])('names %s', (_, value, expected) => {
    expect(problemsOf(value)).toEqual(expected);
  });

  it('names the file in every problem', () => {
    const parsed = parseData(schema, {}, 'data/x.json');
    expect(parsed).toMatchObject({ ok: false, problems: [{ file: 'data/x.json' }] });
  });
});

describe('an error of a data file', () => {
  it('tells file, path, expected and received of every problem', () => {
    const problems = [
      { file: 'data/x.json', path: '$.id', expected: 'string', received: '7' },
      { file: 'data/x.json', path: '$.rows', expected: 'a list', received: '{}' },
    ];
    const error = new DataShapeError('data/x.json', problems);
    expect(error).toMatchObject({ name: 'DataShapeError', file: 'data/x.json', problems });
    expect(error.message).toBe(
      'data/x.json $.id: expected string, received 7\ndata/x.json $.rows: expected a list, received {}',
    );
  });

  it.each([
    [404, 'data/x.json: HTTP status 404'],
    [null, 'data/x.json: no answer'],
  ])('with status %s says "%s" and keeps its cause', (status, message) => {
    const cause = new Error('offline');
    expect(new DataLoadError('data/x.json', status, { cause })).toMatchObject({ message, status, cause });
  });
});
