// A visit that is told to a record store: what both cmi5 and plain xAPI do between the first statement and the last.
import { fail, ok, type Result } from '../../../core/result';
import type { Standing } from '../../../packaging/report/report';
import type { Reporter } from '../../../packaging/report/xapi/reporter';
import type { Stamp, Statement } from '../../../packaging/report/xapi/statement';
import { statementId } from '../../../packaging/report/xapi/statement-id';
import { answered, completed, dueStatements, judged, terminated } from '../../../packaging/report/xapi/statements';
import type { LmsBatch, LmsProblem } from '../../../stores/lms/lms-link';
import type { LinkSetting } from '../link-setting';
import { canOutlive } from './ask';
import type { OwnState } from './own-state';
import type { RecordStore } from './record-store';

export type XapiVisit = {
  send(batch: LmsBatch): Promise<Result<true, LmsProblem>>;
  /** Sends what is left and the last statement, without waiting; these requests outlive the page. */
  leave(batch: LmsBatch): void;
};

/** A statement, and the name under which it counts as said where it may be made only once. */
type Due = { statement: Statement; said?: string };

/**
 * Answers and judgements have ids that follow from what they say, so sending them again adds nothing: after a failure
 * everything is simply sent once more.
 */
export function createXapiVisit(
  reporter: Reporter,
  store: RecordStore,
  own: OwnState,
  setting: LinkSetting,
): XapiVisit {
  const whose = reporter.registration ?? JSON.stringify(reporter.actor);
  const idOf = (...name: readonly (string | number)[]) => statementId(whose, reporter.object, ...name);
  const sent = new Set<string>();
  const onTheWay = new Set<string>();
  const judgements = new Map<string, Statement>();
  let last: Standing | undefined;

  /** Made once, so that a second try says the same moment. */
  const judgement = (said: string, make: (stamp: Stamp) => Statement): Statement => {
    const made = judgements.get(said) ?? make({ id: idOf(said), at: setting.now() });
    judgements.set(said, made);
    return made;
  };

  /**
   * In one cmi5 session a package may say either passed or failed, and once (cmi5 9.3). A learner who failed may still
   * try again and pass: so `failed` waits for the end of the session.
   */
  const judgementsIn = (sessionMs: number, isLast: boolean): Due[] => {
    if (!last) return [];
    const { score } = last;
    return dueStatements(reporter, last, own.current().said)
      .filter(({ verb }) => isLast || verb !== 'failed' || reporter.standard !== 'cmi5')
      .map(({ verb, said }) => ({
        said,
        statement: judgement(said, (stamp) =>
          verb === 'completed'
            ? completed(reporter, stamp, sessionMs, score)
            : judged(reporter, verb, stamp, sessionMs, score),
        ),
      }));
  };

  /** A visit that counts for nothing says that it began and ended, and no more. */
  const dueIn = (batch: LmsBatch, isLast: boolean): Due[] => {
    last = batch.standing ?? last;
    if (reporter.mode !== 'Normal') return [];
    const answers = batch.interactions.map((interaction): Due => {
      const { number, question, at } = interaction;
      return { statement: answered(reporter, idOf('answered', number, question.id, at), interaction) };
    });
    return [...answers, ...judgementsIn(batch.sessionMs, isLast)].filter(({ statement }) => !sent.has(statement.id));
  };

  const changeIn = ({ state, location }: LmsBatch, due: readonly Due[]) => {
    const before = own.current().said;
    const said = due.flatMap((one) => one.said ?? []).filter((name) => !before.includes(name));
    return {
      ...(state === undefined ? {} : { state }),
      ...(location === undefined ? {} : { location }),
      ...(said.length === 0 ? {} : { said: [...before, ...said] }),
    };
  };

  /**
   * A system refuses a judgement that it holds already, and with it the whole list (403, as for a visit that is over).
   * Where the visit is not over the rest is sent without it, and it counts as said.
   */
  const post = async (due: readonly Due[]): Promise<Result<true, LmsProblem>> => {
    const together = await store.post(due.map(({ statement }) => statement));
    const judging = due.filter(({ said }) => said !== undefined);
    if (together.ok || together.error.code !== 'ended' || judging.length === 0) return together;
    if (!(await own.isOpen())) return together;
    const answers = due.filter(({ said }) => said === undefined);
    for (const list of [answers, ...judging.map((one) => [one])]) {
      const alone = await store.post(list.map(({ statement }) => statement));
      if (!alone.ok && (alone.error.code !== 'ended' || list === answers)) return alone;
    }
    return ok(true);
  };

  return {
    async send(batch) {
      const due = dueIn(batch, false);
      const ids = due.map(({ statement }) => statement.id);
      for (const id of ids) onTheWay.add(id);
      const posted = await post(due);
      for (const id of ids) onTheWay.delete(id);
      if (!posted.ok) return posted;
      for (const id of ids) sent.add(id);
      return own.write(changeIn(batch, due));
    },
    leave(batch) {
      const due = dueIn(batch, true).filter(({ statement }) => !onTheWay.has(statement.id));
      const change = changeIn(batch, due);
      const isDone = own.current().said.includes('completed') || last?.completion === 'completed';
      const goodbye = terminated(
        reporter,
        { id: setting.newId(), at: setting.now() },
        batch.sessionMs,
        isDone ? undefined : last?.progress,
      );
      // The state first: after the last statement a system may close the session.
      own.writeLast(change);
      const answers = due.map(({ statement }) => statement);
      if (canOutlive(JSON.stringify([...answers, goodbye]))) {
        void store.post([...answers, goodbye]);
        return;
      }
      // Too much to outlive the page at once: the answers may be lost, the goodbye may not.
      void store.post(answers);
      void store.post([goodbye]);
    },
  };
}

/** A visit that is over: its pass may still read, but nothing more may be said in it. */
export const closedVisit: XapiVisit = {
  send: async () => fail({ code: 'ended', detail: 'This visit was closed; a new one starts from the course.' }),
  leave: () => {},
};
