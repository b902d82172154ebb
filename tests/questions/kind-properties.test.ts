// What holds for any question of any kind.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/core/json';
import { markItem } from '../../src/questions/grade-paper';
import { arrangeQuestion, gradeQuestion, type Kind, kindOf, type Question } from '../../src/questions/question-kinds';
import { anyQuestion, anyResponse } from '../support/any-question';

const runs = { numRuns: 2_000 };
const anyAnswered = anyQuestion.chain((question) => fc.tuple(fc.constant(question), anyResponse(question)));

const gradeStored = <K extends Kind>(question: Question<K>, stored: Json) => {
  const kind = kindOf(question);
  return gradeQuestion(question, kind.readResponse(stored, question.ask) ?? kind.blank(question.ask));
};
const gradeModel = <K extends Kind>(question: Question<K>) =>
  gradeQuestion(question, kindOf(question).modelAnswer(question.ask, question.key));
const gradeBlank = <K extends Kind>(question: Question<K>) =>
  gradeQuestion(question, kindOf(question).blank(question.ask));
const arranged = <K extends Kind>(question: Question<K>, seed: string): Question<K> => ({
  ...question,
  ask: arrangeQuestion(question, seed),
});

describe('any question of any kind', () => {
  test('gives full marks to its model answer', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const grade = gradeModel(question);
        expect(grade.status === 'graded' && grade.earned).toBe(grade.status === 'graded' && grade.possible);
        expect(grade.status).toBe('graded');
      }),
      runs,
    );
  });

  test('gives nothing to an empty answer, neither at once nor in a paper', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        expect(gradeBlank(question).status).toBe('incomplete');
        expect(markItem(question, undefined)).toMatchObject({ earned: 0, isBlank: true });
      }),
      runs,
    );
  });

  test('gives between nothing and all that is possible, for each part too', () => {
    fc.assert(
      fc.property(anyAnswered, ([question, response]) => {
        const grade = gradeStored(question, response);
        if (grade.status === 'incomplete') {
          expect(grade.missing).toBeGreaterThan(0);
          return;
        }
        for (const { earned, possible } of [grade, ...grade.parts]) {
          expect(earned).toBeGreaterThanOrEqual(0);
          expect(earned).toBeLessThanOrEqual(possible);
        }
        const { right, of } = kindOf(question).credit(grade);
        expect(right).toBeLessThanOrEqual(of);
      }),
      runs,
    );
  });

  test('is graded alike in whatever order its parts are shown', () => {
    fc.assert(
      fc.property(anyAnswered, fc.string(), ([question, response], seed) => {
        const shown = gradeStored(arranged(question, seed), response);
        const written = gradeStored(question, response);
        const points = ({ ...grade }: typeof shown) =>
          grade.status === 'graded' ? [grade.earned, grade.possible] : [grade.status, grade.missing];
        // A half-given order is completed by what is shown, so only whole ones are the same answer.
        const isWhole =
          question.kind !== 'order' ||
          (Array.isArray(response) && question.key.order.every((id) => response.includes(id)));
        if (isWhole) expect(points(shown)).toEqual(points(written));
      }),
      runs,
    );
  });

  test('earns its whole point in a paper for the whole answer alone', () => {
    fc.assert(
      fc.property(anyAnswered, ([question, response]) => {
        const grade = gradeStored(question, response);
        const isWhole = grade.status === 'graded' && grade.earned === grade.possible;
        expect(markItem(question, response).earned).toBe(isWhole ? 1 : 0);
      }),
      runs,
    );
  });
});
