// How fast the engine grades and draws: `npm run bench`.
import { createRandom } from '../../src/core/random';
import { questionKinds } from '../../src/questions/question-kinds';
import { createDeck, drawPaper } from '../../src/study/exam-paper';
import { type ExampleCase, exampleCases } from '../support/all-examples';

const answers = 100_000;
const papers = 1_000;
const bankSize = 5_000;
const limit = 1_000;

const plan = {
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

/** Milliseconds that the work takes, the best of three so that a busy machine counts less. */
function timeOf(work: () => void): number {
  const runs = Array.from({ length: 3 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...runs);
}

/** Examples of all kinds in turn, each right, wrong and empty. */
function gradeMixed(): void {
  const responses = (example: ExampleCase) => [example.right, example.wrong, example.blank];
  const cases = exampleCases.flatMap((example) => responses(example).map((response) => ({ example, response })));
  for (let count = 0; count < answers; count += 1) {
    const one = cases[count % cases.length];
    one?.example.grade(one.response);
  }
}

function drawMany(): void {
  const random = createRandom('bench');
  const candidates = Array.from({ length: bankSize }, (_, index) => ({
    questionId: `q-${index}`,
    hash: 'h',
    domain: 1 + (index % 4),
    ...(random() < 0.5 && { lastSeen: Math.floor(random() * 1e12) }),
  }));
  const deck = createDeck(candidates);
  for (let count = 0; count < papers; count += 1) drawPaper(deck, plan, { id: `p-${count}`, seed: `${count}` });
}

/** Prints both times; gives 1 where one of them is not under a second. */
export function benchEngine(): number {
  const kinds = Object.keys(questionKinds).join(', ');
  const times = [
    { name: `grade ${answers} answers (${kinds})`, time: timeOf(gradeMixed) },
    { name: `draw ${papers} papers from ${bankSize} questions`, time: timeOf(drawMany) },
  ];
  for (const { name, time } of times) console.log(`${name}: ${Math.round(time)} ms${time < limit ? '' : ', TOO SLOW'}`);
  return times.every(({ time }) => time < limit) ? 0 : 1;
}
