// Stems that are hard to read, and facts that nobody has checked for long.
import { yearBefore } from '../../core/day';
import type { Fix, Problem } from '../../core/problem';
import { countWords, stemOf } from '../question-stem';
import { type AskedQuestion, placeOf } from './asked-question';

const mostWords = 60;

/** “which … not”, where no clause of its own (a company that does not …) stands between the two. */
const negative =
  /\b(?:which|what|who|where|when|how|why)\b(?:(?!\b(?:that|who|which|whose|if|when|while|because|where|and|but)\b)[^,;:.?])*?\b(not|never|except)\b/i;

/** Warnings: stem-long, stem-negative and checked-old; `today` is a day such as 2026-11-24. */
export function findDoubtfulStems(asked: readonly AskedQuestion[], today: string): Problem[] {
  return asked.flatMap((entry): Problem[] => {
    const { question } = entry;
    const problems: Problem[] = [];
    const warn = (code: string, message: string, suggestion: string, fix?: Fix) =>
      problems.push({ severity: 'warning', code, message, suggestion, place: placeOf(entry), ...(fix && { fix }) });
    const words = countWords(stemOf(question));
    if (words > mostWords) warn('stem-long', `The stem has ${words} words.`, `Keep it to ${mostWords}.`);
    const [asks, negation] = negative.exec(question.title.text) ?? [];
    if (asks && negation && !isBold(question.title.html, negation))
      warn(
        'stem-negative',
        `This asks for what is ${negation.toLowerCase() === 'except' ? 'an exception' : 'not so'}, and the negation is easy to overlook.`,
        `Ask for what is so, or write **${negation}**.`,
        boldFix(entry, asks, negation),
      );
    if (question.checked !== undefined && question.checked < yearBefore(today))
      warn(
        'checked-old',
        `The facts were last checked on ${question.checked}, more than 12 months ago.`,
        'Check them against the source, then set the date.',
      );
    return problems;
  });
}

const isBold = (html: string, word: string): boolean =>
  new RegExp(`<strong>[^<]*\\b${word}\\b[^<]*</strong>`, 'i').test(html);

/** Only where the heading is written as it reads can the word be found again without doubt. */
function boldFix({ source, offset }: AskedQuestion, asks: string, word: string): Fix | undefined {
  const line = source.text.slice(offset, source.text.indexOf('\n', offset));
  const at = line.indexOf(asks);
  if (at < 0) return undefined;
  const end = offset + at + asks.length;
  return { start: end - word.length, end, text: `**${word}**` };
}
