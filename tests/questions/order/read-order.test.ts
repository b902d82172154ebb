import { describe, expect, it } from 'vitest';
import { unmarked } from '../../../src/core/plain-text';
import { orderReader } from '../../../src/questions/order/read-order';
import type { QuestionSource } from '../../../src/questions/question-kind';
import { context } from '../match/match-source';

const place = (line: number, excerpt = '') => ({ file: 'lesson.md', line, column: 1, excerpt });

/** An order as the lines of its list, a reason after ` > `; its heading stands on line 1, its settings on line 2, its list from line 4 on. */
const orderSource = (lines: readonly string[], settings: Readonly<Record<string, string>> = {}): QuestionSource => ({
  title: unmarked('In which order?'),
  stem: 'In which order?',
  place: place(1),
  settings: new Map(Object.entries(settings).map(([name, value]) => [name, { value, place: place(2) }])),
  body: {
    form: 'numbered-list',
    items: lines.map((line, index) => {
      const [text = '', reason] = line.split(' > ');
      return {
        text: unmarked(text),
        ticked: false,
        place: place(index + 4, line),
        ...(reason !== undefined && { reason: unmarked(reason) }),
      };
    }),
  },
});

const three = ['Prepare > first', 'Containment > next', 'Look back > last'];

/** Code and line of every problem, errors or else warnings. */
function problemsOf(lines: readonly string[], settings: Readonly<Record<string, string>> = {}): string[] {
  const source = orderSource(lines, settings);
  const result = orderReader.read(source, context);
  const problems = result.ok ? orderReader.lint(result.value, source) : result.error;
  return problems.map(({ severity, code, place: where }) => `${severity} ${code} ${where?.line}`);
}

describe('a numbered list', () => {
  const result = orderReader.read(orderSource(three), context);
  if (!result.ok) throw new Error('It cannot be read.');
  const { ask, key } = result.value;

  it('is the right order of its items, with their reasons', () => {
    expect(key).toEqual({
      order: ['prepare', 'containment', 'look-back'],
      reasons: { prepare: unmarked('first'), containment: unmarked('next'), 'look-back': unmarked('last') },
      scoring: 'parts',
    });
    expect(ask.items.map(({ id }) => id)).toEqual(key.order);
  });

  it('gives an item that is named after a phase the number of that phase, for its colour', () => {
    expect(ask.items.map(({ phase }) => phase)).toEqual([undefined, 3, undefined]);
  });

  it('speaks of its items', () => {
    expect(orderReader.subjects({ ask, key })).toEqual(['Prepare', 'Containment', 'Look back']);
  });

  it('can be all or nothing', () => {
    const strict = orderReader.read(orderSource(three, { scoring: 'all' }), context);
    expect(strict.ok && strict.value.key.scoring).toBe('all');
  });

  it('is fine without any problem', () => {
    expect(problemsOf(three)).toEqual([]);
  });
});

describe('what an order must not be', () => {
  it('shorter than three items', () => {
    expect(problemsOf(three.slice(0, 2))).toEqual(['error order-too-few-items 4']);
    expect(problemsOf([])).toEqual(['error order-too-few-items 1']);
  });

  it('with an empty item, or one that stands there twice', () => {
    expect(problemsOf([...three, ' > why'])).toEqual(['error order-empty-item 7']);
    expect(problemsOf([...three, 'look  BACK > again'])).toEqual(['error order-duplicate-item 7']);
  });

  it('scored in a way that there is not', () => {
    expect(problemsOf(three, { scoring: 'best' })).toEqual(['error order-scoring 2']);
    const result = orderReader.read(orderSource(three, { scoring: 'al' }), context);
    expect(!result.ok && result.error[0]?.suggestion).toBe('scoring: all');
  });

  it('reported one mistake at a time', () => {
    expect(problemsOf(['Prepare', 'prepare'], { scoring: 'best' })).toEqual([
      'error order-too-few-items 4',
      'error order-duplicate-item 5',
      'error order-scoring 2',
    ]);
  });
});

describe('a doubtful order', () => {
  it('has items without a reason', () => {
    expect(problemsOf(['Prepare', ...three.slice(1)])).toEqual(['warning order-reason 4']);
  });

  it('has more than ten items', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `Step ${index} > why`);
    expect(problemsOf(many(10))).toEqual([]);
    expect(problemsOf(many(11))).toEqual(['warning order-too-many-items 14']);
  });

  it('asks not to be shuffled', () => {
    expect(problemsOf(three, { shuffle: 'no' })).toEqual(['warning order-shuffle 2']);
    expect(problemsOf(three, { shuffle: 'yes' })).toEqual([]);
  });
});
