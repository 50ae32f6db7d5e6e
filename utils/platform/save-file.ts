/** Hands a text to the reader as a file among their downloads. */
export function saveFile(name: string, type: string, text: string, document = globalThis.document): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser still reads from the address for a moment.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
