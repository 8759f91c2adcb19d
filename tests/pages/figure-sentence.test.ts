import { describe, expect, it } from 'vitest';
import { figuresOf } from '#data/figure-index.ts';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { figureSentence } from '#pages/figures/figure-sentence.ts';
import { figureWords } from '#pages/figures/figure-words.ts';
import { figureIndex } from '../../scripts/figure-index.ts';
import { contents } from '../../scripts/published-files.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const catalogue = readCatalogue('data');
const { units } = catalogue;
const known = contents(catalogue);
const figures = figuresOf(figureIndex(catalogue));

describe.for(locales)('the sentence of a figure in %s', (locale) => {
  const { cite } = messages[locale].figuresPage;

  it('says all that the page says of it', () => {
    for (const figure of figures) {
      const words = figureWords(figure, known, units, locale);
      const sentence = figureSentence(figure, known, units, locale);
      const told = [words.practice, words.measure, words.breakdown, words.period, words.quantity, words.fraction];
      for (const part of [...told, words.heading, words.lines]) expect(sentence).toContain(part ?? '');
      expect(sentence.includes(cite.derived)).toBe(words.isDerived);
      expect(sentence).toContain(known.publication.title);
    }
  });

  it('says what is doubtful or not counted, and of a value that is lost only that it is', () => {
    const sentenceOf = (test: (figure: (typeof figures)[number]) => boolean) =>
      figures.filter(test).map((figure) => figureSentence(figure, known, units, locale));
    const { reading, missing } = messages[locale];
    for (const sentence of sentenceOf(({ details }) => details.reading === 'likely'))
      expect(sentence).toContain(cite.doubt(reading.likely));
    const uncounted = ({ subject, value, details }: (typeof figures)[number]) =>
      subject.unit === 'percent' && value !== null && !details.fraction;
    expect(sentenceOf(uncounted).length).toBeGreaterThan(3);
    for (const sentence of sentenceOf(uncounted)) expect(sentence).toContain(`(${cite.noCounts})`);
    for (const sentence of sentenceOf(({ details }) => details.missing === 'lost-in-source-text')) {
      expect(sentence).toContain(`: ${missing['lost-in-source-text']}. `);
      expect(sentence).not.toContain(reading.certain);
    }
  });
});
