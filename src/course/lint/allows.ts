// `allow:` under a heading lets a warning stand there, with the reason why.
import { nearest } from '../../core/nearest';
import type { Problem } from '../../core/problem';
import { commentStart } from '../lesson/outline-lesson';
import { readSettings } from '../lesson/read-settings';
import type { BlockOf } from '../markdown/markdown';
import { placeAt } from '../markdown/source-text';
import type { OutlinedFile } from './asked-question';
import { lintRules } from './lint-rules';

/** A rule and, in parentheses, why it may be broken. */
const entry = /([a-z]+(?:-[a-z]+)*)\s*\(([^()]*)\)/g;

type Allow = { rule: string; offset: number; from: number; to: number };

/**
 * The problems without those warnings that a file allows. An `allow:` holds from its heading to the next one of the same
 * or a higher level; under the title it holds for the file. Warnings of its own: allow-form, allow-unknown, allow-unused.
 */
export function siftAllowed(problems: readonly Problem[], files: readonly OutlinedFile[]): Problem[] {
  const byFile = new Map(files.map((file) => [file.source.file, readAllows(file)]));
  const used = new Set<Allow>();
  const kept = problems.filter(({ severity, code, place }) => {
    if (severity === 'error' || !place) return true;
    const allow = byFile
      .get(place.file)
      ?.allows.find(({ rule, from, to }) => rule === code && place.line >= from && place.line < to);
    if (allow) used.add(allow);
    return allow === undefined;
  });
  return [
    ...kept,
    ...files.flatMap((file) => {
      const { allows, problems: own } = byFile.get(file.source.file) ?? { allows: [], problems: [] };
      const idle = allows
        .filter((allow) => !used.has(allow))
        .map(
          ({ rule, offset }): Problem => ({
            severity: 'warning',
            code: 'allow-unused',
            message: `Nothing here breaks the rule “${rule}”.`,
            suggestion: 'Take it out of “allow”.',
            place: placeAt(file.source, offset),
          }),
        );
      return [...own, ...idle];
    }),
  ];
}

function readAllows({ source, outline }: OutlinedFile): { allows: Allow[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const headings = [...outline.anchors.keys()];
  const allows = headings.flatMap((heading, index): Allow[] => {
    const comment = outline.blocks[outline.blocks.indexOf(heading) + 1];
    const setting = comment?.type === 'comment' ? readSettings(comment.text).get('allow') : undefined;
    if (!comment || !setting) return [];
    const offset = comment.offset + commentStart(comment) + setting.at;
    const warn = (code: string, message: string, suggestion?: string) =>
      problems.push({ severity: 'warning', code, message, suggestion, place: placeAt(source, offset) });
    const entries = [...setting.value.matchAll(entry)];
    const rest = setting.value.replace(entry, '').replace(/[\s,]/g, '');
    if (rest !== '' || entries.length === 0 || entries.some(([, , why = '']) => why.trim() === ''))
      warn('allow-form', '“allow” names a rule and says why.', 'allow: giveaway-length (the names differ in length)');
    const range = rangeOf(heading, headings.slice(index + 1));
    const from = placeAt(source, range.start).line;
    const to = range.end === undefined ? Number.POSITIVE_INFINITY : placeAt(source, range.end).line;
    return entries.flatMap(([, rule = '', why = '']) => {
      if (why.trim() === '') return [];
      if (rule in lintRules) return [{ rule, offset, from, to }];
      warn('allow-unknown', `There is no rule “${rule}”.`, nearest(rule, Object.keys(lintRules)));
      return [];
    });
  });
  return { allows, problems };
}

const rangeOf = (heading: BlockOf<'heading'>, later: readonly BlockOf<'heading'>[]) => ({
  start: heading.offset,
  end: later.find(({ depth }) => depth <= heading.depth)?.offset,
});
