/** The id of what stands where the results begin. */
export const resultsId = 'results';

/** The id of the line that says how many results there are. */
export const resultsLineId = 'results-line';

/** Takes the reader to the top of the results, and the focus to the line that counts them. */
export function showResults(): void {
  document.getElementById(resultsId)?.scrollIntoView();
  document.getElementById(resultsLineId)?.focus({ preventScroll: true });
}
