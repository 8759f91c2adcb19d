/** One mistake in the source, and the tests that have to notice it. */
export interface Mutation {
  /** The mistake in words; unique. */
  name: string;
  /** The file that has it, from the root of the repository. */
  file: string;
  /** What stands in the file, exactly once. */
  find: string;
  replace: string;
  /** Test files of which each has to fail. */
  tests: string[];
}
