import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends a run with one line that counts the tests, and fails a run in which a suite ran none without a word. A suite that
 * needs what is not on the machine says so, in the note with which its tests are skipped.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const idle = modules.filter((module) =>
      [...module.children.allTests()].every((test) => test.result().state === 'skipped'),
    );
    const empty = idle.filter((module) => reasonOf(module) === undefined);
    for (const module of idle)
      console.error(`${module.moduleId}: ${reasonOf(module) ?? 'expected at least one test to run, received none'}`);
    if (empty.length > 0 || tests.length === 0 || errors.length > 0) process.exitCode = 1;
    const failed = count('failed') + empty.length + errors.length;
    console.log(`\n${count('passed')} passed, ${failed} failed`);
  }
}

/** Why a suite ran no test, in its own words; undefined when it does not say. */
function reasonOf(module: TestModule): string | undefined {
  const results = [...module.children.allTests()].map((test) => test.result());
  return results.flatMap((result) => (result.state === 'skipped' ? (result.note ?? []) : []))[0];
}
