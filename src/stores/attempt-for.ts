import { type Attempt, attemptSeed, startAttempt } from '../questions/question-attempt';
import type { Question } from '../questions/question-kinds';

/** Attempts by place, then by question id. */
export type Attempts = Readonly<Record<string, Readonly<Record<string, Attempt>>>>;

const untouched = new WeakMap<Question, Map<string, Attempt>>();

/** The attempt of a question that nobody has touched yet at this place: always the same object, drawn with a fixed seed. */
function untouchedAttempt(place: string, question: Question): Attempt {
  const ofQuestion = untouched.get(question) ?? new Map<string, Attempt>();
  untouched.set(question, ofQuestion);
  const attempt = ofQuestion.get(place) ?? startAttempt(question, attemptSeed(place, question.id));
  ofQuestion.set(place, attempt);
  return attempt;
}

/**
 * The attempt at a question in a place. Until the learner has touched it, every page and the prerendered one show the
 * same order. Gives the same object as long as nothing changed, so it may be used as a selector.
 */
export function attemptFor(state: { attempts: Attempts }, place: string, question: Question): Attempt {
  const here = Object.hasOwn(state.attempts, place) ? state.attempts[place] : undefined;
  const touched = here && Object.hasOwn(here, question.id) ? here[question.id] : undefined;
  return touched ?? untouchedAttempt(place, question);
}
