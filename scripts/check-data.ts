import { checkNumbers } from './number-problems.ts';
import { checkCatalogue } from './read-catalogue.ts';

/** At most this many problems are written out: the first ones are the causes. */
const mostTold = 400;

const folder = 'data';
const { catalogue, problems: problemsOfFiles } = checkCatalogue(folder);
const problems = catalogue && problemsOfFiles.length === 0 ? checkNumbers(folder, catalogue) : problemsOfFiles;
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
