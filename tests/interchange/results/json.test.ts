import { describe, expect, test } from 'vitest';
import { readResults } from '../../../src/interchange/results/read-results';

const read = (value: unknown) => {
  const results = readResults(typeof value === 'string' ? value : JSON.stringify(value), 'file.json');
  if (!results.ok) throw new Error(JSON.stringify(results.error));
  return results.value;
};
const answersIn = (value: unknown) => read(value).answers.map(({ id: _id, turn: _turn, ...answer }) => answer);
const problemIn = (text: string) => {
  const results = readResults(text, 'file.json');
  return results.ok ? undefined : results.error;
};

const statement = (id: string, more: object = {}) => ({
  id,
  actor: { account: { homePage: 'https://lms.example', name: '17' } },
  verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
  object: {
    id: 'https://site.example/questions/q-1',
    definition: { interactionType: 'choice', correctResponsesPattern: ['a[,]b'] },
  },
  result: { success: false, score: { scaled: 0.5 }, response: 'a[,]c', duration: 'PT12S' },
  timestamp: '2026-11-24T10:00:00.123456Z',
  ...more,
});
const answer = {
  learner: '17 (https://lms.example)',
  item: 'https://site.example/questions/q-1',
  score: 0.5,
  chosen: ['a', 'c'],
  right: ['a', 'b'],
  spent: 12_000,
  at: Date.UTC(2026, 10, 24, 10, 0, 0, 123),
};

describe('statements', () => {
  test('are read from a list, from the answer of a record store, and one a line', () => {
    const list = [statement('s-1')];
    for (const written of [list, { statements: list, more: '' }, list.map((one) => JSON.stringify(one)).join('\n')])
      expect(answersIn(written)).toEqual([answer]);
    const lines = `${JSON.stringify(statement('s-1'))}\n${JSON.stringify(statement('s-2'))}\n`;
    expect(read(lines).answers.map(({ id }) => id)).toEqual(['s-1', 's-2']);
  });

  test('that tell of something else, or were voided, are counted apart', () => {
    const read1 = read([
      statement('s-1'),
      statement('s-2', { verb: { id: 'http://adlnet.gov/expapi/verbs/initialized' } }),
      statement('s-3', {
        verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
        object: { objectType: 'StatementRef', id: 's-1' },
      }),
      statement('s-4', { result: {} }),
      'nonsense',
    ]);
    expect(read1.answers).toEqual([]);
    expect(read1.setAside).toEqual([
      { reason: 'voided', count: 1, line: 1 },
      { reason: 'other', count: 2, line: 2 },
      { reason: 'judgement', count: 1, line: 4 },
      { reason: 'shape', count: 1, line: 5 },
    ]);
  });

  test('know a learner by address or name too, and raw points by their range', () => {
    const score = { raw: 3, min: 1, max: 5 };
    const some = read([
      statement('1', { actor: { mbox: 'mailto:ann@example.org' }, result: { score } }),
      statement('2', { actor: { name: 'Bea' }, result: { success: true } }),
      statement('3', { actor: {}, result: { success: true } }),
    ]);
    expect(some.answers.map(({ learner, score: share }) => [learner, share])).toEqual([
      ['ann@example.org', 0.5],
      ['Bea', 1],
      ['file.json', 1],
    ]);
  });
});

test('events of a frame are answers where they say how one was judged', () => {
  const event = { type: 'answered', question: 'q-1', items: ['a'], verdict: 'partial', earned: 1, possible: 2, at: 5 };
  const log = {
    format: 'drillbook-events',
    schema: 1,
    events: [{ type: 'ready' }, event, { ...event, learner: 'Ann', response: ['a', 'b'] }, { ...event, possible: 0 }],
  };
  expect(answersIn(log)).toEqual([
    { learner: 'file.json', item: 'q-1', score: 0.5, at: 5 },
    { learner: 'Ann', item: 'q-1', score: 0.5, at: 5, chosen: ['a', 'b'] },
  ]);
  expect(read(log).setAside).toEqual([
    { reason: 'other', count: 1, line: 1 },
    { reason: 'judgement', count: 1, line: 4 },
  ]);
});

describe('interactions in JSON', () => {
  test('are found in a dump of a run, as lists or under numbers', () => {
    const interaction = {
      id: 'q-1',
      type: 'choice',
      learner_response: 'a[,]b',
      correct_responses: { 0: { pattern: 'a[,]b' } },
      result: 'correct',
      latency: 'PT2S',
    };
    const expected = [{ learner: 'l-9', item: 'q-1', score: 1, chosen: ['a', 'b'], right: ['a', 'b'], spent: 2_000 }];
    expect(answersIn({ cmi: { learner_id: 'l-9', interactions: { 0: interaction } } })).toEqual(expected);
    expect(answersIn([{ cmi: { learner_id: 'l-9', interactions: [interaction] } }])).toEqual(expected);
    expect(
      answersIn({ 'cmi.core.student_id': 'l-9', 'cmi.interactions.0.id': 'q-1', 'cmi.interactions.0.result': 'wrong' }),
    ).toEqual([{ learner: 'l-9', item: 'q-1', score: 0 }]);
  });

  test('are found in registrations of SCORM Cloud', () => {
    const registration = (learner: string, result: string) => ({
      id: `r-${learner}`,
      learner: { id: learner, firstName: 'A' },
      activityDetails: {
        id: 'sco',
        runtime: {
          runtimeInteractions: [
            {
              id: 'q-1',
              type: 'CHOICE',
              timestampUtc: '2026-11-24T10:00:00Z',
              correctResponses: ['a'],
              learnerResponse: 'b',
              result,
              latency: '0000:00:05.00',
            },
          ],
        },
      },
    });
    expect(answersIn({ registrations: [registration('1', 'INCORRECT'), registration('2', 'CORRECT')] })).toMatchObject([
      { learner: '1', item: 'q-1', score: 0, chosen: ['b'], right: ['a'], spent: 5_000 },
      { learner: '2', score: 1 },
    ]);
  });
});

describe('JSON that cannot be used', () => {
  test('is refused with the line where reading stopped, or because nothing in it is an answer', () => {
    expect(problemIn('{\n "a": 1,\n oops\n}')).toEqual({ code: 'json', line: 3 });
    expect(problemIn('{"a": [1, 2]}')).toEqual({ code: 'unknown' });
    expect(problemIn('[]')).toEqual({ code: 'unknown' });
  });

  test('reaches no prototype, however it is named and nested', () => {
    const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
    expect(problemIn(deep)).toEqual({ code: 'unknown' });
    const hostile =
      '{"__proto__": {"learner_id": "x", "id": "q", "result": "correct"}, "constructor": {"prototype": {"y": 1}}}';
    expect(answersIn(hostile)).toEqual([{ learner: 'file.json', item: 'q', score: 1 }]);
    expect(
      answersIn('{"format":"drillbook-events","schema":1,"events":[{"type":"answered","__proto__":{"question":"x"}}]}'),
    ).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
