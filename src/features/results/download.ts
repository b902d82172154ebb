/** Offers a text as a file, from memory alone. */
export function downloadText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A browser that asks where to save has read the address long before.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
