import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one line that counts the tests, and fails a run in which a suite ran none. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const empty = modules.filter((module) =>
      [...module.children.allTests()].every((test) => test.result().state === 'skipped'),
    );
    for (const { moduleId } of empty) console.error(`${moduleId}: expected at least one test to run, received none`);
    if (empty.length > 0 || tests.length === 0 || errors.length > 0) process.exitCode = 1;
    const failed = count('failed') + empty.length + errors.length;
    console.log(`\n${count('passed')} passed, ${failed} failed`);
  }
}
