/** The most series, categories, practices or years that stand out at once. */
export const mostFocused = 40;

/** Whether a text can be the id of something that stands out: what a chart has, its model says. */
export function isFocusId(text: string): boolean {
  return /^[a-z\d]+(?:[-/][a-z\d]+)*$/.test(text) && text.length <= 80;
}
