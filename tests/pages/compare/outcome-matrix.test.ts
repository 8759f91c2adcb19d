import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { outcomeMatrix } from '#pages/compare/outcome-matrix.ts';
import { ownSubject } from '#pages/compare/own-practice/own-subject.ts';
import { outcomeKinds } from '#schema/outcome.ts';
import { catalogue, comparedSubjects, contents } from './compared.ts';

const ids = contents.practices.map(({ id }) => id);

describe.each(locales)('the matrix of outcomes in %s', (locale) => {
  const all = outcomeMatrix(comparedSubjects(ids, locale), null, locale);

  it('has a row for every kind that a practice has, and a cell for each practice', () => {
    expect(all.map(({ kind }) => kind).toSorted()).toEqual(
      outcomeKinds.filter((kind) => catalogue.outcomes.some((outcome) => outcome.kind === kind)).toSorted(),
    );
    for (const { cells } of all) expect(cells.map(({ subject }) => subject.id)).toEqual(ids);
  });

  it('says in every empty cell why it is empty, and in no other', () => {
    for (const { kind, cells } of all)
      for (const { subject, outcomes, absence } of cells) {
        const place = `${subject.id}, ${kind}`;
        expect(absence === null, place).toBe(outcomes.length > 0);
        expect(absence?.text ?? 'has outcomes', place).toMatch(/\p{L}{2}.* .*\p{L}/u);
      }
  });

  it('shows every rate once', () => {
    const shown = all.flatMap(({ cells }) => cells.flatMap(({ outcomes }) => outcomes.flat().map(({ id }) => id)));
    expect(shown).toHaveLength(comparedSubjects(ids, locale).flatMap(({ rates }) => rates).length);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('has a reading with reasons for every two practices that have outcomes of one kind', () => {
    for (const { cells, pairs } of all) {
      const having = cells.filter(({ outcomes }) => outcomes.length > 0).length;
      expect(pairs).toHaveLength((having * (having - 1)) / 2);
      for (const { reading } of pairs) {
        expect(reading.verdict).toMatch(/side-by-side-only|not-comparable/);
        expect(reading.reasons.length).toBeGreaterThan(0);
      }
    }
  });

  it('says of several rates of one practice how far they can be compared with each other', () => {
    for (const { cells } of all)
      for (const { outcomes, readings, verdict } of cells) {
        expect(readings.length > 0).toBe(outcomes.flat().length > 1);
        expect(verdict === null).toBe(readings.length === 0);
      }
  });

  it('asks practices without any outcome for results, and cites what the source says instead', () => {
    const [row] = outcomeMatrix(comparedSubjects(['co-lab', 'bakkersatelier'], locale), null, locale);
    expect(row?.kind).toBe('completion');
    expect(row?.cells.map(({ absence }) => absence?.source)).not.toContain(null);
  });
});

describe('the matrix of outcomes', () => {
  it('begins with the kinds that several practices have', () => {
    const rows = outcomeMatrix(comparedSubjects(['project-3030', 'sab', 'basf-duaal-leren'], 'nl'), null, 'nl');
    expect(rows[0]?.kind).toBe('placement');
  });

  it('says of IBO that the source gives no job figure that can be used, and where that is found', () => {
    const rows = outcomeMatrix(comparedSubjects(['basf-duaal-leren', 'ibo-kappers'], 'en'), null, 'en');
    const cell = rows.find(({ kind }) => kind === 'placement')?.cells[1];
    expect(cell?.absence).toMatchObject({ text: expect.stringMatching(/^no job figure/) });
    expect(cell?.absence?.source).toBeTruthy();
  });

  it('says "lost in the source text" where a rate was', () => {
    const [subject] = comparedSubjects(['sab'], 'en');
    if (!subject) throw new Error('expected SAB');
    const text = messages.en.missing['lost-in-source-text'];
    const lost = { ...subject, rates: [], absences: [{ kind: 'placement' as const, text, source: null }] };
    const rows = outcomeMatrix([lost, ...comparedSubjects(['basf-duaal-leren'], 'en')], null, 'en');
    expect(rows.find(({ kind }) => kind === 'placement')?.cells[0]?.absence?.text).toBe(text);
  });

  it('does not blame a source for what the reader left out of an own practice', () => {
    const own = ownSubject({ name: 'Haven-lab', figures: [] }, [], 'nl');
    const rows = outcomeMatrix([...comparedSubjects(['sab'], 'nl'), own], null, 'nl');
    expect(rows[0]?.cells[1]?.absence?.text).toBe(messages.nl.comparePage.absentOwn);
  });
});
