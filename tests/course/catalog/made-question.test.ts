import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadContentFiles } from '../../../src/build/content-folder';
import {
  type MadeCatalogue,
  makeQuestion,
  pairId,
  pairsOf,
  readPairId,
} from '../../../src/course/catalog/made-question';
import { practiceData } from '../../../src/course/pages/practice-data';
import { questionIndex } from '../../../src/course/practice/question-index';
import { readCourse } from '../../../src/course/read-course';
import { gradeQuestion } from '../../../src/questions/question-kinds';
import { madeWords } from '../../../src/words/made';
import { plainTools } from '../../support/small-course';

const read = readCourse(loadContentFiles(`${import.meta.dirname}/../../../content`), plainTools);
if (!read.ok) throw new Error('The content cannot be read; see tests/content.test.ts.');
const { catalogue } = practiceData(read.value.course, questionIndex(read.value.course));
const pairs = pairsOf(catalogue);
const anyPair = fc.constantFrom(...pairs);
const anySeed = fc.string({ maxLength: 8 });
const service = (id: string) => catalogue.services.find((one) => one.id === id);
const made = (pair: { service: string; phase: string }, seed: string) => {
  const question = makeQuestion(catalogue, pair, seed, madeWords);
  if (!question) throw new Error(`Nothing was made of ${pairId(pair)}.`);
  return question;
};
const shapeOf = ({ ask }: ReturnType<typeof made>) => {
  const [first] = ask.options;
  if (ask.options.length === 2) return 'claim';
  return catalogue.phases.some(({ id }) => id === first?.id) ? 'phase' : 'service';
};
const serves = (id: string, phase: string) => Object.hasOwn(service(id)?.phases ?? {}, phase);

describe('a question made from the catalogue', () => {
  test('never offers as wrong what is right for the asked phase or service', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(anyPair, anySeed, (pair, seed) => {
        const question = made(pair, seed);
        const shape = shapeOf(question);
        seen.set(shape, (seen.get(shape) ?? 0) + 1);
        const wrong = question.ask.options.map(({ id }) => id).filter((id) => !question.key.right.includes(id));
        if (shape === 'phase')
          for (const phase of wrong) expect(serves(pair.service, phase), `${pair.service} ${phase}`).toBe(false);
        if (shape === 'service')
          for (const id of wrong) expect(serves(id, pair.phase), `${id} ${pair.phase}`).toBe(false);
        if (shape === 'claim') {
          const claimed = catalogue.services.find(({ name }) => question.title.text.includes(`of ${name} in`));
          const holds = claimed !== undefined && serves(claimed.id, pair.phase);
          expect(question.key.right).toEqual([holds ? 'true' : 'false']);
        }
      }),
      { numRuns: 5_000 },
    );
    expect([...seen.keys()].sort()).toEqual(['claim', 'phase', 'service']);
  });

  test('asks every pair of the catalogue in every shape that its services allow', () => {
    for (const pair of pairs) {
      const shapes = new Set(Array.from({ length: 60 }, (_, seed) => shapeOf(made(pair, `${seed}`))));
      expect([...shapes], pairId(pair)).toContain('phase');
      expect([...shapes], pairId(pair)).toContain('claim');
    }
  });

  test('has one right option, a reason for each, and four options or true and false', () => {
    fc.assert(
      fc.property(anyPair, anySeed, (pair, seed) => {
        const { ask, key } = made(pair, seed);
        expect(key.right).toHaveLength(1);
        expect([2, 4]).toContain(ask.options.length);
        expect(new Set(ask.options.map(({ text }) => text.text)).size).toBe(ask.options.length);
        for (const { id } of ask.options) expect(key.reasons[id]?.text).toBeTruthy();
      }),
      { numRuns: 1_000 },
    );
  });

  test('does not name the service that is asked for', () => {
    fc.assert(
      fc.property(anyPair, anySeed, (pair, seed) => {
        const question = made(pair, seed);
        if (shapeOf(question) !== 'service') return;
        const name = service(pair.service)?.name.replace(/^(?:Amazon|AWS) /, '') ?? '';
        const [prompt] = question.prompt;
        expect(`${question.title.text} ${prompt?.block === 'prose' ? prompt.html : ''}`).not.toContain(name);
      }),
      { numRuns: 1_000 },
    );
  });

  test('is the same for the same seed, and remembered under its pair', () => {
    fc.assert(
      fc.property(anyPair, anySeed, (pair, seed) => {
        const question = made(pair, seed);
        expect(made(pair, seed)).toEqual(question);
        expect(question.id).toBe(pairId(pair));
        expect(readPairId(question.id)).toEqual(pair);
        expect(gradeQuestion(question, question.key.right)).toMatchObject({ status: 'graded', earned: 1 });
      }),
      { numRuns: 1_000 },
    );
  });

  test('leads to the passage on its phase', () => {
    expect(made({ service: 'aws-waf', phase: 'containment' }, '1').see).toEqual(['incident-response#containment']);
  });

  test('prefers what the service is mixed up with', () => {
    const confused = catalogue.confusions
      .filter(({ between }) => between.includes('amazon-guardduty'))
      .flatMap(({ between }) => between);
    const asked = Array.from({ length: 40 }, (_, seed) =>
      made({ service: 'amazon-guardduty', phase: 'identification' }, `${seed}`),
    );
    const offered = asked
      .filter((question) => shapeOf(question) === 'service')
      .map(({ ask }) => ask.options.map(({ id }) => id));
    expect(offered.length).toBeGreaterThan(0);
    for (const options of offered)
      expect(options.some((id) => id !== 'amazon-guardduty' && confused.includes(id))).toBe(true);
  });

  test('is not made of what the catalogue does not have', () => {
    const small: MadeCatalogue = {
      ...catalogue,
      services: catalogue.services.map((one) => ({ ...one, inScope: false })),
    };
    expect(makeQuestion(small, { service: 'aws-waf', phase: 'containment' }, '1', madeWords)).toBeUndefined();
    expect(makeQuestion(catalogue, { service: 'aws-waf', phase: 'constructor' }, '1', madeWords)).toBeUndefined();
    expect(readPairId('ir-who-called')).toBeUndefined();
  });
});
