// A task list to a choice question.
import type { Problem } from '../../core/problem';
import { fail, ok, type Result } from '../../core/result';
import { uniqueSlugs } from '../../core/slug';
import type { QuestionReader, QuestionSource } from '../question-kind';
import type { ChoiceAsk, ChoiceKey, ChoiceShape } from './choice-shape';
import { lintChoice } from './lint-choice';

function readChoice({
  title,
  stem,
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
  const announced = announcedCount(title.text, stem);
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

/** “Select TWO” or “Choose 2” in the title, or the same in parentheses after it, and its number. */
function announcedCount(title: string, stem: string): { text: string; count: number } | undefined {
  const announced = /\b(?:select|choose)\s+(one|two|three|four|five|[1-5])\b/i;
  const [text, word] =
    announced.exec(title) ?? announced.exec(/\((?:select|choose)\s[^)]*\)/i.exec(stem)?.[0] ?? '') ?? [];
  if (text === undefined || word === undefined) return undefined;
  return { text, count: Number(word) || numberWords.indexOf(word.toUpperCase()) + 1 };
}

export const choiceReader: QuestionReader<ChoiceShape> = {
  opensWith: 'Quiz',
  form: 'task-list',
  formInWords: 'a task list: one line “- [ ] text” for each option, [x] for the right ones',
  read: readChoice,
  lint: lintChoice,
  subjects: ({ ask, key }) => ask.options.filter(({ id }) => key.right.includes(id)).map(({ text }) => text.text),
};
