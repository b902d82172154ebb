// What a good item never does, as far as one item can show it.
import type { Problem } from '../../core/problem';
import type { QuestionSource } from '../question-kind';
import type { ChoiceAsk, ChoiceKey } from './choice-shape';

const absolute = /\b(?:always|never|only|all)\b/i;
const catchAll = /^(?:all|none) of the above\b/i;

/** Warnings: options without a reason, catch-all options, and right options that length or absolute words give away. */
export function lintChoice({ ask }: { ask: ChoiceAsk; key: ChoiceKey }, source: QuestionSource): Problem[] {
  if (source.body.form !== 'task-list') return [];
  const { items } = source.body;
  const problems: Problem[] = [];
  const warn = (code: string, place: Problem['place'], message: string, suggestion?: string) =>
    problems.push({ severity: 'warning', code, place, message, suggestion });
  for (const item of items) {
    if (!item.reason)
      warn(
        'option-reason',
        item.place,
        `The option “${item.text.text}” has no reason.`,
        'Indent a line “> why” under it.',
      );
    if (catchAll.test(item.text.text))
      warn('option-catch-all', item.place, 'Learners cannot learn from a catch-all option.');
  }
  const lengths = (isRight: boolean) =>
    items.filter((item) => item.ticked === isRight).map((item) => item.text.text.length);
  const longestWrong = Math.max(...lengths(false));
  if (Math.max(...lengths(true)) > longestWrong * 1.25 && longestWrong > 0 && ask.select === 1)
    warn(
      'giveaway-length',
      source.place,
      'The right option is the longest by more than a quarter.',
      'Make the options alike in length.',
    );
  const isAbsolute = (item: (typeof items)[number]) => absolute.test(item.text.text);
  const giveaway = items.find((item) => !item.ticked && isAbsolute(item));
  if (giveaway && !items.some((item) => item.ticked && isAbsolute(item)))
    warn('giveaway-absolute', giveaway.place, 'Absolute words stand in wrong options alone, which gives them away.');
  return problems;
}
