// A question, what was answered and what is right, in the four words that SCORM and xAPI share.
import type { Json } from '../../core/json';
import { answersOf, givenIn } from '../../questions/fill/fill-response';
import { blanksOf } from '../../questions/fill/fill-shape';
import { binsOf } from '../../questions/match/match-moves';
import type { MatchAsk, MatchResponse } from '../../questions/match/match-shape';
import { type Kind, kindOf, type Question, type QuestionShapes, type Response } from '../../questions/question-kinds';

/** Ids are the question's own. Pairs are item and bin; texts are what stands in each blank, in their order. */
export type AnswerParts =
  | { type: 'choice'; ids: readonly string[] }
  | { type: 'matching'; pairs: readonly (readonly [item: string, bin: string])[] }
  | { type: 'sequencing'; ids: readonly string[] }
  | { type: 'fill-in'; texts: readonly string[] };

/** SCORM 2004 RTE 4.2.9.1 asks systems for no more than five patterns of a fill-in, so no more are made. */
const mostPatterns = 5;

type Speaker<S extends QuestionShapes[Kind]> = {
  parts(ask: S['ask'], response: S['response']): AnswerParts;
  /** Right answers beside the first one. */
  others(ask: S['ask'], key: S['key']): readonly AnswerParts[];
};

const speakers: { [K in Kind]: Speaker<QuestionShapes[K]> } = {
  choice: { parts: (_ask, response) => ({ type: 'choice', ids: response }), others: () => [] },
  match: { parts: (ask, response) => ({ type: 'matching', pairs: pairsOf(ask, response) }), others: () => [] },
  order: { parts: (_ask, response) => ({ type: 'sequencing', ids: response }), others: () => [] },
  fill: {
    parts: (ask, response) => ({ type: 'fill-in', texts: blanksOf(ask).map(({ blank }) => givenIn(response, blank)) }),
    // One blank at a time is written in another way: all ways together would be many.
    others: (ask, key) => {
      const first = blanksOf(ask).map(({ blank }) => answersOf(key, blank)[0] ?? '');
      return blanksOf(ask).flatMap(({ blank }, place) =>
        answersOf(key, blank)
          .slice(1)
          .map((text): AnswerParts => ({ type: 'fill-in', texts: first.with(place, text) })),
      );
    },
  },
};

function pairsOf(ask: MatchAsk, response: MatchResponse): (readonly [string, string])[] {
  return ask.items.flatMap(({ id }) => binsOf(response, id).map((bin) => [id, bin] as const));
}

const speak = <K extends Kind>(question: Question<K>, response: Response<K>): AnswerParts =>
  speakers[question.kind].parts(question.ask, response);

/** What was answered; a response that does not fit the question is an empty one. */
export function responseParts<K extends Kind>(question: Question<K>, response: Json): AnswerParts {
  const kind = kindOf(question);
  return speak(question, kind.readResponse(response, question.ask) ?? kind.blank(question.ask));
}

/** The right answers, the one to show first; at most five. */
export function rightParts<K extends Kind>(question: Question<K>): readonly [AnswerParts, ...AnswerParts[]] {
  const { ask, key } = question;
  const model = speak(question, kindOf(question).modelAnswer(ask, key));
  return [model, ...speakers[question.kind].others(ask, key).slice(0, mostPatterns - 1)];
}

/** The ids by which a question's answers are written: options, or items and bins. None for a text with gaps. */
export function namesIn(question: Question): { sources: readonly string[]; targets: readonly string[] } {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  switch (question.kind) {
    case 'choice':
      return { sources: ids(question.ask.options), targets: [] };
    case 'order':
      return { sources: ids(question.ask.items), targets: [] };
    case 'match':
      return { sources: ids(question.ask.items), targets: ids(question.ask.bins) };
    case 'fill':
      return { sources: [], targets: [] };
  }
}
