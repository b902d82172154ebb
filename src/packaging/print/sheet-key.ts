// The answer key: the marks to find on the sheet, and why.
import { escapeHtml } from '../../core/plain-text';
import { answerLines } from '../../questions/answer-lines';
import { answersOf } from '../../questions/fill/fill-response';
import { blanksOf } from '../../questions/fill/fill-shape';
import { binLabel, binNumber } from '../../questions/match/match-names';
import { type Kind, kindOf, type Question, type QuestionShapes } from '../../questions/question-kinds';
import { paperHtml } from './paper-html';
import { letterOf } from './sheet-form';

/**
 * What belongs at one place of the sheet. `at` is the mark of a grid's row or the number of a blank, absent for boxes,
 * where `marks` are all that is to be ticked. `marks` are letters, column numbers, or texts of which each counts.
 */
export type KeyEntry = { at?: string; marks: readonly string[] };

/** A line of the sheet with its reasons; `mark` names it there. `isRight` is there where it is right or wrong by itself. */
export type KeyLine = { mark?: string; html: string; isRight?: boolean; reasons: readonly string[] };

export type SheetKey = { entries: readonly KeyEntry[]; lines: readonly KeyLine[] };

type Asked<K extends Kind> = { ask: QuestionShapes[K]['ask']; key: QuestionShapes[K]['key'] };

const lettersOf = (lines: readonly { id: string }[], ids: readonly string[]): string[] =>
  ids.map((id) => letterOf(lines.findIndex((line) => line.id === id)));

const entries: {
  [K in Kind]: (asked: Asked<K>, model: QuestionShapes[K]['response']) => KeyEntry[];
} = {
  choice: ({ ask }, model) => [{ marks: lettersOf(ask.options, model).sort() }],
  match: ({ ask }, model) =>
    ask.items.map(({ id }, place) => ({
      at: letterOf(place),
      marks: ask.bins
        .filter((bin) => Object.hasOwn(model, id) && model[id]?.includes(bin.id))
        .map((bin) => `${binNumber(ask.bins, bin)}`),
    })),
  order: ({ ask }, model) =>
    lettersOf(ask.items, model).map((letter, place) => ({ at: `${place + 1}`, marks: [letter] })),
  fill: ({ ask, key }) =>
    blanksOf(ask).map(({ blank, choices }, place) => ({
      at: `${place + 1}`,
      marks: answersOf(key, blank).filter((answer) => !choices || choices.includes(answer)),
    })),
};

const markers: { [K in Kind]: (ask: QuestionShapes[K]['ask'], id: string) => string | undefined } = {
  choice: (ask, id) => lettersOf(ask.options, [id])[0],
  match: (ask, id) => lettersOf(ask.items, [id])[0],
  order: (ask, id) => lettersOf(ask.items, [id])[0],
  // The line begins with its number already.
  fill: () => undefined,
};

/** Per pair, so that each says of which column it speaks; nothing for the other kinds, whose reasons stand at their lines. */
const pairReasons: { [K in Kind]?: (asked: Asked<K>, id: string) => string[] } = {
  match: ({ ask, key }, id) => {
    const { reason, whys = {} } = key.reasons[id] ?? {};
    const named = ask.bins.flatMap((bin) => {
      const why = Object.hasOwn(whys, bin.id) ? whys[bin.id] : undefined;
      return why ? [`<strong>${escapeHtml(binLabel(ask.bins, bin))}:</strong> ${escapeHtml(why)}`] : [];
    });
    return reason ? [reason.html, ...named] : named;
  },
};

/** The key of a question as it stands on a sheet in the order of `ask`. */
export function sheetKey<K extends Kind>(question: Question<K>, ask: QuestionShapes[K]['ask']): SheetKey {
  const { key } = question;
  return {
    entries: entries[question.kind]({ ask, key }, kindOf(question).modelAnswer(ask, key)),
    lines: answerLines(question, ask).map(({ id, text, isRight, reasons }) => {
      const mark = markers[question.kind](ask, id);
      return {
        ...(mark !== undefined && { mark }),
        html: paperHtml(text),
        ...(isRight !== undefined && { isRight }),
        reasons: (pairReasons[question.kind]?.({ ask, key }, id) ?? reasons).map(paperHtml),
      };
    }),
  };
}
