let arrival: Promise<void> | null = null;

/**
 * Turns on the style sheet of the site in an embed, which is printed with the styles of a figure at rest alone.
 * @returns settles when the sheet is there, or will not come: a figure without it still works
 */
export function wholeStyle(): Promise<void> {
  arrival ??= new Promise((resolve) => {
    const sheet = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"][disabled]');
    if (!sheet) return resolve();
    sheet.addEventListener('load', () => resolve());
    sheet.addEventListener('error', () => resolve());
    sheet.disabled = false;
  });
  return arrival;
}
