// One or several options out of a list.
import type { Grade, GradePart, Mark } from '../../core/grade';
import type { Problem } from '../../core/problem';
import { type Random, shuffle } from '../../core/random';
import { fail, ok, type Result } from '../../core/result';
import { uniqueSlugs } from '../../core/slug';
import type { QuestionKind, QuestionSource } from '../question-kind';
import { choiceExamples } from './choice-examples';
import type { ChoiceAsk, ChoiceKey, ChoiceResponse, ChoiceShape } from './choice-shape';
import { lintChoice } from './lint-choice';

function readChoice({
  title,
  place,
  settings,
  body,
}: QuestionSource): Result<{ ask: ChoiceAsk; key: ChoiceKey }, Problem[]> {
  if (body.form !== 'task-list') return fail([]);
  const problems: Problem[] = [];
  const report = (code: string, where: Problem['place'], message: string, suggestion?: string) =>
    problems.push({ severity: 'error', code, place: where, message, suggestion });
  const { items } = body;
  const ticked = items.filter((item) => item.ticked).length;
  if (items.length < 2) report('choice-one-option', items[0]?.place ?? place, 'A question needs at least two options.');
  if (ticked === 0)
    report(
      'choice-no-tick',
      items[0]?.place ?? place,
      'No option is ticked as right.',
      'Write [x] before the right option.',
    );
  if (ticked === items.length && items.length > 1)
    report('choice-all-ticked', items[0]?.place ?? place, 'Every option is ticked, so there is nothing to choose.');
  const seen = new Set<string>();
  for (const item of items) {
    const text = item.text.text.toLowerCase();
    if (text === '') report('choice-empty-option', item.place, 'This option has no text.');
    else if (seen.has(text))
      report(
        'choice-duplicate-option',
        item.place,
        `The option “${item.text.text}” stands here twice.`,
        'Change or remove one of them.',
      );
    seen.add(text);
  }
  const announced = announcedCount(title.text);
  if (announced && ticked > 0 && announced.count !== ticked)
    report(
      'choice-select-count',
      { ...place, column: Math.max(1, place.excerpt.indexOf(announced.text) + 1) },
      `The text says to select ${announced.count}, but ${ticked} ${ticked === 1 ? 'is' : 'are'} ticked.`,
      `Tick as many as the text says, or write “Select ${numberWords[ticked - 1] ?? ticked}”.`,
    );
  const scoring = settings.get('scoring');
  if (scoring && scoring.value !== 'all' && scoring.value !== 'parts')
    report('choice-scoring', scoring.place, 'The scoring of a choice is parts or all.', 'scoring: parts');
  if (problems.length > 0) return fail(problems);

  const ids = uniqueSlugs(items.map((item) => item.text.text));
  const entries = items.map((item, index) => ({ ...item, id: ids[index] ?? String(index) }));
  return ok({
    ask: {
      options: entries.map(({ id, text }) => ({ id, text })),
      select: ticked,
      isShuffled: settings.get('shuffle')?.value !== 'no',
    },
    key: {
      right: entries.filter((entry) => entry.ticked).map(({ id }) => id),
      reasons: Object.fromEntries(entries.flatMap(({ id, reason }) => (reason ? [[id, reason]] : []))),
      scoring: scoring?.value === 'all' ? 'all' : 'parts',
    },
  });
}

const numberWords = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE'];

/** “Select TWO” or “Choose 2”, and its number. */
function announcedCount(title: string): { text: string; count: number } | undefined {
  const [text, word] = /\b(?:select|choose)\s+(one|two|three|four|five|[1-5])\b/i.exec(title) ?? [];
  if (text === undefined || word === undefined) return undefined;
  return { text, count: Number(word) || numberWords.indexOf(word.toUpperCase()) + 1 };
}

/** Right picks minus wrong ones, not below 0, over the number of right options; all or nothing where the key says so. */
function gradeChoice(ask: ChoiceAsk, key: ChoiceKey, response: ChoiceResponse): Grade {
  const known = new Set(ask.options.map(({ id }) => id));
  const picked = new Set(response.filter((id) => known.has(id)));
  if (picked.size < ask.select) return { status: 'incomplete', missing: ask.select - picked.size };
  const right = new Set(key.right);
  const parts = ask.options.map(({ id }): GradePart => {
    const marks = markOption(picked.has(id), right.has(id)).map((verdict): Mark => ({ id, verdict }));
    const earned = picked.has(id) === right.has(id) ? 1 : 0;
    return { id, earned, possible: 1, marks };
  });
  const hits = [...picked].filter((id) => right.has(id)).length;
  const share = Math.max(0, hits - (picked.size - hits)) / right.size;
  return { status: 'graded', earned: key.scoring === 'all' && share < 1 ? 0 : share, possible: 1, parts };
}

function markOption(isPicked: boolean, isRight: boolean): Mark['verdict'][] {
  if (isPicked) return [isRight ? 'right' : 'wrong'];
  return isRight ? ['missed'] : [];
}

export const choice: QuestionKind<ChoiceShape> = {
  opensWith: 'Quiz',
  form: 'task-list',
  formInWords: 'a task list: one line “- [ ] text” for each option, [x] for the right ones',
  read: readChoice,
  lint: lintChoice,
  arrange: (ask, random: Random) => (ask.isShuffled ? { ...ask, options: shuffle(ask.options, random) } : ask),
  blank: () => [],
  readResponse: (value, ask) => {
    if (!Array.isArray(value)) return undefined;
    const known = new Set<unknown>(ask.options.map(({ id }) => id));
    return [...new Set<unknown>(value)].filter((id): id is string => known.has(id));
  },
  grade: gradeChoice,
  modelAnswer: (_ask, key) => key.right,
  retry: () => [],
  describe: (ask, response) =>
    ask.options.map(({ id, text }) => `${response.includes(id) ? '[x]' : '[ ]'} ${text.text}`),
  examples: choiceExamples,
};
