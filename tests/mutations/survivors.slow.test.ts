import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Mutation } from './mutation.ts';
import { mutations } from './mutations.ts';

const report = v.object({ testResults: v.array(v.object({ name: v.string(), status: v.string() })) });

/** Runs the tests of a mutation with the mistake in the source, and gives the files that failed. */
async function failedFiles({ name, tests }: Mutation): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const outputFile = join(folder, 'report.json');
  const run = [
    'vitest',
    'run',
    '--project',
    'unit*',
    '--maxWorkers=1',
    '--reporter=json',
    `--outputFile=${outputFile}`,
  ];
  const child = spawn('npx', [...run, ...tests], { env: { ...process.env, MUTATION: name }, stdio: 'ignore' });
  await new Promise((resolve) => child.once('close', resolve));
  const { testResults } = v.parse(report, JSON.parse(readFileSync(outputFile, 'utf8')));
  return testResults.filter(({ status }) => status === 'failed').map((file) => relative('.', file.name));
}

describe.concurrent('a test notices', () => {
  it.for(mutations)('$name', { timeout: 600_000 }, async (mutation) => {
    expect((await failedFiles(mutation)).toSorted()).toEqual(mutation.tests.toSorted());
  });
});
