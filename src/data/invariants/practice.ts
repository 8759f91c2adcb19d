import type { Practice } from '#schema/practice.ts';
import type { FigureReference } from '#schema/reference.ts';
import type { Catalogue } from '#data/catalogue.ts';
import { sourceProblems } from './source.ts';
import { valueProblems } from './figure.ts';
import { figureReferenceProblems, referenceProblems, unitOfReference } from './reference.ts';
import { bindingProblems, lengthProblems, plainTextProblems, textsOf, unusedBindings } from './texts.ts';
import { repeatedIds, repeatedItems, repeats, unknownId, type Problem } from './unique.ts';

/** What must hold for a practice beyond its shape. */
export function practiceProblems(practice: Practice, catalogue: Catalogue): Problem[] {
  const ids = (terms: { id: string }[]) => terms.map(({ id }) => id);
  const facts = ids(practice.facts);
  const texts = textsOf(practice, '$');
  // These also name marks and rows of the charts across practices, where no figure is filled in.
  const names = [
    { path: '$.name', text: practice.name },
    ...practice.phases.map(({ label }, index) => ({ path: `$.phases[${index}].label`, text: label })),
    ...practice.costs.map(({ nature }, index) => ({ path: `$.costs[${index}].nature`, text: nature })),
    ...practice.reach.map(({ label }, index) => ({ path: `$.reach[${index}].label`, text: label })),
    ...textsOf(practice.facts, '$.facts'),
  ];
  const bound = [...Object.keys(practice.values), ...ids(practice.facts.filter(({ value }) => value !== null))];
  const missing = ids(practice.facts.filter(({ value }) => value === null));
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
    ...repeatedItems(practice.organisations, '$.organisations'),
    ...repeats(
      practice.costs.map((cost, index) => ('figure' in cost ? JSON.stringify(cost.figure) : String(index))),
    ).map(({ index, first }) => ({
      path: `$.costs[${index}].figure`,
      expected: 'an amount that occurs once',
      received: `that of $.costs[${first}]`,
    })),
    ...repeatedItems(practice.targetGroups, '$.targetGroups'),
    ...practice.challenges.flatMap(({ items }, group) =>
      items.flatMap(({ theme }, item) =>
        theme === undefined
          ? []
          : unknownId(
              `$.challenges[${group}].items[${item}].theme`,
              'a theme of data/challenge-themes.json',
              theme,
              ids(catalogue.challengeThemes),
            ),
      ),
    ),
    ...gapProblems(practice, catalogue),
    ...practice.priorities.flatMap(({ id }, index) =>
      unknownId(`$.priorities[${index}].id`, 'a priority of data/priorities.json', id, ids(catalogue.priorities)),
    ),
    ...repeatedIds(practice.priorities, '$.priorities'),
    ...repeatedIds(practice.facts, '$.facts'),
    ...repeatedIds(practice.phases, '$.phases'),
    ...practice.facts.flatMap((fact, index) => factProblems(fact, `$.facts[${index}]`, catalogue)),
    ...practice.costs.flatMap((cost, index) =>
      'figure' in cost ? costProblems(cost.figure, `$.costs[${index}].figure`, practice, catalogue) : [],
    ),
    ...practice.reach.flatMap(({ figure }, index) =>
      figureReferenceProblems(figure, `$.reach[${index}].figure`, practice, catalogue),
    ),
    ...Object.entries(practice.values).flatMap(([name, reference]) => [
      ...(facts.includes(name)
        ? [{ path: `$.values.${name}`, expected: 'a name that no fact has', received: `"${name}"` }]
        : []),
      ...referenceProblems(reference, `$.values.${name}`, catalogue),
    ]),
    ...texts.flatMap((text) => bindingProblems(text, bound, missing)),
    ...names.flatMap(plainTextProblems),
    ...textsOf(practice.caveats, '$.caveats').flatMap((caveat) => lengthProblems(caveat)),
    ...unusedBindings(practice.values, texts),
    ...sourceProblems(practice, catalogue),
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
  const ambiguous = fact.reading?.confidence === 'ambiguous';
  return [
    ...unknown,
    ...valueProblems(fact.value, unit, path),
    ...(ambiguous
      ? [
          {
            path: `${path}.reading.confidence`,
            expected: '"likely", for a fact whose label cannot be assigned says nothing',
            received: '"ambiguous"',
          },
        ]
      : []),
  ];
}

/** A cost points at one figure, and that is an amount of money. */
function costProblems(reference: FigureReference, path: string, practice: Practice, catalogue: Catalogue): Problem[] {
  const problems = figureReferenceProblems(reference, path, practice, catalogue);
  const unit = unitOfReference(reference, practice, catalogue);
  if (problems.length > 0 || !unit || unit.style === 'euro') return problems;
  return [{ path, expected: 'a figure in euro', received: `one in ${unit.id}` }];
}

/** A kind has one reason why there is no rate, and none where there is a rate. */
function gapProblems({ id, rateGaps }: Practice, { outcomes }: Catalogue): Problem[] {
  const gaps = rateGaps.flatMap(({ kinds }, index) =>
    kinds.map((kind) => ({ kind, path: `$.rateGaps[${index}].kinds` })),
  );
  return [
    ...repeats(gaps.map(({ kind }) => kind)).map(({ index }) => ({
      path: gaps[index]?.path ?? '$.rateGaps',
      expected: 'a kind that occurs once',
      received: `"${gaps[index]?.kind}"`,
    })),
    ...gaps.flatMap(({ kind, path }) =>
      outcomes
        .filter((outcome) => outcome.practice === id && outcome.kind === kind)
        .map((outcome) => ({
          path,
          expected: 'a kind of which the practice has no outcome',
          received: `"${kind}", as in data/outcomes/${outcome.id}.json`,
        })),
    ),
  ];
}
