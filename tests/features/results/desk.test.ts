import { expect, it } from 'vitest';
import { decodeBytes } from '../../../src/features/results/desk/decode-bytes';
import { createMatcher } from '../../../src/features/results/desk/match-course';
import { createDesk } from '../../../src/features/results/desk/results-desk';
import { identifier12, letterIds, shortIds } from '../../../src/packaging/report/short-ids';

const key = { id: 'who-called?', options: ['cloud-trail', 'aws config', 'guard-duty'], right: ['cloud-trail'] };
const answer = (item: string, chosen: string[]) => ({
  id: '1',
  learner: 'l',
  item,
  score: 1,
  chosen,
  right: ['zz'],
  turn: 0,
});

it('finds a question and its options by every name that our packages give them', () => {
  const match = createMatcher([key]);
  const found = { id: '1', learner: 'l', item: key.id, score: 1, chosen: key.options.slice(1), turn: 0 };
  const named = (names: ReadonlyMap<string, string>) => key.options.slice(1).map((id) => names.get(id) ?? '');
  expect(match(answer(key.id, key.options.slice(1)))).toEqual(found);
  expect(match(answer(identifier12(key.id), named(letterIds(key.options))))).toEqual(found);
  expect(
    match(answer(`https://x.example/p/questions/${encodeURIComponent(key.id)}`, named(shortIds(key.options)))),
  ).toEqual(found);
});

it('leaves alone what it does not know', () => {
  const match = createMatcher([key]);
  const other = answer('https://x.example/%zz', ['a']);
  expect(match(other)).toBe(other);
  expect(match(answer(key.id, ['a', 'nonsense'])).chosen).toEqual(['a', 'nonsense']);
});

it('counts carried files as one learner each, by the name inside or else the name of the file', async () => {
  const desk = createDesk();
  const row = {
    schema: 2,
    hash: 'h',
    kind: 'choice',
    response: ['a'],
    earned: 1,
    possible: 2,
    items: [],
    hintsShown: 0,
    tries: 0,
    at: 5,
    order: 5,
    tab: 't',
    place: 'p',
    sureness: 'sure',
    spent: 1_500,
  };
  const carried = (learner: string, id: string) =>
    new File(
      [
        JSON.stringify({
          format: 'drillbook-answers',
          schema: 1,
          made: 1,
          learner,
          course: 'c',
          answers: [{ ...row, id, questionId: 'q' }, { ...row, id: `${id}0`, possible: 0, questionId: 'q' }, 7],
        }),
      ],
      `${id}.json`,
    );
  const reports = [
    await desk.add('1', carried('', 'a')),
    await desk.add('2', carried('Bea', 'b')),
    await desk.add('3', carried('Bea', 'b2')),
  ];
  expect(reports[0]).toMatchObject({
    kind: 'answers',
    answers: 1,
    learners: 1,
    setAside: [
      { reason: 'shape', count: 1 },
      { reason: 'judgement', count: 1 },
    ],
  });
  expect(await desk.health()).toMatchObject({
    answers: 3,
    learners: 2,
    items: [{ item: 'q', difficulty: 0.5, time: { median: 1_500 }, options: [{ id: 'a', picked: 2 }] }],
  });
});

it('reads UTF-8 and UTF-16 with and without a mark, and Windows-1252, and refuses what is no text', () => {
  const wide = (text: string, mark: number[]) =>
    new Uint8Array([...mark, ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])]);
  const text = 'id,result\nqué,correct';
  expect(decodeBytes(new TextEncoder().encode(text))).toEqual({ ok: true, value: text });
  expect(decodeBytes(wide(text, [0xff, 0xfe]))).toEqual({ ok: true, value: text });
  expect(decodeBytes(wide(text, []))).toEqual({ ok: true, value: text });
  expect(decodeBytes(wide(text, [0, 0]).slice(1, -1))).toEqual({ ok: true, value: `\0${text}`.slice(1) });
  expect(decodeBytes(new Uint8Array([...text].map((sign) => sign.charCodeAt(0))))).toEqual({ ok: true, value: text });
  expect(decodeBytes(new Uint8Array([0x50, 0x4b, 3, 4]))).toEqual({ ok: false, error: { code: 'workbook' } });
  expect(decodeBytes(new Uint8Array([1, 2, 0, 0, 0, 7]))).toEqual({ ok: false, error: { code: 'binary' } });
});
