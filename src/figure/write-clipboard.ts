/** Something to put on the clipboard. */
export interface ClipboardContent {
  /** As plain text; left out for what has none, such as a picture. */
  text?: string;
  /** In the forms that programs take, by media type; plain text alone when left out. */
  forms?: Record<string, Blob | Promise<Blob>>;
}

/**
 * Puts something on the clipboard, in all its forms where the browser can, else as plain text.
 * @throws what the browser says where it does not allow copying; Error for a picture where it copies no pictures
 */
export async function writeClipboard({ text, forms }: ClipboardContent): Promise<void> {
  if (forms && typeof ClipboardItem === 'function') await navigator.clipboard.write([new ClipboardItem(forms)]);
  else if (text !== undefined) await navigator.clipboard.writeText(text);
  else throw new Error('expected a browser that copies pictures');
}
