import { checkNumbers } from './number-problems.ts';
import { checkCatalogue } from './read-catalogue.ts';

/** At most this many problems are written out: the first ones are the causes. */
const mostTold = 100;

const folder = 'data';
// A build needs files that fit together; whether their numbers stand in the source text is asked before they are merged.
const isForBuild = process.argv.includes('--for-build');
const { catalogue, problems: misfits } = checkCatalogue(folder);
const problems = catalogue && misfits.length === 0 && !isForBuild ? checkNumbers(folder, catalogue) : misfits;
for (const { file, path, expected, received } of problems.slice(0, mostTold)) {
  console.error(`${file}  ${path}\n    expected  ${expected}\n    received  ${received}`);
}
if (problems.length > mostTold) console.error(`... and ${problems.length - mostTold} more`);
if (problems.length > 0) {
  console.error(
    `\n${problems.length} problem(s) in the data files. What builds on them is checked when they are right.`,
  );
  process.exitCode = 1;
} else {
  console.log(
    `${catalogue?.practices.length} practices, ${catalogue?.datasets.length} datasets, ${catalogue?.outcomes.length} outcomes, ${catalogue?.charts.length} charts: no problems.`,
  );
}
