// A learning system that outlives visits, with a hand on its faults; and a device's outbox.
import { fail, ok, type Result } from '../../../src/core/result';
import type { Interaction, Standing } from '../../../src/packaging/report/report';
import type { LmsBatch, LmsLink, LmsProblem } from '../../../src/stores/lms/lms-link';
import type { LmsOutbox, OutboxRecord } from '../../../src/stores/lms/lms-outbox';
import type { SaveProblem } from '../../../src/stores/ports';

export type Reply = Result<true, LmsProblem>;

export const refused: LmsProblem = { code: 'refused', detail: '101 General exception' };

export type PlayedSystem = ReturnType<typeof playSystem>;

/**
 * `reply` may be set to anything that a batch is to meet; `take` keeps a batch as a system does. `cutAt` is the length to
 * which it cuts states without a word.
 */
export function playSystem({ longestState = 4_096 } = {}) {
  const system = {
    isThere: true,
    isForCredit: true,
    learner: 'ann',
    longestState,
    cutAt: Number.POSITIVE_INFINITY,
    state: '',
    standing: undefined as Standing | undefined,
    interactions: new Map<number, Interaction>(),
    batches: [] as LmsBatch[],
    goodbyes: [] as LmsBatch[],
    reply: (batch: LmsBatch): Reply | Promise<Reply> => system.take(batch),
    take(batch: LmsBatch): Reply {
      for (const interaction of batch.interactions) system.interactions.set(interaction.number, interaction);
      system.standing = batch.standing ?? system.standing;
      system.state = (batch.state ?? system.state).slice(0, system.cutAt);
      return ok(true);
    },
    healthy(batch: LmsBatch): Reply {
      return system.take(batch);
    },
    /** A link for one visit. */
    link(): LmsLink {
      return {
        async open() {
          if (!system.isThere) return fail({ code: 'absent', detail: 'No API was found.' });
          const { state, learner, isForCredit } = system;
          return ok({ state, learner, longestState: system.longestState, isForCredit });
        },
        async send(batch) {
          system.batches.push(batch);
          return system.reply(batch);
        },
        leave(batch) {
          system.goodbyes.push(batch);
          if (system.isThere) void system.reply(batch);
        },
      };
    },
  };
  return system;
}

/** What a device keeps: values go in and out as copies. `problem` makes every call fail. */
export function playOutbox() {
  const records = new Map<string, string>();
  const outbox = {
    problem: undefined as SaveProblem | undefined,
    records: () => [...records].map(([key, text]): [string, OutboxRecord] => [key, JSON.parse(text)]),
    async read(key: string): Promise<Result<unknown, SaveProblem>> {
      const text = records.get(key);
      return outbox.problem ? fail(outbox.problem) : ok(text && JSON.parse(text));
    },
    async write(key: string, record: OutboxRecord): Promise<Result<true, SaveProblem>> {
      if (outbox.problem) return fail(outbox.problem);
      records.set(key, JSON.stringify(record));
      return ok(true);
    },
    async clear(key: string): Promise<Result<true, SaveProblem>> {
      if (outbox.problem) return fail(outbox.problem);
      records.delete(key);
      return ok(true);
    },
  } satisfies LmsOutbox & Record<string, unknown>;
  return outbox;
}
