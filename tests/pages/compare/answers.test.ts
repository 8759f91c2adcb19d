import { describe, expect, it } from 'vitest';
import { practiceCostsId, practiceReachId } from '#data/across-practices.ts';
import { messages } from '#i18n/messages.ts';
import { costAnswer, outcomeAnswer } from '#pages/compare/answers.ts';
import { publishedSubject } from '#pages/compare/compared-subject.ts';
import { comparisonRows } from '#pages/compare/comparison-table.ts';
import { boundPractice } from '../../../scripts/bound-texts.ts';
import { contents as contentsOf } from '../../../scripts/published-files.ts';
import { readCatalogue } from '../../../scripts/read-catalogue.ts';
import { realRates } from '../../fixtures/real-rates.ts';

const catalogue = readCatalogue('data');
const contents = contentsOf(catalogue);
const dataset = (id: string) => {
  const found = catalogue.datasets.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`expected dataset ${id}`);
  return found;
};
const data = {
  contents,
  units: catalogue.units,
  reach: dataset(practiceReachId),
  costs: dataset(practiceCostsId),
  rates: realRates,
};

function subjects(...ids: string[]) {
  return contents.practices.flatMap((entry) => {
    const practice = catalogue.practices.find(({ id }) => id === entry.id && ids.includes(id));
    return practice ? [publishedSubject(entry, boundPractice(practice, catalogue), data, 'nl')] : [];
  });
}

describe('the answer to which practice did better', () => {
  it('is, for Project 3030 and the hairdressers, that the figures do not show it, and why', () => {
    const { headline, pairs } = outcomeAnswer(subjects('project-3030', 'ibo-kappers'), 'nl');
    expect(headline).toMatch(/^Deze uitkomsten zijn niet te vergelijken/);
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({ verdict: 'side-by-side-only' });
    expect(pairs[0]?.closest).toContain('Project 3030: geslaagd');
    expect(pairs[0]?.reasons.join(' ')).toContain('behoud van loon');
    expect(pairs[0]?.closest).toContain('(73,7%, 174 van 236)');
    expect(pairs[0]?.reasons.join(' ')).toMatch(/282 gestarte IBO’s liepen er nog 46.* 61,7% tot 78% succesvol/);
  });

  it('says what each counts where they count nothing alike', () => {
    const { pairs } = outcomeAnswer(subjects('sab', 'basf-duaal-leren'), 'nl');
    expect(pairs[0]?.verdict).toBe('not-comparable');
    expect(pairs[0]?.reasons.join(' ')).toMatch(/aan het werk.*doorgestroomd naar BASF/);
  });

  it('never says that one of the published practices did better', () => {
    for (const other of contents.practices) {
      const { headline } = outcomeAnswer(subjects('project-3030', other.id), 'nl');
      expect(headline).not.toMatch(/laten zich vergelijken/);
    }
  });

  it('names those without outcomes, and counts the pairs that it does not spell out', () => {
    const four = outcomeAnswer(subjects('co-lab', 'project-3030', 'sab', 'basf-duaal-leren', 'ibo-kappers'), 'nl');
    expect(four.notes.join(' ')).toMatch(/5 paren.*CO-LAB/);
    expect(outcomeAnswer(subjects('co-lab', 'bakkersatelier'), 'nl').headline).toMatch(/^Geen van deze praktijken/);
    expect(outcomeAnswer(subjects('co-lab', 'sab'), 'nl').headline).toMatch(/^Alleen /);
  });
});

describe('the answer to what employers paid', () => {
  it('names the one amount that is money of an employer, and whose the others are', () => {
    const [headline, ...rest] = costAnswer(subjects('project-3030', 'sab', 'basf-duaal-leren'), 'nl');
    expect(headline).toBe('Alleen het bedrag van Duaal Leren BASF is geld van een werkgever.');
    const told = rest.join(' ');
    expect(told).toMatch(
      /108\.422.*Wat werkgevers betaalden bij [^.]*SAB[^.]*, staat niet.*fondsen van de sector en de overheid/,
    );
    const [words] = catalogue.practices.find(({ id }) => id === 'project-3030')?.employers ?? [];
    expect(told).toContain(`Project 3030: ${words?.nl}`);
  });

  it('rests on the payer of each amount, as its practice states it', () => {
    for (const practice of catalogue.practices) {
      const [subject] = subjects(practice.id);
      expect(subject?.costs.map(({ label, payer }) => [label, payer])).toEqual(
        practice.costs.map(({ nature, payer }) => [nature.nl, payer ?? null]),
      );
    }
  });

  it('is that the publication does not say, where no amount is', () => {
    expect(costAnswer(subjects('we-care', 'sab'), 'nl')[0]).toBe(
      'Hoeveel werkgevers betaalden, staat niet in de publicatie.',
    );
    expect(costAnswer(subjects('co-lab', 'ibo-kappers'), 'nl').join(' ')).toContain('geen bedrag gepubliceerd');
  });

  it('says in words what employers pay or are spared, where the publication gives no amount', () => {
    const [headline, ...rest] = costAnswer(subjects('project-3030', 'ibo-kappers'), 'nl');
    expect(headline).toBe(messages.nl.comparePage.employerInWords);
    expect(rest.join(' ')).toMatch(/IBO[^:]*: Tijdens een IBO betaalt de werkgever loon noch sociale bijdragen/);
  });

  it('is asked of the practice that is most explicit about it', () => {
    expect(catalogue.questions.find(({ id }) => id === 'costs')?.practices).toContain('ibo-kappers');
  });
});

describe('the table of everything', () => {
  const compared = subjects('project-3030', 'basf-duaal-leren');
  const rows = comparisonRows(compared, contents, 'nl');

  it('has a row for each rate, with its counts and its interval where there are counts', () => {
    const rates = rows.filter(({ part }) => part === 'outcomes');
    expect(rates).toHaveLength(compared.flatMap((subject) => subject.rates).length);
    expect(rates.find(({ cells }) => cells.counts === '7 van 9')?.cells.interval).toBe('45,3% – 93,7%');
  });

  it('has each card, each priority, each amount', () => {
    const amounts = compared.flatMap(({ reach, costs, employers }) => [...reach, ...costs, ...employers]);
    expect(rows.filter(({ part }) => part !== 'outcomes')).toHaveLength(
      compared.length * (6 + 3 + contents.priorities.length) + amounts.length,
    );
    expect(rows.filter(({ cells }) => cells.value === '')).toEqual([]);
  });
});
