// Asks a record store what it takes: one document of the test's own, beside the learner's, and no statement at all.
import type { PackageConfig } from '../../../packaging/package-config';
import { browserSetting, type LinkSetting } from '../../../platform/lms/link-setting';
import { readCmi5Address, readTinCanAddress } from '../../../platform/lms/xapi/launch-address';
import { launchDataId, readLaunchData } from '../../../platform/lms/xapi/launch-data';
import { createRecordStore, type StateOwner } from '../../../platform/lms/xapi/record-store';
import { createPassBook } from '../../../platform/lms/xapi/session-pass';
import { deviceAgent, storeOf } from '../../../platform/lms/xapi/xapi-link';
import { charactersBack, probeText, type Step } from './self-test-step';

const documentId = 'drillbook-connection-test';
const stateLength = 3_500;

type Tell = (step: Step) => void;
type Way = { endpoint: string; authorization: string; owner: StateOwner };

/** Runs the test of a cmi5 or plain xAPI package. Never rejects. */
export async function testStore(config: PackageConfig, tell: Tell, setting = browserSetting()): Promise<void> {
  const way = config.format === 'cmi5' ? await cmi5Way(tell, setting) : xapiWay(config, tell, setting);
  if (!way) return;
  const store = createRecordStore(way.endpoint, way.authorization, setting);
  const { owner } = way;
  if (config.format === 'cmi5') {
    const data = await store.readState(owner, launchDataId);
    const launch = data.ok && data.value ? readLaunchData(data.value.text) : undefined;
    tell({
      name: 'launchData',
      outcome: launch ? 'passed' : 'failed',
      call: `GET activities/state ${launchDataId}`,
      answer: launch ? `launchMode ${launch.mode}, masteryScore ${launch.mastery ?? '-'}` : '',
      ...(!data.ok && { error: data.error.detail }),
    });
  }
  const call = (method: string) => `${method} activities/state ${documentId}`;
  const before = await store.readState(owner, documentId);
  tell(
    before.ok
      ? {
          name: 'stateAbsent',
          outcome: before.value ? 'noted' : 'passed',
          call: call('GET'),
          answer: before.value ? 'is there' : 'none',
        }
      : { name: 'stateAbsent', outcome: 'failed', call: call('GET'), answer: '', error: before.error.detail },
  );
  const probe = probeText(stateLength);
  const written = await store.writeState(owner, documentId, { probe });
  const back = await store.readState(owner, documentId);
  const length = back.ok && back.value ? charactersBack(probe, probeIn(back.value.text)) : 0;
  const problem = written.ok ? (back.ok ? undefined : back.error) : written.error;
  tell({
    name: 'writeState',
    outcome: length === stateLength ? 'passed' : 'failed',
    call: call('PUT'),
    answer: `${length} of ${stateLength} characters came back`,
    ...(problem && { error: problem.detail }),
  });
  const removed = await store.removeState(owner, documentId);
  tell({
    name: 'removeState',
    outcome: removed.ok ? 'passed' : 'failed',
    call: call('DELETE'),
    answer: removed.ok ? 'removed' : '',
    ...(!removed.ok && { error: removed.error.detail }),
  });
}

async function cmi5Way(tell: Tell, setting: LinkSetting): Promise<Way | undefined> {
  const address = readCmi5Address(setting.search);
  tell({
    name: 'parameters',
    outcome: address.ok ? 'passed' : 'failed',
    call: 'endpoint, fetch, actor, registration, activityId',
    answer: address.ok ? new URL(address.value.endpoint).host : `missing or wrong: ${address.error.join(', ')}`,
  });
  if (!address.ok) return undefined;
  const pass = await createPassBook(address.value.fetchUrl, setting).take();
  tell({
    name: 'token',
    outcome: pass.ok ? 'passed' : 'failed',
    call: 'POST fetch',
    answer: pass.ok ? 'a key' : '',
    ...(!pass.ok && { error: pass.error.detail }),
  });
  if (!pass.ok) return undefined;
  return { endpoint: address.value.endpoint, authorization: pass.value.authorization, owner: address.value };
}

function xapiWay(config: PackageConfig, tell: Tell, setting: LinkSetting): Way | undefined {
  const address = readTinCanAddress(setting.search);
  const where = storeOf(config, address);
  tell({
    name: 'parameters',
    outcome: where ? 'passed' : 'failed',
    call: address.endpoint ? 'endpoint, auth, actor' : 'package:config',
    answer: where ? new URL(where.endpoint).host : 'no record store is named',
  });
  if (!where) return undefined;
  const actor = address.actor ?? deviceAgent(config, setting, where.endpoint);
  const owner = { activityId: address.activityId ?? config.activity, actor };
  return { ...where, owner: address.registration ? { ...owner, registration: address.registration } : owner };
}

function probeIn(text: string): string {
  try {
    const document: unknown = JSON.parse(text);
    const probe = typeof document === 'object' && document !== null && 'probe' in document ? document.probe : '';
    return typeof probe === 'string' ? probe : '';
  } catch {
    return '';
  }
}
