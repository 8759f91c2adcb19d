/** A file that could not be made. What stopped it is the `cause`. */
export class ExportError extends Error {
  /** The kind of file, such as `png`. */
  readonly format: string;
  /** Id of the chart that was written when it stopped. */
  readonly chart: string;

  constructor(format: string, chart: string, cause: unknown) {
    super(`${format} of chart ${chart}: expected a file, received ${String(cause)}`, { cause });
    this.name = 'ExportError';
    this.format = format;
    this.chart = chart;
  }
}
