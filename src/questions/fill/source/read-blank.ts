// What stands between `[[` and `]]`: answers, or a list of choices and which of them are right.
import { foldText } from '../../../core/fold-text';
import { nearest } from '../../../core/nearest';
import type { Chunk } from './split-blanks';

export type ReadBlank = { choices?: readonly string[]; answers: readonly string[] };

export type ReportBlank = (code: string, message: string, suggestion?: string) => void;

const longestAnswer = 80;

/** Reports what is wrong with a blank; the result counts only where nothing was. */
export function readBlank(written: readonly Chunk[], report: ReportBlank): ReadBlank {
  const [first = [], ...others] = splitAt(written, '|');
  const list = choicesIn(first);
  const answers = (list ? others : [first, ...others]).map(plain);
  const choices = list?.map(plain);
  const entries = [...(choices ?? []), ...answers];
  if ((choices ?? answers).every(isNothing)) {
    report('fill-empty', 'This blank is empty.', '[[answer]], or [[? one, two | one]] for a list to pick from');
    return { answers: [] };
  }
  for (const entry of entries)
    if ([...entry].length > longestAnswer)
      report(
        'fill-long',
        `“${entry.slice(0, 20)}…” is longer than ${longestAnswer} characters.`,
        'Ask for a word or a short phrase.',
      );
  if (choices && answers.every(isNothing) && choices.length > 1)
    report(
      'fill-no-answer',
      'This list does not say which choice is right.',
      `[[? ${choices.join(', ')} | ${choices[0]}]]`,
    );
  else if (entries.some(isNothing))
    report('fill-empty-entry', 'Nothing stands between two signs of this blank.', 'Take one of the signs out.');
  if (!choices) return { answers };
  findBadChoices(choices, answers, report);
  // As the list spells them, for that is what can be picked; in the order in which they are given.
  const folded = new Set(answers.map(foldText));
  return { choices, answers: [...folded].flatMap((one) => choices.find((choice) => foldText(choice) === one) ?? []) };
}

const isNothing = (entry: string): boolean => foldText(entry) === '';

function findBadChoices(choices: readonly string[], answers: readonly string[], report: ReportBlank): void {
  if (choices.length < 2) {
    const all = [...new Set([...choices, ...answers, 'another'])].filter((entry) => !isNothing(entry));
    report(
      'fill-few-choices',
      'A list of choices has at least two.',
      `Put commas between them: [[? ${all.slice(0, Math.max(2, all.length - 1)).join(', ')} | ${all[0]}]]`,
    );
    return;
  }
  const folded = choices.map(foldText);
  const twice = choices.find((_choice, index) => folded.indexOf(folded[index] ?? '') < index);
  if (twice !== undefined) report('fill-same-choice', `The choice “${twice}” stands here twice.`, 'Take one out.');
  const right = answers.map(foldText);
  if (folded.every((choice) => right.includes(choice)))
    report('fill-all-right', 'Every choice is right, so there is nothing to pick.', 'Add a choice that is wrong.');
  for (const answer of answers)
    if (!isNothing(answer) && !folded.includes(foldText(answer)))
      report(
        'fill-answer-not-listed',
        `The answer “${answer}” is not among the choices.`,
        nearest(answer, choices) ?? `Add it: [[? ${[...choices, answer].join(', ')} | ${answer}]]`,
      );
}

/** The choices of an entry that starts with a question mark. */
function choicesIn(entry: readonly Chunk[]): Chunk[][] | undefined {
  const start = entry.findIndex(({ text }) => text.trim() !== '');
  const head = entry[start];
  if (!head || head.isLiteral || !head.text.trimStart().startsWith('?')) return undefined;
  const rest: Chunk = { text: head.text.trimStart().slice(1), isLiteral: false };
  return splitAt([rest, ...entry.slice(start + 1)], ',');
}

/** Chunks parted at a sign, but not at one inside code. */
function splitAt(chunks: readonly Chunk[], sign: string): Chunk[][] {
  const entries: Chunk[][] = [[]];
  for (const chunk of chunks) {
    const [head = '', ...others] = chunk.isLiteral ? [chunk.text] : chunk.text.split(sign);
    entries.at(-1)?.push({ ...chunk, text: head });
    for (const text of others) entries.push([{ ...chunk, text }]);
  }
  return entries;
}

const plain = (entry: readonly Chunk[]): string =>
  entry
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
