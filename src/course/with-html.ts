/** A copy of a page's data in which every text of HTML or SVG is what `change` makes of it. */
export function withHtml<T>(data: T, change: (html: string) => string): T {
  const copy: unknown = JSON.parse(JSON.stringify(data), (key, value: unknown) =>
    (key === 'html' || key === 'svg') && typeof value === 'string' ? change(value) : value,
  );
  // The same data with other texts in it, so of the same shape.
  return copy as T;
}
