import type { Catalogue } from '#data/catalogue.ts';
import type { Correction } from '#schema/correction.ts';
import { plainTextProblems, textsOf } from './texts.ts';
import { unknownId, type Problem } from './unique.ts';

/** What must hold for a correction beyond its shape: it stands somewhere, on charts and practices that there are. */
export function correctionProblems(correction: Correction, index: number, catalogue: Catalogue): Problem[] {
  const path = `$.corrections[${index}]`;
  const { charts, practices } = correction;
  const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
  return [
    ...charts.flatMap((id, at) => unknownId(`${path}.charts[${at}]`, 'a chart', id, idsOf(catalogue.charts))),
    ...practices.flatMap((id, at) =>
      unknownId(`${path}.practices[${at}]`, 'a practice', id, idsOf(catalogue.practices)),
    ),
    ...(charts.length + practices.length > 0
      ? []
      : [{ path, expected: 'at least one chart or practice that showed it', received: 'none' }]),
    ...textsOf(correction, path).flatMap(plainTextProblems),
  ];
}
