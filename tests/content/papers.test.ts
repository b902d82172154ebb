import { describe, expect, test } from 'vitest';
import { examData } from '../../src/course/pages/exam-data';
import { questionIndex } from '../../src/course/practice/question-index';
import { type Candidate, createDeck, drawPaper } from '../../src/study/exam-paper';
import { course } from './shipped';

const { exam, candidates } = examData(course, questionIndex(course), 'exam');
const plan = {
  domains: exam.domains,
  scored: exam.counts.scored,
  unscored: exam.counts.unscored,
  minutes: exam.minutes,
};

describe.each(['one', 'two', 'three'])('four papers drawn one after the other (%s)', (seed) => {
  const lastSeen = new Map<string, number>();
  const papers = [1, 2, 3, 4].map((number) => {
    const cards = candidates.map(
      ({ id, hash, domain }): Candidate => ({ questionId: id, hash, domain, lastSeen: lastSeen.get(id) }),
    );
    const drawn = drawPaper(createDeck(cards), plan, { id: `paper-${number}`, seed: `${seed}/${number}` });
    for (const { questionId } of drawn.paper.items) lastSeen.set(questionId, number);
    return drawn;
  });

  test('have 65 items each and share none', () => {
    expect(papers.map(({ paper, short }) => [paper.items.length, short])).toEqual(Array(4).fill([65, 0]));
    const ids = papers.flatMap(({ paper }) => paper.items.map(({ questionId }) => questionId));
    expect(new Set(ids).size).toBe(260);
  });

  test('have the proportions of the exam', () => {
    for (const { paper } of papers)
      expect([1, 2, 3, 4].map((number) => paper.items.filter(({ domain }) => domain === number).length)).toEqual([
        16, 19, 22, 8,
      ]);
  });
});
