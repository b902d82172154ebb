/** The size in which a stored picture's text has the size of the interface's text, in CSS pixels. */
export function pictureSize(svg: string): { width: number; height: number } {
  const [, width, height] = /viewBox="-?[\d.]+ -?[\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width ?? 0), height: Number(height ?? 0) };
}
