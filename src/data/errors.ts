/** One thing that is wrong in a data file. */
export interface DataProblem {
  /** The file, as the reader can find it. */
  file: string;
  /** JSON path of the value that is wrong, such as `$.rows[3].value`. */
  path: string;
  expected: string;
  received: string;
}

/** A data file could not be fetched. */
export class DataLoadError extends Error {
  override readonly name = 'DataLoadError' as const;

  readonly file: string;
  /** HTTP status, or null when there was no answer: offline, blocked, too slow. */
  readonly status: number | null;

  /** @param options `cause`, where another error led to this one */
  constructor(file: string, status: number | null, options?: ErrorOptions) {
    super(`${file}: ${status === null ? 'no answer' : `HTTP status ${status}`}`, options);
    this.file = file;
    this.status = status;
  }

  /** True when asking once more may well help: no connection, or a server that could not answer; not after a wait. */
  get isPassing(): boolean {
    const wasSlow = this.cause instanceof DOMException && this.cause.name === 'TimeoutError';
    return this.status === null ? !wasSlow : this.status >= 500;
  }
}

/** A data file arrived, and is not what its schema asks for. */
export class DataShapeError extends Error {
  override readonly name = 'DataShapeError' as const;

  readonly file: string;
  readonly problems: DataProblem[];

  constructor(file: string, problems: DataProblem[], options?: ErrorOptions) {
    super(
      problems
        .map((problem) => `${problem.file} ${problem.path}: expected ${problem.expected}, received ${problem.received}`)
        .join('\n'),
      options,
    );
    this.file = file;
    this.problems = problems;
  }
}

/** A part of the site's own code could not be fetched. */
export class CodeLoadError extends Error {
  override readonly name = 'CodeLoadError' as const;
}
