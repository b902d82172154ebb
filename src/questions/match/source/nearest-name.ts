/** How many letters must be put in, left out or changed to make one text from the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let line = 1; line <= from.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= to.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + (from[line - 1] === to[column - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** The one of `names` that was probably meant, if one is near enough: at most two letters in five differ. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const wanted = name.toLowerCase().slice(0, 80);
  let best: { name: string; distance: number } | undefined;
  for (const candidate of names) {
    const found = distance(wanted, candidate.toLowerCase().slice(0, 80));
    if (
      found <= Math.max(wanted.length, candidate.length) * 0.4 &&
      found < (best?.distance ?? Number.POSITIVE_INFINITY)
    )
      best = { name: candidate, distance: found };
  }
  return best?.name;
}
