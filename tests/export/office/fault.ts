import type { OfficePackage } from './package.ts';

/** Something for which an Office program refuses a file, or offers to repair it. */
export interface Fault {
  /** What it is: "has no …". */
  name: string;
  /** Where a package has it, in words; empty when it does not. */
  find: (file: OfficePackage) => string[];
  /** The parts of a package that has it, by name: proof that the check finds it. */
  example: Record<string, string>;
}
