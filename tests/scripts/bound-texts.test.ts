import { describe, expect, it } from 'vitest';
import { boundPractice, boundText } from '../../scripts/bound-texts.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const catalogue = readCatalogue('data');
const started = { dataset: 'ibo-outcomes', measure: 'started' };
const investment = { dataset: 'hev-2017-workers', measure: 'investment' };

describe('a text with figures of datasets', () => {
  it('gets each figure in the notation of its language', () => {
    expect(boundText({ nl: '{a} voor {b}', en: '{a} for {b}' }, { a: investment, b: started }, catalogue)).toEqual({
      nl: '€\u00A0828.750 voor 282',
      en: '€828,750 for 282',
    });
  });

  it('that names a figure which is not there is an error', () => {
    expect(() => boundText({ nl: '{a}', en: '{a}' }, {}, catalogue)).toThrow('a figure with a value');
    expect(() => boundText({ nl: '{a}', en: '{a}' }, { a: { ...started, measure: 'begun' } }, catalogue)).toThrow(
      'received {"dataset":"ibo-outcomes","measure":"begun"}',
    );
  });
});

describe('a practice', () => {
  const practice = catalogue.practices.find(({ id }) => id === 'ibo-kappers');
  if (!practice) throw new Error('expected the practice ibo-kappers');

  it('gets the figures of datasets and its own facts in all its texts', () => {
    const bound = boundPractice(practice, catalogue);
    expect(bound.keyFigure.nl).toMatch(/174 van 236/);
    expect(JSON.stringify(bound)).not.toMatch(/\{[a-z0-9-]+\}/);
    expect(bound.values).toEqual({});
    expect(bound.facts).toEqual(practice.facts);
  });

  it('is not changed itself', () => {
    const before = structuredClone(practice);
    boundPractice(practice, catalogue);
    expect(practice).toEqual(before);
  });
});
