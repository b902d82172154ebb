// One link for both versions of SCORM.
import { fail, ok, type Result } from '../../../core/result';
import type { Interaction } from '../../../packaging/report/report';
import type { LmsValue } from '../../../packaging/report/scorm/interaction-values';
import type { LmsBatch, LmsLaunch, LmsLink, LmsProblem } from '../../../stores/lms/lms-link';
import type { LinkSetting } from '../link-setting';
import { notOpen, visitClosed } from '../not-open';
import type { Dialect, ScormVisit } from './dialect';
import { waitForApi } from './find-api';
import { type ScormCalls, type ScormFailure, scormCalls } from './scorm-calls';
import { createWriter, type ScormWriter } from './scorm-writer';

type Open = { calls: ScormCalls; visit: ScormVisit; writer: ScormWriter; launch: LmsLaunch };

/**
 * A SCORM system. Its calls are synchronous by the standard, so a link cannot wait for them and cannot give up on them.
 * `open` may be called again after it failed. After `leave` nothing is called any more.
 */
export function createScormLink(dialect: Dialect, activity: string, setting: LinkSetting): LmsLink {
  let session: Open | undefined;
  let hasLeft = false;

  const begin = (calls: ScormCalls): Result<Open, LmsProblem> => {
    const started = calls.initialize();
    // A page that is loaded again may find its session still open: then its values can be read.
    if (!started.ok && !isOpenAlready(calls, dialect, started.error)) return fail(plain(started.error));
    const state = readState(calls, dialect);
    if (!state.ok) return fail(plain(state.error));
    const visit = dialect.begin((element) => readOr(calls, element), activity);
    const writer = createWriter(calls, dialect);
    const { problem } = writer.write(visit.first);
    if (problem?.code === 'ended') return fail(plain(problem));
    return ok({
      calls,
      visit,
      writer,
      launch: { ...visit.launch, state: state.value, longestState: dialect.longestState },
    });
  };

  /** Everything of a batch in the order in which a system may take it: score before status, then what is needed to resume. */
  const valuesOf = ({ visit, writer }: Open, batch: LmsBatch): LmsValue[] => {
    const { interactions, standing, location, state, sessionMs } = batch;
    const report = visit.isReported
      ? [
          ...interactions.flatMap((interaction: Interaction) =>
            visit.interaction(writer.placeOf(interaction.number, visit.launch.interactionsKept ?? 0), interaction),
          ),
          ...(standing ? visit.standing(standing, writer.accepted) : []),
        ]
      : [];
    return [
      ...report,
      ...(location !== undefined && location.length <= dialect.longestLocation
        ? [[dialect.locationElement, location] as const]
        : []),
      ...(state === undefined ? [] : [[dialect.stateElement, state] as const]),
      ...visit.visit(sessionMs),
    ];
  };

  return {
    async open() {
      if (hasLeft) return fail(visitClosed);
      if (session) return ok(session.launch);
      const api = await waitForApi(setting.frame, dialect.api, dialect.methods.initialize);
      if (!api) return fail({ code: 'absent', detail: `No window here has ${dialect.api}.` });
      if (hasLeft) return fail(visitClosed);
      const begun = begin(scormCalls(api, dialect.methods, dialect.ended, setting.now, setting.log));
      if (!begun.ok) return begun;
      session = begun.value;
      return ok(session.launch);
    },
    async send(batch) {
      if (!session || hasLeft) return fail(notOpen(hasLeft));
      return session.writer.send(valuesOf(session, batch));
    },
    leave(batch) {
      if (!session || hasLeft) return;
      hasLeft = true;
      session.writer.send(valuesOf(session, batch));
      session.calls.terminate();
    },
    refusals: () => session?.writer.refusals() ?? [],
  };
}

const plain = ({ code, detail }: ScormFailure): LmsProblem => ({ code, detail });

/** SCORM 1.2 answers a second start with a general error, SCORM 2004 with 103. */
const isOpenAlready = (calls: ScormCalls, dialect: Dialect, { number }: ScormFailure): boolean =>
  (number === '101' || number === '103') && readState(calls, dialect).ok;

/**
 * A state that cannot be read is a failure: what is kept there must not be written over. Systems that answer with nothing
 * at all where there is no state are believed on a first visit.
 */
function readState(calls: ScormCalls, dialect: Dialect): Result<string, ScormFailure> {
  const state = calls.get(dialect.stateElement);
  // Spaces at the end are the writer's; no state of ours ends in one.
  if (state.ok) return ok(state.value.trimEnd());
  const { code, number } = state.error;
  const isEmpty = code === 'refused' && number === '' && readOr(calls, dialect.entryElement) !== 'resume';
  return isEmpty || dialect.unset.has(number) ? ok('') : state;
}

const readOr = (calls: ScormCalls, element: string): string => {
  const value = calls.get(element);
  return value.ok ? value.value : '';
};
