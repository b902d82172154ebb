// The right answer in words, for pages that are read and not answered. No part of what the first answer needs.
import { escapeHtml } from '../core/plain-text';
import { blanksOf } from './fill/fill-shape';
import { binLabel } from './match/match-names';
import type { MatchAsk } from './match/match-shape';
import type { Kind, Question, QuestionShapes } from './question-kinds';

/** `text` and `reasons` are HTML of our own renderer; `isRight` is there where an item is right or wrong by itself. */
export type AnswerLine = { id: string; text: string; isRight?: boolean; reasons: readonly string[] };

type Parts<K extends Kind> = { ask: QuestionShapes[K]['ask']; key: QuestionShapes[K]['key'] };

const answers: { [K in Kind]: (parts: Parts<K>) => AnswerLine[] } = {
  choice: ({ ask, key }) =>
    ask.options.map(({ id, text }) => {
      const reason = key.reasons[id];
      return { id, text: text.html, isRight: key.right.includes(id), reasons: reason ? [reason.html] : [] };
    }),
  match: ({ ask, key }) =>
    ask.items.map(({ id, text }) => {
      const { best = [], also = [] } = key.cells[id] ?? {};
      const { reason, whys = {} } = key.reasons[id] ?? {};
      const why = [...best, ...also].flatMap((bin) => whys[bin] ?? []).map(escapeHtml);
      return {
        id,
        text: `${text.html}: ${binNames(ask, ask.asksBest ? best : [...best, ...also])}`,
        reasons: reason ? [reason.html, ...why] : why,
      };
    }),
  order: ({ ask, key }) =>
    key.order.flatMap((id, place) => {
      const item = ask.items.find((one) => one.id === id);
      const reason = key.reasons[id];
      return item ? [{ id, text: `${place + 1}. ${item.text.html}`, reasons: reason ? [reason.html] : [] }] : [];
    }),
  fill: ({ ask, key }) =>
    blanksOf(ask).map(({ blank }, place) => ({
      id: blank,
      text: `${place + 1}. ${escapeHtml(key.answers[blank]?.[0] ?? '')}`,
      reasons: [],
    })),
};

/** The answer to a question, a line for each option, item or blank, in the order of `ask`; a sequence in its right order. */
export function answerLines<K extends Kind>(question: Question<K>, ask: QuestionShapes[K]['ask']): AnswerLine[] {
  return answers[question.kind]({ ask, key: question.key });
}

const binNames = (ask: MatchAsk, ids: readonly string[]): string =>
  ask.bins
    .filter(({ id }) => ids.includes(id))
    .map((bin) => escapeHtml(binLabel(ask.bins, bin)))
    .join(', ') || '—';
