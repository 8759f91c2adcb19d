import type { Catalogue } from '#data/catalogue.ts';
import type { Correction } from '#schema/correction.ts';
import { plainTextProblems, textsOf } from './texts.ts';
import { unknownId, type Problem } from './unique.ts';

/** What must hold for a correction beyond its shape: the charts and practices that showed it are there. */
export function correctionProblems(correction: Correction, index: number, catalogue: Catalogue): Problem[] {
  const path = `$.corrections[${index}]`;
  const { charts, practices } = correction;
  const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
  return [
    ...charts.flatMap((id, at) => unknownId(`${path}.charts[${at}]`, 'a chart', id, idsOf(catalogue.charts))),
    ...practices.flatMap((id, at) =>
      unknownId(`${path}.practices[${at}]`, 'a practice', id, idsOf(catalogue.practices)),
    ),
    ...textsOf(correction, path).flatMap(plainTextProblems),
  ];
}
