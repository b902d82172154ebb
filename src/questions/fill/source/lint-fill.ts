// What a good text with blanks never does, as far as one question can show it.
import { foldText } from '../../../core/fold-text';
import type { Problem } from '../../../core/problem';
import type { QuestionSource } from '../../question-kind';
import { answersOf } from '../fill-response';
import { blanksOf, type FillAsk, type FillKey, isBlank } from '../fill-shape';
import { splitBlanks } from './split-blanks';

const mostBlanks = 8;

/** Warnings: an answer that can be read elsewhere in title or text, one answer in two spellings that count alike, too many blanks, and brackets that close nothing. */
export function lintFill({ ask, key }: { ask: FillAsk; key: FillKey }, { title, body }: QuestionSource): Problem[] {
  if (body.form !== 'paragraph') return [];
  const { parts, problems } = splitBlanks(body);
  const warn = (code: string, place: Problem['place'], message: string, suggestion: string) =>
    problems.push({ severity: 'warning', code, place, message, suggestion });
  const places = parts.flatMap((part) => ('written' in part ? [part.place] : []));
  const blanks = blanksOf(ask);
  if (blanks.length > mostBlanks)
    warn(
      'fill-many-blanks',
      places[mostBlanks],
      `${blanks.length} blanks are more than a reader can hold in mind.`,
      `Keep ${mostBlanks} or fewer, or make two questions of them.`,
    );
  const text = ask.segments.map((segment) => (isBlank(segment) ? ' ___ ' : segment.text.text)).join('');
  blanks.forEach(({ blank, choices }, index) => {
    const answers = answersOf(key, blank);
    // A list to pick from shows words to whoever has to type one.
    const lists = choices ? [] : blanks.flatMap((other) => other.choices ?? []);
    const visible = [title.text, text, ...lists].map(foldText);
    const seen = answers.find((answer) => visible.some((one) => hasWords(one, foldText(answer))));
    if (seen !== undefined)
      warn(
        'fill-giveaway',
        places[index],
        `The answer “${seen}” can be read elsewhere in this question.`,
        'Reword the text, or leave out another word.',
      );
    const folded = answers.map(foldText);
    const twin = answers.find((_answer, at) => folded.indexOf(folded[at] ?? '') < at);
    if (twin !== undefined)
      warn(
        'fill-same-answer',
        places[index],
        `“${twin}” counts as an answer that stands before it.`,
        'Leave it out: case, spaces, dashes and quotes do not matter.',
      );
  });
  return problems;
}

/** Whether `words` stand in the text as whole words; both are folded. */
function hasWords(text: string, words: string): boolean {
  const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isWord(text[at - 1]) && !isWord(text[at + words.length])) return true;
  return false;
}
