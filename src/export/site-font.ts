import fontAddress from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';

/** The letters of the site's font as a `data:` address, to be put into files. */
export async function siteFont(): Promise<string> {
  const answer = await fetch(fontAddress);
  if (!answer.ok) throw new Error(`${fontAddress}: expected a font, received status ${answer.status}`);
  const font = await answer.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => (typeof reader.result === 'string' ? resolve(reader.result) : reject(reader.error));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(new Blob([font], { type: 'font/woff2' }));
  });
}
