import type { Catalogue } from '#data/catalogue.ts';
import type { Question } from '#schema/question.ts';
import { plainTextProblems } from './texts.ts';
import { repeatedItems, unknownId, type Problem } from './unique.ts';

/** What must hold for a question beyond its shape. */
export function questionProblems({ text, practices }: Question, index: number, catalogue: Catalogue): Problem[] {
  const path = `$.questions[${index}]`;
  const known = catalogue.practices.map(({ id }) => id);
  return [
    ...plainTextProblems({ path: `${path}.text`, text }),
    ...practices.flatMap((id, place) => unknownId(`${path}.practices[${place}]`, 'a practice', id, known)),
    ...repeatedItems(practices, `${path}.practices`),
  ];
}
