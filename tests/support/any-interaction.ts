// Checked answers of every kind, as fast-check draws them; with ids and texts that no standard takes as they are.
import fc from 'fast-check';
import type { Json } from '../../src/core/json';
import { unmarked } from '../../src/core/plain-text';
import type { Interaction } from '../../src/packaging/report/report';
import { gradeQuestion, type Kind, kindOf, type Question } from '../../src/questions/question-kinds';
import { anyQuestion, anyResponse } from './any-question';

const hardText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.constantFrom(
    'a[,]b',
    '{lang=xx}no',
    '{case_matters=true}x',
    'x[.]y[:]z',
    'Äpfel\tund\nBirnen',
    '💥'.repeat(200),
    '',
  ),
);

const hardId = fc.oneof(
  fc.constantFrom('ir-phases', 'lso-place-for-need', 'Ordnung/ü §', 'a'.repeat(300), '9', '-', 'x y.z'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
);

/** The grade of a stored response; undefined while it is not complete. */
export function gradeOf<K extends Kind>(question: Question<K>, stored: Json) {
  const response = kindOf(question).readResponse(stored, question.ask);
  const grade = response === undefined ? undefined : gradeQuestion(question, response);
  return grade?.status === 'graded' ? grade : undefined;
}

/** The learner's own words may be anything, those of the question too. */
const anyHardQuestion: fc.Arbitrary<Question> = fc
  .tuple(anyQuestion, hardId, hardText, fc.option(fc.constantFrom('2.1', '3.4'), { nil: undefined }))
  .map(([question, id, title, task]) => ({ ...question, id, title: unmarked(title), ...(task ? { task } : {}) }));

export const anyInteraction: fc.Arbitrary<Interaction> = anyHardQuestion
  .chain((question) => {
    const texts =
      question.kind === 'fill'
        ? fc.dictionary(fc.constantFrom(...Object.keys(question.key.answers)), hardText)
        : anyResponse(question);
    return fc.record({
      question: fc.constant(question),
      response: fc.oneof(anyResponse(question), texts),
      number: fc.nat(300),
      at: fc.integer({ min: 0, max: 4_102_444_800_000 }),
      spent: fc.oneof(fc.integer({ min: 0, max: 4e10 }), fc.constant(Number.NaN)),
    });
  })
  .filter(({ question, response }) => gradeOf(question, response) !== undefined)
  .map((drawn) => ({ ...drawn, grade: gradeOf(drawn.question, drawn.response) ?? noGrade }));

const noGrade = { status: 'graded' as const, earned: 0, possible: 1, parts: [] };
