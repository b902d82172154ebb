import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Candidate, createDeck, drawPaper, type ExamPlan, shorterPlan } from '../../src/study/exam-paper';
import type { PaperItem } from '../../src/study/session';

const plan: ExamPlan = {
  domains: [
    { number: 1, weight: 24 },
    { number: 2, weight: 30 },
    { number: 3, weight: 34 },
    { number: 4, weight: 12 },
  ],
  scored: 50,
  unscored: 15,
  minutes: 90,
};

/** `count` questions for each domain; `lastSeen` of a place in its domain, or undefined for a new question. */
const bankOf = (counts: readonly number[], lastSeen: (place: number) => number | undefined = () => undefined) =>
  counts.flatMap((count, index) =>
    Array.from({ length: count }, (_, place): Candidate => {
      const seen = lastSeen(place);
      const candidate = { questionId: `d${index + 1}-${place}`, hash: `hash-${place}`, domain: index + 1 };
      return seen === undefined ? candidate : { ...candidate, lastSeen: seen };
    }),
  );

const draw = (candidates: readonly Candidate[], seed = 'seed', of = plan) =>
  drawPaper(createDeck(candidates), of, { id: 'attempt', seed });
const countsOf = (items: readonly PaperItem[]) =>
  plan.domains.map(({ number }) => items.filter(({ domain }) => domain === number).length);
const scoredOf = (items: readonly PaperItem[]) => items.filter(({ isScored }) => isScored);

/** One number a question, to be quick: its domain, one of which the exam does not have, and when it was seen, if it was. */
const candidates = fc.array(fc.nat(59), { maxLength: 130, size: 'max' }).map((codes) =>
  codes.map((code, index): Candidate => {
    const candidate = { questionId: `q${index}`, hash: `hash-${index}`, domain: (code % 5) + 1 };
    return code < 20 ? candidate : { ...candidate, lastSeen: code - 20 };
  }),
);

