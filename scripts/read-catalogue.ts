import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type * as v from 'valibot';
import { practiceCosts, practicePeriods, practicePriorities, practiceReach } from '#data/across-practices.ts';
import type { Catalogue } from '#data/catalogue.ts';
import { DataShapeError, type DataProblem } from '#data/errors.ts';
import { outcomeRatesDataset } from '#data/outcome-rates.ts';
import { parseData } from '#data/parse.ts';
import { chartProblems } from '#charts/invariants.ts';
import { datasetProblems } from '#data/invariants/dataset.ts';
import { findingProblems } from '#data/invariants/finding.ts';
import { outcomeProblems } from '#data/invariants/outcome.ts';
import { practiceProblems } from '#data/invariants/practice.ts';
import { plainTextProblems, textsOf } from '#data/invariants/texts.ts';
import { orderProblems, repeatedIds } from '#data/invariants/unique.ts';
import { parseStrictJson } from '#data/strict-json.ts';
import { chartSchema } from '#schema/chart.ts';
import { datasetSchema } from '#schema/dataset.ts';
import { findingsSchema } from '#schema/finding.ts';
import { outcomeSchema } from '#schema/outcome.ts';
import { practiceSchema } from '#schema/practice.ts';
import { publicationSchema } from '#schema/publication.ts';
import { prioritiesSchema, termsSchema, unitsSchema } from '#schema/vocabulary.ts';

/** All that a data folder holds. */
const known = [
  'charts',
  'datasets',
  'findings.json',
  'outcomes',
  'practices',
  'priorities.json',
  'publication.json',
  'schema',
  'sectors.json',
  'target-groups.json',
  'units.json',
];

/**
 * Reads and checks every data file.
 * @param folder the data folder
 * @throws {DataShapeError} with everything that is wrong, when anything is
 */
export function readCatalogue(folder: string): Catalogue {
  const { catalogue, problems } = checkCatalogue(folder);
  if (!catalogue || problems.length > 0) throw new DataShapeError(folder, problems);
  return catalogue;
}

/** The text of a data file. A byte order mark is a problem: what reads the published files may not expect it. */
function decodeUtf8(
  bytes: Uint8Array,
  file: string,
): { ok: true; value: string } | { ok: false; problems: DataProblem[] } {
  const fail = (expected: string, received: string) => ({
    ok: false as const,
    problems: [{ file, path: '$', expected, received }],
  });
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return fail('UTF-8 without a byte order mark', 'a byte order mark');
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return fail('text in UTF-8', 'bytes that are not UTF-8');
  }
}

