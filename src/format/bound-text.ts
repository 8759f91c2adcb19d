/** The names that stand in braces in a text. */
export function boundNames(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}

/** The text with each `{name}` replaced by what `figure` gives for it. */
export function fillText(text: string, figure: (name: string) => string): string {
  return text.replace(/\{([^{}]*)\}/g, (_, name: string) => figure(name));
}
