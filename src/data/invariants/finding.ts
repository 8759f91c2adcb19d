import type { Finding } from '#schema/finding.ts';
import type { Catalogue } from '#data/catalogue.ts';
import { referenceProblems } from './reference.ts';
import { bindingProblems, unusedBindings } from './texts.ts';
import { unknownId, type Problem } from './unique.ts';

/** What must hold for a finding beyond its shape. */
export function findingProblems(finding: Finding, index: number, catalogue: Catalogue): Problem[] {
  const path = `$.findings[${index}]`;
  const text = { path: `${path}.text`, text: finding.text };
  return [
    ...unknownId(
      `${path}.chart`,
      'a chart',
      finding.chart,
      catalogue.charts.map(({ id }) => id),
    ),
    ...Object.entries(finding.values).flatMap(([name, reference]) =>
      referenceProblems(reference, `${path}.values.${name}`, catalogue),
    ),
    ...bindingProblems(text, Object.keys(finding.values)),
    ...unusedBindings(finding.values, [text], path),
  ];
}
