// Answers as one text: the syntax of SCORM 2004 and xAPI, and that of SCORM 1.2.
import type { Question } from '../../questions/question-kinds';
import { type AnswerParts, namesIn } from './answer-parts';
import { digitIds, letterIds, shortIds } from './short-ids';

/** How a standard writes answers: the signs between and inside parts, and how much it takes. `most` counts parts, `longest` characters. */
type Syntax = { between: string; inside: string; most: number; longest: number; longestText: number };

/** The parts that fit, whole ones only. */
function joinWhole(parts: readonly string[], { between, most, longest }: Syntax): string {
  let text = '';
  for (const [index, part] of parts.slice(0, most).entries()) {
    const longer = index === 0 ? part : text + between + part;
    if (longer.length > longest) break;
    text = longer;
  }
  return text;
}

type Names = { source: ReadonlyMap<string, string>; target: ReadonlyMap<string, string> };

function write(parts: AnswerParts, names: Names, syntax: Syntax, cleaned: (text: string) => string): string {
  const named = (ids: readonly string[]) => ids.flatMap((id) => names.source.get(id) ?? []);
  switch (parts.type) {
    case 'choice':
    case 'sequencing':
      return joinWhole(named(parts.ids), syntax);
    case 'matching':
      return joinWhole(
        parts.pairs.flatMap(([item, bin]) => {
          const from = names.source.get(item);
          const to = names.target.get(bin);
          return from === undefined || to === undefined ? [] : [from + syntax.inside + to];
        }),
        syntax,
      );
    case 'fill-in':
      return joinWhole(
        parts.texts.map((text) => cutText(cleaned(text), syntax.longestText)),
        syntax,
      );
  }
}

/** Cut between characters, never inside one that takes two code units. */
const cutText = (text: string, longest: number): string =>
  text.length <= longest ? text : text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');

const oneLine = (text: string): string => text.replace(/[\s\p{Control}]+/gu, ' ').trim();

/** What a learner typed can never be taken for a delimiter, nor for a setting in braces at the start. */
const withoutDelimiters = (text: string): string =>
  oneLine(text)
    .replace(/\[([,.:])\]/g, '$1')
    .replace(/^\{(?=(?:lang|case_matters|order_matters)=)/, '(');

/** SCORM 2004 RTE 4.1.1.6 reserved delimiters, 4.2.9.1 and 4.2.9.2: 36 parts, 10 texts of 250 characters. */
const syntax2004: Syntax = { between: '[,]', inside: '[.]', most: 36, longest: 4_000, longestText: 250 };

/** SCORM 1.2 RTE 3.4.7 interactions, CMIFeedback: 255 characters. */
const syntax12: Syntax = { between: ',', inside: '.', most: 255, longest: 255, longestText: 255 };

/** Short names for both sides of a question; items and bins are named apart. */
export function shortNames(question: Question): Names {
  const { sources, targets } = namesIn(question);
  return { source: shortIds(sources), target: shortIds(targets) };
}

/** An answer as SCORM 2004 and xAPI (1.0.3 Data 2.4.4.1) write it: `isolate[.]containment[,]restore[.]recovery`. */
export const writeAnswer = (question: Question, parts: AnswerParts): string =>
  write(
    parts,
    shortNames(question),
    parts.type === 'fill-in' ? { ...syntax2004, most: 10 } : syntax2004,
    withoutDelimiters,
  );

/**
 * A right answer in the same syntax. That of a text with gaps says first how it is compared: upper and lower case are
 * alike, the order of the blanks counts. SCORM 2004 RTE 4.2.9.1.
 */
export const writePattern = (question: Question, parts: AnswerParts): string =>
  (parts.type === 'fill-in' ? '{case_matters=false}{order_matters=true}' : '') + writeAnswer(question, parts);

/** An answer, or a right one, as SCORM 1.2 writes it: `a,c` for options and sequences, `a.1,b.3` for pairs, texts as they are. */
export function writeAnswer12(question: Question, parts: AnswerParts): string {
  const { sources, targets } = namesIn(question);
  return write(parts, { source: letterIds(sources), target: digitIds(targets) }, syntax12, oneLine);
}