/** All problems of the data files. The rules across files run only when every file has the right shape. */
export function checkCatalogue(folder: string): { catalogue: Catalogue | null; problems: DataProblem[] } {
  const problems: DataProblem[] = [];
  function read<Schema extends v.GenericSchema>(file: string, schema: Schema): v.InferOutput<Schema>[] {
    const name = join(basename(folder), file);
    if (!existsSync(join(folder, file))) {
      problems.push({ file: name, path: '$', expected: 'a file', received: 'none' });
      return [];
    }
    const text = decodeUtf8(readFileSync(join(folder, file)), name);
    const json = text.ok ? parseStrictJson(text.value, name) : text;
    const parsed = json.ok ? parseData(schema, json.value, name) : json;
    if (parsed.ok) return [parsed.value];
    problems.push(...parsed.problems);
    return [];
  }
  function readAll<Schema extends v.GenericSchema<unknown, { id: string }>>(kind: string, schema: Schema) {
    if (!existsSync(join(folder, kind))) {
      problems.push({ file: join(basename(folder), kind), path: '$', expected: 'a folder', received: 'none' });
      return [];
    }
    const files = readdirSync(join(folder, kind)).sort();
    for (const file of files.filter((name) => !name.endsWith('.json'))) {
      problems.push({
        file: join(basename(folder), kind, file),
        path: '$',
        expected: 'a file whose name ends in .json',
        received: file,
      });
    }
    return files
      .filter((name) => name.endsWith('.json'))
      .flatMap((file) => {
        const values = read(join(kind, file), schema);
        for (const { id } of values.filter((value) => `${value.id}.json` !== file)) {
          problems.push({
            file: join(basename(folder), kind, file),
            path: '$.id',
            expected: `"${file.slice(0, -5)}", the name of the file`,
            received: JSON.stringify(id),
          });
        }
        return values;
      });
  }

  for (const name of readdirSync(folder).filter((entry) => !known.includes(entry))) {
    problems.push({
      file: join(basename(folder), name),
      path: '$',
      expected: `one of ${known.join(', ')}`,
      received: name,
    });
  }
  const [publication] = read('publication.json', publicationSchema);
  const [priorities] = read('priorities.json', prioritiesSchema);
  const [sectors] = read('sectors.json', termsSchema);
  const [targetGroups] = read('target-groups.json', termsSchema);
  const [units] = read('units.json', unitsSchema);
  const [findings] = read('findings.json', findingsSchema);
  const practices = readAll('practices', practiceSchema).toSorted((a, b) => a.order - b.order);
  const files = readAll('datasets', datasetSchema);
  const outcomes = readAll('outcomes', outcomeSchema).toSorted(byOrder);
  const charts = readAll('charts', chartSchema).toSorted(byOrder);
  if (problems.length > 0 || !publication || !priorities || !sectors || !targetGroups || !units || !findings) {
    return { catalogue: null, problems };
  }

  const catalogue: Catalogue = {
    publication,
    priorities: priorities.terms,
    sectors: sectors.terms,
    targetGroups: targetGroups.terms,
    units: units.terms,
    practices,
    datasets: [
      ...files,
      practicePriorities(practices, priorities.terms),
      practicePeriods(practices),
      practiceCosts(practices, files),
      practiceReach(practices, files, units.terms),
      outcomeRatesDataset(outcomes, practices, files),
    ],
    outcomes,
    charts,
    findings: findings.findings,
  };
  const named = (kind: string, id: string) => join(basename(folder), kind, `${id}.json`);
  const lists = {
    'priorities.json': priorities,
    'sectors.json': sectors,
    'target-groups.json': targetGroups,
    'units.json': units,
  };
  problems.push(
    ...Object.entries(lists).flatMap(([file, { terms }]) =>
      [...repeatedIds(terms, '$.terms'), ...textsOf(terms, '$.terms').flatMap(plainTextProblems)].map((problem) => ({
        file: join(basename(folder), file),
        ...problem,
      })),
    ),
    ...orderProblems(practices, (id) => named('practices', id)),
    ...practices.flatMap((practice) =>
      practiceProblems(practice, catalogue).map((problem) => ({ file: named('practices', practice.id), ...problem })),
    ),
    ...files.flatMap((dataset) =>
      datasetProblems(dataset, catalogue).map((problem) => ({ file: named('datasets', dataset.id), ...problem })),
    ),
    ...outcomes.flatMap((outcome) =>
      outcomeProblems(outcome, catalogue).map((problem) => ({ file: named('outcomes', outcome.id), ...problem })),
    ),
    ...charts.flatMap((chart) =>
      chartProblems(chart, catalogue).map((problem) => ({ file: named('charts', chart.id), ...problem })),
    ),
    ...[
      ...repeatedIds(catalogue.findings, '$.findings'),
      ...catalogue.findings.flatMap((finding, index) => findingProblems(finding, index, catalogue)),
    ].map((problem) => ({ file: join(basename(folder), 'findings.json'), ...problem })),
  );
  return { catalogue, problems };
}

function byOrder(a: { id: string; order: number }, b: { id: string; order: number }): number {
  return a.order - b.order || a.id.localeCompare(b.id);
}
