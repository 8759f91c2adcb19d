/** A file that could not be made. What stopped it is the `cause`. */
export class ExportError extends Error {
  /**
   * @param format the kind of file, such as `png`
   * @param chart id of the chart that was written when it stopped
   */
  constructor(
    readonly format: string,
    readonly chart: string,
    cause: unknown,
  ) {
    super(`${format} of chart ${chart}: expected a file, received ${String(cause)}`, { cause });
    this.name = 'ExportError';
  }
}
