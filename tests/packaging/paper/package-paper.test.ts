import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Drawable, packageExam, packagePaper } from '../../../src/packaging/paper/package-paper';

const exam = {
  id: 'e',
  code: 'E-1',
  title: 'Exam',
  checkedOn: '2026-01-01',
  counts: { scored: 50, unscored: 15 },
  minutes: 90,
  extraMinutes: 30,
  scale: { min: 100, max: 1000, pass: 700 },
  shorter: { items: 20, minutes: 30 },
  domains: [
    { number: 1, name: 'One', weight: 24 },
    { number: 2, name: 'Two', weight: 30 },
    { number: 3, name: 'Three', weight: 34 },
    { number: 4, name: 'Four', weight: 12 },
  ],
};

const bank: Drawable[] = Array.from({ length: 200 }, (_, index) => ({
  id: `q${index}`,
  hash: `h${index}`,
  domain: (index % 4) + 1,
}));

const wishes = fc.record({ seed: fc.string({ minLength: 1 }), length: fc.integer({ min: 1, max: 65 }) });

describe('the paper of a package', () => {
  it('has as many questions as were asked for, the same for the same seed', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const paper = packagePaper(exam, wish, bank);
        expect(paper.items).toHaveLength(wish.length);
        expect(packagePaper(exam, wish, bank.toReversed())).toEqual(paper);
      }),
    );
  });

  it('is drawn again, with as many scored ones, from the questions that it has', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const first = packagePaper(exam, wish, bank);
        const chosen = bank.filter(({ id }) => first.items.some(({ questionId }) => questionId === id));
        const again = packagePaper(exam, wish, chosen);
        const idsOf = ({ items }: typeof first) => items.map(({ questionId }) => questionId).sort();
        const scoredOf = ({ items }: typeof first) => items.filter(({ isScored }) => isScored).length;
        expect(idsOf(again)).toEqual(idsOf(first));
        expect(scoredOf(again)).toBe(scoredOf(first));
        expect(packagePaper(exam, wish, chosen.toReversed())).toEqual(again);
      }),
    );
  });

  it('takes the time of the exam’s own shorter paper, else its share', () => {
    expect(packageExam(exam, 65)).toMatchObject({
      minutes: 90,
      extraMinutes: 30,
      counts: { scored: 50, unscored: 15 },
    });
    expect(packageExam(exam, 20)).toMatchObject({ minutes: 30, extraMinutes: 10 });
    expect(packageExam(exam, 13).minutes).toBe(18);
    expect(packageExam(exam, 13)).not.toHaveProperty('shorter');
  });
});
