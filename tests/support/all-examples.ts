// Every example of every kind, behind one shape, so that the contract test can loop over kinds that it does not know.
import { createRandom } from '../../src/core/random';
import { choiceExamples } from '../../src/questions/choice/choice-examples';
import { fillExamples } from '../../src/questions/fill/fill-examples';
import { matchExamples } from '../../src/questions/match/match-examples';
import { orderExamples } from '../../src/questions/order/order-examples';
import type { QuestionExample, QuestionKind, QuestionShape } from '../../src/questions/question-kind';
import { type Kind, questionKinds } from '../../src/questions/question-kinds';

/** `response` may be anything that was stored; `score` is a share of 1, or undefined where the answer is not complete. */
export type ExampleCase = {
  name: string;
  right: unknown;
  wrong: unknown;
  blank: unknown;
  model: unknown;
  ask: unknown;
  arranged: (seed: string) => unknown;
  read: (stored: unknown) => unknown;
  grade: (stored: unknown, seed?: string) => { earned: number; possible: number; share: number } | undefined;
  retry: (stored: unknown) => unknown;
  describe: (stored: unknown) => string[];
};

const casesOfKind: Readonly<Record<Kind, readonly ExampleCase[]>> = {
  choice: casesOf('choice', questionKinds.choice, choiceExamples),
  match: casesOf('match', questionKinds.match, matchExamples),
  order: casesOf('order', questionKinds.order, orderExamples),
  fill: casesOf('fill', questionKinds.fill, fillExamples),
};

export const exampleCases: readonly ExampleCase[] = Object.values(casesOfKind).flat();

function casesOf<S extends QuestionShape>(
  name: string,
  kind: QuestionKind<S>,
  examples: readonly QuestionExample<S>[],
): ExampleCase[] {
  return examples.map(({ ask, key, right, wrong }, index): ExampleCase => {
    const read = (stored: unknown): S['response'] => kind.readResponse(stored, ask) ?? kind.blank(ask);
    const arranged = (seed: string) => kind.arrange(ask, createRandom(seed));
    return {
      name: `${name} ${index + 1}`,
      right,
      wrong,
      ask,
      blank: kind.blank(ask),
      model: kind.modelAnswer(ask, key),
      arranged,
      read: (stored) => kind.readResponse(stored, ask),
      grade: (stored, seed) => {
        const grade = kind.grade(seed === undefined ? ask : arranged(seed), key, read(stored));
        if (grade.status === 'incomplete') return undefined;
        const { earned, possible } = grade;
        return { earned, possible, share: earned / possible };
      },
      retry: (stored) => kind.retry(ask, key, read(stored)),
      describe: (stored) => kind.describe(ask, read(stored)),
    };
  });
}
