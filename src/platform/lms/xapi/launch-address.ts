// What a launch says in the address of the package: cmi5 8.1, and the older Tin Can way of plain xAPI.
import type { Json } from '../../../core/json';
import { fail, ok, type Result } from '../../../core/result';
import type { Agent } from '../../../packaging/report/xapi/statement';
import { isJsonObject, type JsonObject, readJsonObject } from './json-object';

export type Cmi5Address = {
  endpoint: string;
  fetchUrl: string;
  actor: Agent;
  registration: string;
  activityId: string;
};

/** `authorization` is a whole header. */
export type TinCanAddress = {
  endpoint?: string;
  authorization?: string;
  actor?: Agent;
  registration?: string;
  activityId?: string;
};

/** An address that may be asked over HTTP, without a name or password in it. */
export function readHttpUrl(text: string | null | undefined): string | undefined {
  if (!text || !URL.canParse(text)) return undefined;
  const { protocol, username, password, href } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '' ? href : undefined;
}

const readUuid = (text: string | null): string | undefined =>
  text && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text) ? text : undefined;

const readIri = (text: string | null): string | undefined =>
  text && text.length <= 2_000 && /^[a-z][a-z0-9+.-]*:\S+$/i.test(text) ? text : undefined;

/** Older systems wrote lists of one where xAPI has a value, and other names in an account. */
const single = (value: Json | undefined): Json | undefined => (Array.isArray(value) ? value[0] : value);

function readAccount(value: Json | undefined): JsonObject | undefined {
  const account = single(value);
  if (!isJsonObject(account)) return undefined;
  const homePage = account.homePage ?? account.accountServiceHomePage;
  const name = account.name ?? account.accountName;
  return typeof homePage === 'string' && typeof name === 'string' ? { homePage, name } : undefined;
}

/** An agent with exactly one of the four ways to tell who it is. xAPI 1.0.3 Data 2.4.2.3. */
export function readAgent(text: string | null): Agent | undefined {
  const agent = text ? readJsonObject(text) : undefined;
  if (!agent) return undefined;
  const name = single(agent.name);
  const named: Agent = { objectType: 'Agent', ...(typeof name === 'string' ? { name } : {}) };
  const account = readAccount(agent.account);
  if (account) return { ...named, account };
  for (const way of ['mbox', 'mbox_sha1sum', 'openid']) {
    const value = single(agent[way]);
    if (typeof value === 'string' && value !== '') return { ...named, [way]: value };
  }
  return undefined;
}

/**
 * The actor of a cmi5 launch word for word: a system may refuse one with as much as an `objectType` added to it
 * (cmi5 8.1.3). Undefined where it names nobody.
 */
function readActor(text: string | null): Agent | undefined {
  const agent = readAgent(text);
  const actor = text && agent ? readJsonObject(text) : undefined;
  if (!actor) return undefined;
  return Object.values(actor).some(Array.isArray) ? agent : actor;
}

/** The five parameters of a cmi5 launch, or the names of those that are missing or make no sense. */
export function readCmi5Address(search: string): Result<Cmi5Address, string[]> {
  const given = new URLSearchParams(search);
  const endpoint = readHttpUrl(given.get('endpoint'));
  const fetchUrl = readHttpUrl(given.get('fetch'));
  const actor = readActor(given.get('actor'));
  const registration = readUuid(given.get('registration'));
  const activityId = readIri(given.get('activityId'));
  if (endpoint && fetchUrl && actor && registration && activityId) {
    return ok({ endpoint, fetchUrl, actor, registration, activityId });
  }
  const all = { endpoint, fetch: fetchUrl, actor, registration, activityId };
  return fail(Object.entries(all).flatMap(([name, value]) => (value === undefined ? [name] : [])));
}

/** What a Tin Can launch says; parameters that make no sense count as missing. */
export function readTinCanAddress(search: string): TinCanAddress {
  const given = new URLSearchParams(search);
  const endpoint = readHttpUrl(given.get('endpoint'));
  const authorization = given.get('auth');
  const actor = readAgent(given.get('actor'));
  const registration = readUuid(given.get('registration'));
  const activityId = readIri(given.get('activity_id'));
  return {
    ...(endpoint ? { endpoint } : {}),
    ...(authorization && /^[\x20-\x7E]+$/.test(authorization) ? { authorization } : {}),
    ...(actor ? { actor } : {}),
    ...(registration ? { registration } : {}),
    ...(activityId ? { activityId } : {}),
  };
}
