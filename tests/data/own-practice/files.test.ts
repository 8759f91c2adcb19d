import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { columns } from '#data/own-practice/columns.ts';
import { ownPracticeCsv, parseOwnPracticeCsv } from '#data/own-practice/csv.ts';
import { draftOf, parseDraft } from '#data/own-practice/draft.ts';
import { readOwnPracticeFile } from '#data/own-practice/file.ts';
import { ownPracticeJson, parseOwnPracticeJson } from '#data/own-practice/json.ts';
import { csvDialects, spreadsheetDialect } from '#format/csv-dialect.ts';
import { locales } from '#i18n/locale.ts';
import { anyPractice, lab, units } from '../../fixtures/own-practice.ts';
import { runsInTier } from '../../tier.ts';

const dialects = [
  ...Object.values(csvDialects),
  ...locales.map(spreadsheetDialect),
  { separator: ',', decimal: ',', hasMark: false },
  { separator: ';', decimal: '.', hasMark: false },
] as const;

const fileOf = (...parts: BlobPart[]) => new File(parts, 'mine');
const read = (...parts: BlobPart[]) => readOwnPracticeFile(fileOf(...parts), units);

describe('an own practice', () => {
  it.each(dialects)(
    'is the same after a round trip by a CSV file, columns by "$separator", decimals by "$decimal", a mark: $hasMark',
    (dialect) => {
      fc.assert(
        fc.property(anyPractice, (practice) => {
          const csv = ownPracticeCsv(practice, dialect);
          expect(parseOwnPracticeCsv(csv, 'mine.csv', units)).toEqual({ ok: true, value: practice });
        }),
        runsInTier(100),
      );
    },
  );

  it('is the same after a round trip by a JSON file', () => {
    fc.assert(
      fc.property(anyPractice, (practice) => {
        expect(parseOwnPracticeJson(ownPracticeJson(practice), 'mine.json', units)).toEqual({
          ok: true,
          value: practice,
        });
      }),
      runsInTier(100),
    );
  });

  it('is the same after a round trip by the form', () => {
    fc.assert(
      fc.property(anyPractice, (practice) => {
        expect(parseDraft(draftOf(practice), 'form', units)).toEqual({ ok: true, value: practice });
      }),
      runsInTier(100),
    );
  });

  it('is recognised as CSV or JSON by what stands in the file, with or without a byte order mark', async () => {
    const csv = ownPracticeCsv(lab, csvDialects.belgian);
    for (const text of [csv, csv.replaceAll('\r\n', '\n'), csv.replaceAll('\r\n', '\r'), ownPracticeJson(lab)]) {
      for (const mark of ['', '\uFEFF']) expect(await read(mark, text)).toEqual({ ok: true, value: lab });
    }
  });

  it.each(['84,4', '84,4%', '84.4 %', '84,4\u00a0%'])('takes %s for a percentage', (percentage) => {
    const draft = draftOf({ ...lab, figures: lab.figures.filter(({ type }) => type === 'outcome').slice(0, 1) });
    const figures = draft.figures.map((figure) => ({ ...figure, part: '', whole: '', percentage }));
    expect(parseDraft({ ...draft, figures }, 'form', units)).toMatchObject({
      ok: true,
      value: { figures: [{ percentage: 84.4 }] },
    });
  });

  it('may leave out columns in which nothing would stand, put them in another order and leave rows empty', async () => {
    const csv = 'Label ;VALUE;type;practice;unit\n\n bereik ; 12,5 ;reach;Lab;fte\n;;;;\nmeer;7;reach;;persons;;\n';
    expect(await read(csv)).toEqual({
      ok: true,
      value: {
        name: 'Lab',
        figures: [
          { type: 'reach', label: 'bereik', value: 12.5, unit: 'fte' },
          { type: 'reach', label: 'meer', value: 7, unit: 'persons' },
        ],
      },
    });
  });
});

describe('the documentation', () => {
  const documentation = readFileSync('docs/own-practice.md', 'utf8');
  const block = (language: string) =>
    documentation.split('```' + language + '\n')[1]?.split('```')[0] ?? 'no such example';

  it('has examples that can be read, the same in CSV and JSON', async () => {
    const json = await read(block('json'));
    expect(json).toMatchObject({ ok: true, value: { name: 'Port lab' } });
    expect(await read(block(''))).toEqual(json);
  });

  it('explains every column', () => {
    for (const column of columns) expect(documentation).toContain(`| \`${column}\` `);
  });
});

describe('whatever a file holds', () => {
  it('is answered with a practice or with problems that say where, what was expected and what was received', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '"',
        ';',
        ',',
        '\n',
        '\r',
        'practice',
        'type',
        'label',
        'outcome',
        '__proto__',
        '1e999',
        '{',
        '[',
        ':',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(cell), async (pieces) => {
        const result = await read(pieces.join(''));
        const problems = result.ok ? [] : result.problems;
        expect(result.ok).toBe(problems.length === 0);
        for (const problem of problems) expect(Object.values(problem).every((part) => part !== '')).toBe(true);
      }),
      runsInTier(100),
    );
  });

  it('of bytes is answered too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        expect((await read(new Uint8Array(bytes))).ok).toBe(false);
      }),
      runsInTier(100),
    );
  });
});
