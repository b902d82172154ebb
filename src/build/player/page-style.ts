// A package's page carries only the styles of what it can show.
import { rulesOf } from '../pages/split-styles';

/** The styles without the rules that ask for a class of some other file than these; `marks` are those of the files that are not needed. */
export function withoutStyles(css: string, marks: readonly string[]): string {
  const unneeded = new RegExp(`\\.[\\w-]+-(?:${marks.join('|')})(?![\\w-])`);
  const keep = (text: string): string =>
    rulesOf(text)
      .flatMap((rule) => {
        const { prelude, body } = rule;
        if (/^@(?:media|supports|layer)\b/.test(prelude) && body.includes('{')) {
          const inner = keep(body);
          return inner === '' ? [] : [`${prelude}{${inner}}`];
        }
        return selectorsOf(prelude).every((selector) => unneeded.test(selector)) ? [] : [rule.text];
      })
      .join('');
  return marks.length === 0 ? css : keep(css);
}

/** The selectors of a list; commas inside brackets part nothing. */
const selectorsOf = (prelude: string): string[] => prelude.split(/,(?![^(]*\))/);
