/** Hands a text to the reader as a file. It is made in the browser; nothing is requested. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser may begin to read only after this task.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
