// Picked options out of the text in which a standard writes a response.

/** Kinds of interaction whose response is a set of options. An unknown kind may be one. */
const isChoice = (kind: string): boolean => kind === '' || /^(?:choice|multiple-?choice|true-?false)$/i.test(kind);

const longestOption = 250;

/**
 * The ids of the options in a response of this kind of interaction: `a[,]b` (SCORM 2004 and xAPI), `a,b` or `{a,b}` (SCORM
 * 1.2, whose options have one character), or one id. Undefined where the response is no set of options: pairs and steps
 * (`[.]`, `[:]`), sentences, and other kinds.
 */
export function readChosen(response: string, kind = ''): readonly string[] | undefined {
  const bare = response.replace(/^(?:\{[a-z_]+=[^}]*\})+/i, '').trim();
  if (!isChoice(kind) || bare.includes('[.]') || bare.includes('[:]')) return undefined;
  if (bare === '') return kind === '' ? undefined : [];
  const ids = (bare.includes('[,]') ? bare.split('[,]') : splitShort(bare))
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (ids.some((id) => id.length > longestOption || (kind === '' && /\s/.test(id)))) return undefined;
  return [...new Set(ids)];
}

function splitShort(text: string): string[] {
  const inside = /^\{([^{}]*)\}$/.exec(text)?.[1] ?? text;
  const parts = inside.split(',');
  return parts.length > 1 && parts.every((part) => part.trim().length === 1) ? parts : [inside];
}
