import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStrictJson } from '#data/strict-json.ts';
import { runsInTier } from '../tier.ts';

const parse = (text: string) => parseStrictJson(text, 'data/x.json');

describe('strict JSON', () => {
  it('is read as JSON where JSON says all', () => {
    const key = fc.string().filter((name) => !(name in Object.prototype));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.string(),
        fc.boolean(),
        fc.constant(null),
        fc.integer(),
        fc.integer({ min: 1, max: 1e6 }).map((number) => number / 1000),
        fc.array(tie('value')),
        fc.dictionary(key, tie('value'), { noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2), (content, indent) => {
        expect(parse(JSON.stringify(content, null, indent))).toEqual({
          ok: true,
          value: JSON.parse(JSON.stringify(content)),
        });
      }),
      runsInTier(100),
    );
  });

  it.each(['0', '-1', '1.5', '1e3', '123456789012345', '0.001234567890123'])('takes the number %s', (text) => {
    expect(parse(text)).toEqual({ ok: true, value: Number(text) });
  });

  it('names file, place, line and what stands there', () => {
    expect(parse('{\n  "rows": [\n    { "value": NaN }\n  ]\n}')).toEqual({
      ok: false,
      problems: [
        { file: 'data/x.json', path: '$.rows[0].value', expected: 'JSON', received: 'NaN on line 3 (InvalidSymbol)' },
      ],
    });
  });

  it('names both lines of a key that stands twice', () => {
    expect(parse('{\n"a": 1,\n"b": 2,\n"a": 3\n}')).toMatchObject({
      ok: false,
      problems: [{ path: '$.a', expected: 'the key "a" once', received: 'it on line 2 and on line 4' }],
    });
  });

  it('takes the same key in two objects', () => {
    expect(parse('[{"a": 1}, {"a": 1}]')).toMatchObject({ ok: true });
  });

  it.each([
    ['keys on one line', `{${Array.from({ length: 100_000 }, (_, index) => `"k${index}":1`).join(',')}}`, true],
    ['quotes that never close', `["${'\\"'.repeat(500_000)}`, false],
    ['a backslash at the end of quotes that never close', `["${'\\"'.repeat(500_000)}\\`, false],
    ['one long text', `"${'a'.repeat(1_000_000)}"`, true],
    ['the same key again and again', `{${'"a":1,\n'.repeat(100_000)}"a":1}`, false],
  ])('answers a hostile text at once: %s', (_, text, isJson) => {
    expect(parse(text).ok).toBe(isJson);
  });

  it('does not take brackets inside a text for nesting', () => {
    expect(parse(JSON.stringify('[{'.repeat(50)))).toMatchObject({ ok: true });
  });
});