describe('the paper of a mock exam', () => {
  test('has the counts of the real exam in each domain, scored and unscored', () => {
    const { paper, fresh, short } = draw(bankOf([60, 60, 60, 60]));
    expect(countsOf(paper.items)).toEqual([16, 19, 22, 8]);
    expect(countsOf(scoredOf(paper.items))).toEqual([12, 15, 17, 6]);
    expect(paper).toMatchObject({ id: 'attempt', purpose: 'exam', minutes: 90 });
    expect({ fresh, short }).toEqual({ fresh: 65, short: 0 });
  });

  test('numbers the seeds of its items', () => {
    const { paper } = draw(bankOf([60, 60, 60, 60]), 'monday');
    expect(paper.items.map(({ seed }) => seed)).toEqual(paper.items.map((_, index) => `monday/${index + 1}`));
  });

  test('repeats nothing, has all that the bank can give, and says what is missing', () => {
    fc.assert(
      fc.property(candidates, fc.string(), (bank, seed) => {
        const { paper, fresh, short } = draw(bank, seed);
        const known = new Map(bank.map((candidate) => [candidate.questionId, candidate]));
        const inPlan = bank.filter(({ domain }) => domain <= 4).length;
        expect(paper.items).toHaveLength(Math.min(65, inPlan));
        expect(short).toBe(65 - paper.items.length);
        expect(new Set(paper.items.map(({ questionId }) => questionId)).size).toBe(paper.items.length);
        expect(scoredOf(paper.items)).toHaveLength(Math.min(50, paper.items.length));
        for (const { questionId, hash, domain } of paper.items)
          expect(known.get(questionId)).toMatchObject({ hash, domain });
        const drawnFresh = paper.items.filter(({ questionId }) => known.get(questionId)?.lastSeen === undefined);
        expect(fresh).toBe(drawnFresh.length);
      }),
      { numRuns: 1_000 },
    );
  });

  test('gives a domain its full count, or all of its questions', () => {
    fc.assert(
      fc.property(candidates, fc.string(), (bank, seed) => {
        const { paper } = draw(bank, seed);
        for (const [index, count] of countsOf(paper.items).entries()) {
          const held = bank.filter(({ domain }) => domain === index + 1).length;
          expect(count).toBeGreaterThanOrEqual(Math.min(held, [16, 19, 22, 8][index] ?? 0));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('is the same for the same deck, plan and seed, whatever its id, and another for another seed', () => {
    fc.assert(
      fc.property(candidates, fc.string(), fc.string(), (bank, seed, id) => {
        const deck = createDeck(bank);
        const { paper } = drawPaper(deck, plan, { id, seed });
        drawPaper(deck, plan, { id, seed: 'in between' });
        expect(drawPaper(deck, plan, { id: 'other', seed }).paper.items).toEqual(paper.items);
      }),
      { numRuns: 1_000 },
    );
    const idsOf = (seed: string) => draw(bankOf([99, 99, 99, 99]), seed).paper.items.map((item) => item.questionId);
    expect(idsOf('one')).not.toEqual(idsOf('two'));
  });

  test('fills up from the other domains what one domain lacks', () => {
    const { paper, short } = draw(bankOf([60, 0, 60, 60]));
    expect(short).toBe(0);
    expect(countsOf(paper.items)).toEqual([22, 0, 32, 11]);
    expect(scoredOf(paper.items)).toHaveLength(50);
  });

  test('leaves out questions of a domain that the exam does not have', () => {
    const { paper, short } = draw([...bankOf([5, 5, 5, 5]), { questionId: 'odd', hash: 'hash', domain: 9 }]);
    expect(paper.items).toHaveLength(20);
    expect(short).toBe(45);
  });

  test('takes the first of two candidates with one id', () => {
    const { paper } = draw([...bankOf([3, 0, 0, 0]), { questionId: 'd1-0', hash: 'later', domain: 2 }]);
    expect(paper.items.map(({ questionId }) => questionId).sort()).toEqual(['d1-0', 'd1-1', 'd1-2']);
    expect(paper.items.map(({ hash }) => hash)).not.toContain('later');
  });

  test('of an empty bank is empty and says so', () => {
    expect(draw([])).toMatchObject({ paper: { items: [] }, fresh: 0, short: 65 });
  });
});

describe('what the learner has seen', () => {
  test('comes only after all that is new in the domain', () => {
    fc.assert(
      fc.property(candidates, fc.string(), (bank, seed) => {
        const drawn = new Set(draw(bank, seed).paper.items.map(({ questionId }) => questionId));
        for (const { number } of plan.domains) {
          const held = bank.filter(({ domain }) => domain === number);
          const isSeenDrawn = held.some(({ questionId, lastSeen }) => lastSeen !== undefined && drawn.has(questionId));
          const isNewLeft = held.some(({ questionId, lastSeen }) => lastSeen === undefined && !drawn.has(questionId));
          expect(isSeenDrawn && isNewLeft).toBe(false);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('comes from the half that was not seen for longest, where that half is enough', () => {
    const bank = bankOf([80, 80, 80, 80], (place) => 1_000 - place);
    const drawn = Array.from({ length: 50 }, (_, round) => draw(bank, `round ${round}`).paper.items).flat();
    const places = drawn.map(({ questionId }) => Number(questionId.slice(3)));
    expect(Math.min(...places)).toBe(40);
    expect(new Set(places).size).toBe(40);
  });

  test('is the longest unseen where more than that half is needed', () => {
    const { paper } = draw(bankOf([20, 25, 30, 10], (place) => place));
    const places = paper.items.map(({ questionId, domain }) => ({ domain, place: Number(questionId.slice(3)) }));
    const highest = plan.domains.map(({ number }) =>
      Math.max(...places.filter(({ domain }) => domain === number).map(({ place }) => place)),
    );
    expect(highest).toEqual([15, 18, 21, 7]);
  });
});

describe('over many papers', () => {
  const bank = bankOf([20, 24, 28, 10], (place) => (place < 8 ? undefined : place));
  const isNew = (item: PaperItem) => Number(item.questionId.slice(3)) < 8;
  const papers = Array.from({ length: 2_000 }, (_, round) => draw(bank, `attempt ${round}`).paper.items);
  /** How far the share of scored ones among these items is from 50 of 65, in standard deviations. */
  const deviationOf = (items: readonly PaperItem[], expected = 50 / 65) =>
    Math.abs(scoredOf(items).length - items.length * expected) / Math.sqrt(items.length * expected * (1 - expected));

  test('every position is scored, and holds each domain, as often as any other', () => {
    const positions = papers[0] ?? [];
    for (const index of positions.keys()) {
      const items = papers.flatMap((paper) => paper[index] ?? []);
      expect(deviationOf(items)).toBeLessThan(4.5);
      const inThird = items.filter(({ domain }) => domain === 3).length;
      expect(Math.abs(inThird - (2_000 * 22) / 65) / Math.sqrt(2_000 * (22 / 65) * (43 / 65))).toBeLessThan(4.5);
    }
  });

  test('a new question is scored as often as one that was seen', () => {
    const inFirst = papers.flat().filter(({ domain }) => domain === 1);
    expect(deviationOf(inFirst.filter(isNew), 12 / 16)).toBeLessThan(4.5);
    expect(
      deviationOf(
        inFirst.filter((item) => !isNew(item)),
        12 / 16,
      ),
    ).toBeLessThan(4.5);
  });
});

describe('a shorter plan', () => {
  test('of 20 items has 15 that are scored and 5 that are not', () => {
    const shorter = shorterPlan(plan, { items: 20, minutes: 28 });
    expect(shorter).toEqual({ ...plan, scored: 15, unscored: 5, minutes: 28 });
    const { paper } = draw(bankOf([60, 60, 60, 60]), 'seed', shorter);
    expect(countsOf(paper.items)).toEqual([5, 6, 7, 2]);
    expect(scoredOf(paper.items)).toHaveLength(15);
  });

  test('never has more scored items in a domain than items', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.array(fc.nat(40), { maxLength: 6 }), (items, weights) => {
        const domains = weights.map((weight, index) => ({ number: index + 1, weight }));
        const shorter = shorterPlan({ ...plan, domains }, { items, minutes: 28 });
        const { paper } = draw(bankOf(weights.map(() => 80)), 'seed', shorter);
        const isPossible = weights.some((weight) => weight > 0);
        expect(shorter.scored + shorter.unscored).toBe(items);
        expect(paper.items).toHaveLength(isPossible ? items : 0);
        expect(scoredOf(paper.items)).toHaveLength(isPossible ? shorter.scored : 0);
      }),
      { numRuns: 1_000 },
    );
  });
});

test('a thousand papers from a bank of 5,000 are drawn well under a second', () => {
  const deck = createDeck(bankOf([1_250, 1_250, 1_250, 1_250], (place) => (place % 3 === 0 ? place : undefined)));
  const worn = createDeck(bankOf([1_250, 1_250, 1_250, 1_250], (place) => place));
  const started = performance.now();
  for (let round = 0; round < 500; round += 1) {
    drawPaper(deck, plan, { id: 'attempt', seed: `new ${round}` });
    drawPaper(worn, plan, { id: 'attempt', seed: `worn ${round}` });
  }
  expect(performance.now() - started).toBeLessThan(700);
});
