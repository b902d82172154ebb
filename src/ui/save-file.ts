/** Offers a file for download. Whether a frame or a browser lets it through cannot be told; say what to do if it does not. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A browser that asks where to save has read the address long before.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
