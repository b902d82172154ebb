// Packages and learners' states in them, as fast-check draws them.
import fc from 'fast-check';
import type { Json } from '../../../src/core/json';
import type { KeptCheck, KeptMark, KeptSitting, PackageSnapshot } from '../../../src/packaging/state/snapshot';
import { kindOf, type Question } from '../../../src/questions/question-kinds';
import type { ItemRecord, PaperItem, Session } from '../../../src/study/session';
import { anyQuestion, anyResponse } from '../../support/any-question';

/** What a question makes of a response that may be anything. */
export const asRead = (question: Question, response: Json): Json => {
  const kind = kindOf(question);
  return kind.readResponse(response, question.ask) ?? kind.blank(question.ask);
};

export const anyQuestions: fc.Arbitrary<readonly Question[]> = fc
  .array(anyQuestion, { minLength: 1, maxLength: 6 })
  .map((questions) => questions.map((question, index) => ({ ...question, id: `q${index}`, hash: `hash ${index}` })));

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ maxLength: 12 }));
const count = fc.oneof(fc.nat({ max: 20 }), fc.maxSafeNat());
const share = fc.oneof(
  fc.tuple(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 9 })).map(([parts, of]) => parts / of),
  fc.double({ min: 0, max: 100, noNaN: true }).map(Math.abs),
);

const anySitting = (question: Question): fc.Arbitrary<KeptSitting> =>
  fc.record({
    questionId: fc.constant(question.id),
    hash: fc.constantFrom(question.hash, ''),
    phase: fc.constantFrom('answering' as const, 'checked' as const),
    seed: fc.oneof(text, fc.constantFrom(`lesson:one/${question.id}`, 'k3x9a2')),
    response: anyResponse(question).map((response) => asRead(question, response)),
    hintsShown: count,
    tries: count,
  });

const anyCheck = ({ id }: Question): fc.Arbitrary<KeptCheck> =>
  fc.record({ questionId: fc.constant(id), earned: share, possible: share });

const anyMark = ({ id }: Question): fc.Arbitrary<KeptMark> =>
  fc.record({ questionId: fc.constant(id), isFlagged: fc.boolean(), note: text });

const ofSome = <T>(questions: readonly Question[], make: (question: Question) => fc.Arbitrary<T>) =>
  fc.subarray([...questions]).chain((some) => fc.tuple(...some.map(make)));

const anyRecord = (question: Question): fc.Arbitrary<ItemRecord> => {
  const options = question.kind === 'choice' ? question.ask.options.map(({ id }) => id) : [];
  return fc.record(
    {
      response: anyResponse(question).map((response) => asRead(question, response)),
      isFlagged: fc.boolean(),
      struck: fc.subarray(options),
      sureness: fc.constantFrom('guess' as const, 'unsure' as const, 'sure' as const),
      spent: count,
      points: fc.record({ earned: share, possible: share, isBlank: fc.boolean() }),
    },
    { requiredKeys: ['isFlagged', 'struck', 'spent'] },
  );
};

const anyItem = ({ id, hash }: Question): fc.Arbitrary<PaperItem> =>
  fc.record({
    questionId: fc.constant(id),
    seed: fc.oneof(
      text,
      fc.integer({ min: 1, max: 70 }).map((number) => `exam/${number}`),
    ),
    hash: fc.constant(hash),
    domain: count,
    isScored: fc.boolean(),
  });

const anyPhase = fc.oneof(
  fc.record({ phase: fc.constantFrom('answering' as const, 'reviewing' as const) }),
  fc.record({
    phase: fc.constant('ended' as const),
    ending: fc.constantFrom('handed-in' as const, 'time-up' as const),
    endedAfter: count,
    isGraded: fc.boolean(),
  }),
);

/** A session whose times are whole and whose steady clock stands at 0, over some of the questions in any order. */
const anySession = (questions: readonly Question[]): fc.Arbitrary<Session> =>
  fc
    .shuffledSubarray([...questions], { minLength: 1 })
    .chain((asked) =>
      fc.record({
        items: fc.tuple(...asked.map(anyItem)),
        records: fc.tuple(...asked.map(anyRecord)),
        id: text,
        purpose: fc.constantFrom('practice' as const, 'exam' as const),
        minutes: fc.option(fc.oneof(count, share), { nil: undefined }),
        current: fc.nat({ max: asked.length - 1 }),
        anchor: fc.maxSafeInteger(),
        elapsed: count,
        phase: anyPhase,
      }),
    )
    .map(({ items, records, id, purpose, minutes, current, anchor, elapsed, phase }) => ({
      paper: { id, purpose, items, ...(minutes !== undefined && { minutes }) },
      items: records,
      current,
      clock: { anchor, elapsed, steady: 0 },
      ...phase,
    }));

export const anySnapshotOf = (questions: readonly Question[]): fc.Arbitrary<PackageSnapshot> =>
  fc.record(
    {
      order: fc.maxSafeNat(),
      reported: count,
      reading: fc.record({ isRead: fc.boolean(), furthest: text }),
      carried: fc.record({ earned: share, possible: share, answered: count, of: count }),
      sittings: ofSome(questions, anySitting),
      checks: ofSome(questions, anyCheck),
      marks: ofSome(questions, anyMark),
      session: anySession(questions),
    },
    { requiredKeys: ['order', 'reported', 'reading', 'sittings', 'checks', 'marks'] },
  );

/** A package with a learner's state in it. */
export const anyCase: fc.Arbitrary<{ questions: readonly Question[]; snapshot: PackageSnapshot }> = anyQuestions.chain(
  (questions) => anySnapshotOf(questions).map((snapshot) => ({ questions, snapshot })),
);
