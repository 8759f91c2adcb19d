import fontAddress from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';

/** The rule that gives the letters of the site's font to a file. @param address the font as a `data:` address */
export function fontFace(address: string): string {
  return `@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;src:url(${address}) format('woff2')}`;
}

/** The letters of the site's font as a `data:` address, to be put into files. */
export async function siteFont(): Promise<string> {
  const answer = await fetch(fontAddress);
  if (!answer.ok) throw new Error(`${fontAddress}: expected a font, received status ${answer.status}`);
  const font = await answer.blob();
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.addEventListener('load', () =>
      typeof reader.result === 'string' ? resolve(reader.result) : reject(new TypeError('expected a data address')),
    );
    reader.addEventListener('error', () => reject(reader.error ?? new Error(`${fontAddress} could not be read`)));
    reader.readAsDataURL(new Blob([font], { type: 'font/woff2' }));
  });
}
