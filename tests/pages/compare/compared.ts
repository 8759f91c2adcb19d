import { practiceCostsId, practiceReachId } from '#data/across-practices.ts';
import { outcomeRatesId } from '#data/outcome-rates.ts';
import type { Locale } from '#i18n/locale.ts';
import { publishedSubject, type ComparedSubject } from '#pages/compare/compared-subject.ts';
import { boundPractice } from '../../../scripts/bound-texts.ts';
import { contents as contentsOf } from '../../../scripts/published-files.ts';
import { readCatalogue } from '../../../scripts/read-catalogue.ts';
import { realRates } from '../../fixtures/real-rates.ts';

export const catalogue = readCatalogue('data');
export const contents = contentsOf(catalogue);

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
  allRates: dataset(outcomeRatesId),
};

/** Practices of the data files as the comparison sees them, in the order of the publication. */
export function comparedSubjects(ids: readonly string[], locale: Locale): ComparedSubject[] {
  return contents.practices.flatMap((entry) => {
    const practice = catalogue.practices.find(({ id }) => id === entry.id && ids.includes(id));
    return practice ? [publishedSubject(entry, boundPractice(practice, catalogue), data, locale)] : [];
  });
}
