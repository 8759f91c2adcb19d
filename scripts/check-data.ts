import { checkCatalogue } from './read-catalogue.ts';

const { catalogue, problems } = checkCatalogue('data');
for (const { file, path, expected, received } of problems) {
  console.error(`${file}  ${path}\n    expected  ${expected}\n    received  ${received}`);
}
if (problems.length > 0) {
  console.error(`\n${problems.length} problem(s) in the data files.`);
  process.exitCode = 1;
} else {
  console.log(
    `${catalogue?.practices.length} practices, ${catalogue?.datasets.length} datasets, ${catalogue?.outcomes.length} outcomes, ${catalogue?.charts.length} charts: no problems.`,
  );
}
