// A cmi5 system: launch parameters, a pass that is handed out once, launch data, then statements and one document of state.
import { fingerprint } from '../../../core/fingerprint';
import { fail, ok, type Result } from '../../../core/result';
import type { PackageConfig } from '../../../packaging/package-config';
import type { Reporter } from '../../../packaging/report/xapi/reporter';
import { statementId } from '../../../packaging/report/xapi/statement-id';
import { initialized } from '../../../packaging/report/xapi/statements';
import type { LmsLaunch, LmsLink, LmsProblem } from '../../../stores/lms/lms-link';
import type { LinkSetting } from '../link-setting';
import { notOpen, visitClosed } from '../not-open';
import { type Cmi5Address, readCmi5Address } from './launch-address';
import { type LaunchData, launchDataId, preferencesId, readLaunchData } from './launch-data';
import { type OwnState, openOwnState } from './own-state';
import { createRecordStore, type RecordStore } from './record-store';
import { createPassBook, type Pass, type PassBook } from './session-pass';
import { closedVisit, createXapiVisit, type XapiVisit } from './visit';

/** More than this does not go with a page that closes. */
export const longestXapiState = 24_000;

type Session = { visit: XapiVisit; launch: LmsLaunch };

/**
 * cmi5 (Quartz) over fetch. `open` may be called again after it failed: the pass is asked for once. In a session whose
 * last statement was made (a page that is loaded again) the state can still be read, and every batch answers `ended`.
 */
export function createCmi5Link(config: PackageConfig, setting: LinkSetting): LmsLink {
  const address = readCmi5Address(setting.search);
  const passes = address.ok ? createPassBook(address.value.fetchUrl, setting) : undefined;
  let session: Session | undefined;
  let hasLeft = false;
  return {
    async open() {
      if (hasLeft) return fail(visitClosed);
      if (session) return ok(session.launch);
      if (!address.ok || !passes) return fail(absent(address.ok ? [] : address.error));
      const begun = await begin(config, address.value, passes, setting);
      if (!begun.ok) return begun;
      session = begun.value;
      return ok(session.launch);
    },
    async send(batch) {
      if (hasLeft || !session) return fail(notOpen(hasLeft));
      return session.visit.send(batch);
    },
    leave(batch) {
      if (!session || hasLeft) return;
      hasLeft = true;
      session.visit.leave(batch);
      passes?.note({ isClosed: true });
    },
  };
}

const absent = (missing: readonly string[]): LmsProblem => ({
  code: 'absent',
  detail: `The address has no good ${missing.join(', ')}: the package was not opened from a course.`,
});

/** cmi5 7.1.1, 8.2, 10.1 and 11: pass, launch data, preferences, and only then the first statement. */
async function begin(
  config: PackageConfig,
  address: Cmi5Address,
  passes: PassBook,
  setting: LinkSetting,
): Promise<Result<Session, LmsProblem>> {
  const pass = await passes.take();
  if (!pass.ok) return pass;
  const store = createRecordStore(address.endpoint, pass.value.authorization, setting);
  const data = await readLaunch(store, address);
  if (!data.ok) return data;
  // The standard wants the preferences read; there is no sound here, and the language is that of the lesson.
  await store.readProfile(address.actor, preferencesId);
  const own = await openOwnState(store, address);
  if (!own.ok) return own;
  const reporter = reporterOf(config, address, data.value);
  const visit = await beginVisit(pass.value, reporter, store, own.value, data.value, setting);
  if (!visit.ok) return visit;
  passes.note({ isBegun: true });
  return ok({ visit: visit.value, launch: launchOf(address, data.value, own.value) });
}

async function readLaunch(store: RecordStore, address: Cmi5Address): Promise<Result<LaunchData, LmsProblem>> {
  const stored = await store.readState(address, launchDataId);
  if (!stored.ok) return stored;
  const data = stored.value ? readLaunchData(stored.value.text) : undefined;
  return data ? ok(data) : fail({ code: 'refused', detail: `There is no good ${launchDataId} for this launch.` });
}

async function beginVisit(
  pass: Pass,
  reporter: Reporter,
  store: RecordStore,
  own: OwnState,
  { session }: LaunchData,
  setting: LinkSetting,
): Promise<Result<XapiVisit, LmsProblem>> {
  if (pass.isClosed) return ok(closedVisit);
  if (!pass.isBegun) {
    const id = session === '' ? setting.newId() : statementId(reporter.registration ?? '', session, 'initialized');
    const said = await store.post([initialized(reporter, { id, at: setting.now() })]);
    if (!said.ok) return said;
  }
  return ok(createXapiVisit(reporter, store, own, setting));
}

const reporterOf = (config: PackageConfig, address: Cmi5Address, data: LaunchData): Reporter => ({
  standard: 'cmi5',
  actor: address.actor,
  object: address.activityId,
  activity: config.activity,
  name: { [config.language]: config.title },
  description: { [config.language]: config.description },
  language: config.language,
  template: data.template,
  mode: data.mode,
  registration: address.registration,
  ...(data.mastery === undefined ? {} : { mastery: data.mastery }),
});

function launchOf(address: Cmi5Address, { mode, mastery, returnTo }: LaunchData, own: OwnState): LmsLaunch {
  const { state, location } = own.current();
  return {
    state,
    learner: fingerprint(JSON.stringify(address.actor)),
    longestState: longestXapiState,
    isForCredit: mode === 'Normal',
    ...(mastery === undefined ? {} : { least: Math.round(mastery * 1e6) / 1e4 }),
    ...(returnTo ? { returnTo } : {}),
    ...(location === undefined ? {} : { location }),
  };
}
