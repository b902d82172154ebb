// How long a learner's state gets in a package of the shipped content, against what SCORM 1.2 lets an LMS keep.
import { join } from 'node:path';
import type { Json } from '../../core/json';
import { boardCounts } from '../../course/catalog/board-choice';
import { drawPhaseBoard } from '../../course/catalog/phase-board';
import type { Course } from '../../course/course';
import { packState } from '../../packaging/state/packed-state';
import { emptySnapshot, type PackageSnapshot } from '../../packaging/state/snapshot';
import { type Kind, kindOf, type Question } from '../../questions/question-kinds';
import { codeVersion, openCompileMemory } from '../cache/compile-memory';
import { cacheFolder } from '../cache/kept-store';
import { contentFolder } from '../content-folder';
import { createContentSource } from '../content-source';

/** SCORM 1.2 gives suspend_data 4,096 characters (CMIString4096); the rest is for what content will grow by. */
export const stateBudget = 3_500;

export type StateSize = { name: string; characters: number };

const flagship = 'incident-response';
const paperItems = 65;
const now = Date.UTC(2026, 10, 28);
/** What a page draws for a fresh order and for a sitting of the exam: six letters and digits. */
const seed = 'k3x9a2';

/** The right answer: no other has more placements and text, as far as learners type what is asked. */
const answerOf = <K extends Kind>(question: Question<K>): Json =>
  kindOf(question).modelAnswer(question.ask, question.key);

/** Everything answered, with all hints, in a new order after a start over, and tried again after a partly right answer. */
const answered = (questions: readonly Question[], furthest: string): PackageSnapshot => ({
  ...emptySnapshot,
  order: now,
  reported: 3 * questions.length,
  reading: { isRead: true, furthest },
  sittings: questions.map((question) => ({
    questionId: question.id,
    hash: question.hash,
    phase: 'checked',
    seed,
    response: answerOf(question),
    hintsShown: question.hints.length,
    tries: 3,
  })),
  checks: questions.map(({ id }) => ({ questionId: id, earned: 2 / 3, possible: 1 })),
});

/** A paper before its end: every item answered, rated and flagged, two options struck at each, a minute and a half spent. */
const inPaper = (questions: readonly Question[], minutes: number): PackageSnapshot => ({
  ...emptySnapshot,
  order: now,
  session: {
    phase: 'reviewing',
    paper: {
      id: seed,
      purpose: 'exam',
      minutes,
      items: questions.map(({ id, hash, domain = 1 }, index) => ({
        questionId: id,
        seed: `${seed}/${index + 1}`,
        hash,
        domain,
        isScored: true,
      })),
    },
    items: questions.map((question) => ({
      response: answerOf(question),
      isFlagged: true,
      struck: question.kind === 'choice' ? question.ask.options.slice(0, 2).map(({ id }) => id) : [],
      sureness: 'unsure',
      spent: 90_123,
    })),
    current: questions.length - 1,
    clock: { anchor: now, elapsed: 65 * 90_123, steady: 0 },
  },
});

const lengthOf = (snapshot: PackageSnapshot, questions: readonly Question[]): number =>
  packState(snapshot, questions, Number.POSITIVE_INFINITY).length;

/** The fullest states of a course: the flagship lesson, a paper of the questions that take most room, the largest board. */
export function stateSizesOf({ lessons, bank, exam, services, phases }: Course): StateSize[] {
  const lesson = lessons.find(({ id }) => id === flagship);
  if (!lesson) throw new Error(`The lesson ${flagship} is not there to be measured.`);
  const heaviest = bank
    .flatMap(({ questions }) => questions)
    .filter(({ kind }) => exam.kinds.includes(kind))
    .map((question) => ({ question, length: lengthOf(inPaper([question], exam.minutes), [question]) }))
    .toSorted((one, other) => other.length - one.length)
    .slice(0, paperItems)
    .map(({ question }) => question);
  const choice = { phases: [], count: boardCounts.most, mode: 'all' as const };
  const board = [drawPhaseBoard({ services, phases }, choice, seed)];
  return [
    {
      name: `the lesson ${flagship}, ${lesson.questions.length} questions`,
      characters: lengthOf(answered(lesson.questions, lesson.outline.at(-1)?.id ?? ''), lesson.questions),
    },
    { name: `an exam of ${heaviest.length} items`, characters: lengthOf(inPaper(heaviest, exam.minutes), heaviest) },
    { name: `a phase board of ${boardCounts.most} services`, characters: lengthOf(answered(board, ''), board) },
  ];
}

/** The sizes for the content that belongs to the project at `root`, with what a build has read of it. Fails where it has errors. */
export async function measureStates(root: string): Promise<StateSize[]> {
  const memory = openCompileMemory(join(cacheFolder(root), 'content'), codeVersion(root));
  const read = await createContentSource(root, contentFolder(root), memory).read();
  if (!read.ok) throw new Error('The content has errors: npm run content:check tells them.');
  return stateSizesOf(read.value.course);
}
