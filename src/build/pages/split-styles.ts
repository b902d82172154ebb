// Styles that the top of a page does not use can come further down in it, so that they do not stand in the way of the first paint.

/** What can be given ahead of `upper`, the HTML at the top of a page, and what only the rest needs; both keep the order of the rules. `css` is what the bundler wrote. */
export function splitStyles(css: string, upper: string): { first: string; later: string } {
  const present = new Set([...upper.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
  const first: string[] = [];
  const later: string[] = [];
  for (const rule of rulesOf(css)) {
    const { prelude, body } = rule;
    const inner =
      /^@(?:media|supports|layer)\b/.test(prelude) && body.includes('{') ? splitStyles(body, upper) : undefined;
    if (inner) {
      if (inner.first) first.push(`${prelude}{${inner.first}}`);
      if (inner.later) later.push(`${prelude}{${inner.later}}`);
    } else (prelude.startsWith('@') || isUsed(prelude, present) ? first : later).push(rule.text);
  }
  return { first: first.join(''), later: later.join('') };
}

/** Whether some selector of the list asks for no class that is missing; what stands in brackets of a function is not looked at. */
function isUsed(selectors: string, present: ReadonlySet<string>): boolean {
  let bare = selectors;
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(/:[\w-]+\([^()]*\)/g, '');
  }
  return bare
    .split(',')
    .some((selector) => [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => present.has(name)));
}

export type Rule = { text: string; prelude: string; body: string };

/** The rules on the outermost level. */
export function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (const { 0: found, index } of css.matchAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\*.*?\*\/|[{};]/gs)) {
    if (found === '{') {
      if (depth === 0) open = index;
      depth += 1;
    } else if (found === '}') {
      depth -= 1;
      if (depth > 0) continue;
      rules.push({
        text: css.slice(start, index + 1),
        prelude: css.slice(start, open).trim(),
        body: css.slice(open + 1, index),
      });
      start = index + 1;
    } else if (found === ';' && depth === 0) {
      rules.push({ text: css.slice(start, index + 1), prelude: css.slice(start, index).trim(), body: '' });
      start = index + 1;
    }
  }
  return rules;
}
