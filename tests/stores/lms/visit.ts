// One visit of a learner to a package: the stores of its page over a package log.
import type { Standing } from '../../../src/packaging/report/report';
import { scoreOfSnapshot } from '../../../src/packaging/state/pack-head';
import type { PackageSnapshot } from '../../../src/packaging/state/snapshot';
import type { Question } from '../../../src/questions/question-kinds';
import { createLearnerStore } from '../../../src/stores/learner-store';
import type { LmsOutbox } from '../../../src/stores/lms/lms-outbox';
import { createPackageLog } from '../../../src/stores/lms/package-log';
import { createMoments } from '../../../src/stores/moments';
import { createSessionStore } from '../../../src/stores/session/session-store';
import { scoreOf } from '../../../src/study/tally';
import { choiceQuestion, matchQuestion } from '../sample-questions';
import { playedLocks } from '../session-ports';
import type { PlayedSystem } from './played-system';
import type { Timeline } from './timeline';

export const place = 'lesson:incident-response';
export const activity = 'https://course.example/packages/incident-response';
export const lesson: readonly Question[] = [choiceQuestion, matchQuestion];

/** Done once every question is answered; the points tell the score. */
const standingOver =
  (questions: readonly Question[]) =>
  (snapshot: PackageSnapshot): Standing => {
    const { earned, answered } = scoreOfSnapshot(snapshot, questions);
    const scaled = earned / questions.length;
    return {
      score: { raw: 100 * scaled, min: 0, max: 100, scaled },
      completion: answered === questions.length ? 'completed' : 'incomplete',
      success: 'unknown',
      progress: answered / questions.length,
    };
  };

let visits = 0;

/** Opens the page; `time` goes on from visit to visit. */
export async function visit(
  { system, outbox, time }: { system: PlayedSystem; outbox: LmsOutbox; time: Timeline },
  questions: readonly Question[] = lesson,
) {
  visits += 1;
  const name = `v${visits}`;
  let count = 0;
  const next = () => {
    count += 1;
    return `${name}-${count}`;
  };
  const { steady, after, clock } = time;
  const moments = createMoments(clock);
  const standingOf = standingOver(questions);
  const link = system.link();
  const log = createPackageLog({ link, outbox, steady, after, clock, moments, activity, place, questions, standingOf });
  const store = createLearnerStore({ log, clock, moments, newId: next, newSeed: next, tab: name });
  const { load, openPlace, advance, recordAnswers, forgetPlace } = store.getState().actions;
  const sessions = createSessionStore({
    log,
    moments,
    lock: playedLocks()(name),
    clock: () => ({ wall: clock(), steady: steady() }),
    recordAnswers,
    forgetPlace,
  });
  await load();
  await openPlace(place, questions);
  await time.pass(0);
  return {
    log,
    store,
    sessions,
    saving: () => store.getState().saving,
    attempts: () => store.getState().attempts[place] ?? {},
    score: () =>
      scoreOf(
        questions.map(({ id }) => id),
        store.getState().tallies,
      ).earned,
    /** Answers and checks the choice; `containment` is right. */
    async answerChoice(option = 'containment') {
      advance(place, choiceQuestion, { type: 'retried' });
      advance(place, choiceQuestion, { type: 'responded', response: [option] });
      advance(place, choiceQuestion, { type: 'checked' });
      await time.pass(0);
    },
    async answerMatch(response: Readonly<Record<string, readonly string[]>>) {
      advance(place, matchQuestion, { type: 'retried' });
      advance(place, matchQuestion, { type: 'responded', response });
      advance(place, matchQuestion, { type: 'checked' });
      await time.pass(0);
    },
  };
}
