/** Offers a text as a file. Where a frame may not download, the browser does nothing and says nothing. */
export function downloadText(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has taken it long before that.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
