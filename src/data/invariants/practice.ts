import type { Practice } from '#schema/practice.ts';
import type { FigureReference } from '#schema/reference.ts';
import type { Source } from '#schema/source.ts';
import type { Catalogue } from '#data/catalogue.ts';
import { figureProblems, sourceProblems } from './figure.ts';
import { referenceProblems } from './reference.ts';
import { bindingProblems, textsOf, unusedBindings } from './texts.ts';
import { repeatedIds, unknownId, type Problem } from './unique.ts';

/** What must hold for a practice beyond its shape. */
export function practiceProblems(practice: Practice, catalogue: Catalogue): Problem[] {
  const ids = (terms: { id: string }[]) => terms.map(({ id }) => id);
  const facts = ids(practice.facts);
  const texts = textsOf(practice, '$');
  return [
    ...unknownId('$.sector', 'a sector of data/sectors.json', practice.sector, ids(catalogue.sectors)),
    ...practice.targetGroups.flatMap((id, index) =>
      unknownId(
        `$.targetGroups[${index}]`,
        'a target group of data/target-groups.json',
        id,
        ids(catalogue.targetGroups),
      ),
    ),
    ...repeatedIds(
      practice.targetGroups.map((id) => ({ id })),
      '$.targetGroups',
    ),
    ...practice.priorities.flatMap(({ id }, index) =>
      unknownId(`$.priorities[${index}].id`, 'a priority of data/priorities.json', id, ids(catalogue.priorities)),
    ),
    ...repeatedIds(practice.priorities, '$.priorities'),
    ...repeatedIds(practice.facts, '$.facts'),
    ...repeatedIds(practice.phases, '$.phases'),
    ...practice.facts.flatMap((fact, index) => factProblems(fact, `$.facts[${index}]`, catalogue)),
    ...practice.costs.flatMap((cost, index) =>
      'figure' in cost ? figureReferenceProblems(cost.figure, `$.costs[${index}].figure`, facts, catalogue) : [],
    ),
    ...Object.entries(practice.values).flatMap(([name, reference]) => [
      ...(facts.includes(name)
        ? [{ path: `$.values.${name}`, expected: 'a name that no fact has', received: `"${name}"` }]
        : []),
      ...referenceProblems(reference, `$.values.${name}`, catalogue),
    ]),
    ...texts.flatMap((text) => bindingProblems(text, [...Object.keys(practice.values), ...facts])),
    ...unusedBindings(practice.values, texts),
    ...placesOf(practice, '$').flatMap(({ path, source }) => sourceProblems({ source }, path, catalogue)),
  ];
}

function factProblems(fact: Practice['facts'][number], path: string, catalogue: Catalogue): Problem[] {
  const unit = catalogue.units.find(({ id }) => id === fact.unit);
  const unknown = unknownId(
    `${path}.unit`,
    'a unit of data/units.json',
    fact.unit,
    catalogue.units.map(({ id }) => id),
  );
  return [...unknown, ...figureProblems({ ...fact, source: { heading: '', lines: [1, 1] } }, unit, path, catalogue)];
}

function figureReferenceProblems(
  reference: FigureReference,
  path: string,
  facts: string[],
  catalogue: Catalogue,
): Problem[] {
  return 'fact' in reference
    ? unknownId(`${path}.fact`, 'a fact of the practice', reference.fact, facts)
    : referenceProblems(reference, path, catalogue);
}

/** Every `source` below a value, with the path of its owner. */
function placesOf(value: unknown, path: string): { path: string; source: Source }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => placesOf(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  const own = 'source' in value && isSource(value.source) ? [{ path, source: value.source }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, `${path}.${key}`))];
}

function isSource(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && 'lines' in value && 'heading' in value;
}
