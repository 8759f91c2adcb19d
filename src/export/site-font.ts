import fontAddress from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';

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
