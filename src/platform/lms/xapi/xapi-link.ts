// A record store without a course system around it: its address stands in the package or in a Tin Can launch.
import { fingerprint } from '../../../core/fingerprint';
import { fail, ok } from '../../../core/result';
import type { PackageConfig } from '../../../packaging/package-config';
import type { Reporter } from '../../../packaging/report/xapi/reporter';
import type { Agent } from '../../../packaging/report/xapi/statement';
import { initialized } from '../../../packaging/report/xapi/statements';
import type { LmsLaunch, LmsLink } from '../../../stores/lms/lms-link';
import { keep, type LinkSetting, readKept } from '../link-setting';
import { notOpen, visitClosed } from '../not-open';
import { longestXapiState } from './cmi5-link';
import { readHttpUrl, readTinCanAddress, type TinCanAddress } from './launch-address';
import { openOwnState } from './own-state';
import { createRecordStore } from './record-store';
import { createXapiVisit, type XapiVisit } from './visit';

/**
 * A learner without a launch is known by a number that this device keeps, as an account of the course site; where that has
 * no address, of the record store: the home page of an account is a place on the web (xAPI 1.0.3 Data 2.4.2.4).
 */
export function deviceAgent(config: PackageConfig, setting: LinkSetting, endpoint: string): Agent {
  const place = 'drillbook:learner';
  const kept = readKept(setting.device, place);
  const name = kept && /^[\w-]{8,64}$/.test(kept) ? kept : setting.newId();
  keep(setting.device, place, name);
  return { objectType: 'Agent', account: { homePage: readHttpUrl(config.site) ?? new URL('/', endpoint).href, name } };
}

/** The password of the package goes to the package's own store, never to one that an address names. */
export function storeOf(
  { store }: PackageConfig,
  address: TinCanAddress,
): { endpoint: string; authorization: string } | undefined {
  if (address.endpoint) return { endpoint: address.endpoint, authorization: address.authorization ?? '' };
  const endpoint = readHttpUrl(store?.endpoint);
  return endpoint ? { endpoint, authorization: address.authorization ?? store?.authorization ?? '' } : undefined;
}

/** Plain xAPI over fetch; `open` may be called again after it failed. */
export function createXapiLink(config: PackageConfig, setting: LinkSetting): LmsLink {
  const address = readTinCanAddress(setting.search);
  const where = storeOf(config, address);
  const actor = address.actor ?? (where && deviceAgent(config, setting, where.endpoint));
  const first = { id: setting.newId(), at: setting.now() };
  let session: { visit: XapiVisit; launch: LmsLaunch } | undefined;
  let hasLeft = false;
  return {
    async open() {
      if (hasLeft) return fail(visitClosed);
      if (session) return ok(session.launch);
      if (!where || !actor)
        return fail({ code: 'absent', detail: 'Neither the package nor its address names a record store.' });
      const reporter = reporterOf(config, address, actor);
      const { object: activityId, registration } = reporter;
      const store = createRecordStore(where.endpoint, where.authorization, setting);
      const owner = { activityId, actor, ...(registration ? { registration } : {}) };
      const own = await openOwnState(store, owner);
      if (!own.ok) return own;
      const said = await store.post([initialized(reporter, first)]);
      if (!said.ok) return said;
      const { state, location } = own.value.current();
      const launch: LmsLaunch = {
        state,
        learner: fingerprint(JSON.stringify(actor)),
        longestState: longestXapiState,
        isForCredit: true,
        ...(location === undefined ? {} : { location }),
      };
      session = { visit: createXapiVisit(reporter, store, own.value, setting), launch };
      return ok(launch);
    },
    async send(batch) {
      if (hasLeft || !session) return fail(notOpen(hasLeft));
      return session.visit.send(batch);
    },
    leave(batch) {
      if (!session || hasLeft) return;
      hasLeft = true;
      session.visit.leave(batch);
    },
  };
}

const reporterOf = (config: PackageConfig, address: TinCanAddress, actor: Agent): Reporter => ({
  standard: 'xapi',
  actor,
  object: address.activityId ?? config.activity,
  activity: config.activity,
  name: { [config.language]: config.title },
  description: { [config.language]: config.description },
  language: config.language,
  template: {},
  mode: 'Normal',
  ...(address.registration ? { registration: address.registration } : {}),
});
