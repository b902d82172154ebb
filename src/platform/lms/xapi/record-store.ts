// A record store (LRS) as a package uses it. xAPI 1.0.3 Communication, sections 2.1 to 2.3 and 2.6.
import type { Json } from '../../../core/json';
import { fail, ok, type Result } from '../../../core/result';
import type { Agent, Statement } from '../../../packaging/report/xapi/statement';
import type { LmsProblem } from '../../../stores/lms/lms-link';
import type { LinkSetting } from '../link-setting';
import { type Answer, ask, type Question, refusedBy } from './ask';

/** Whose documents these are. */
export type StateOwner = { activityId: string; actor: Agent; registration?: string };

export type StoredDocument = { text: string; etag?: string };

export type WrittenState = { isKept: boolean; etag?: string };

/** No method throws or rejects. */
export type RecordStore = {
  /** Ok when each of the statements is kept, now or since an earlier try. */
  post(statements: readonly Statement[]): Promise<Result<true, LmsProblem>>;
  /** Undefined where there is no document of this name. */
  readState(owner: StateOwner, stateId: string): Promise<Result<StoredDocument | undefined, LmsProblem>>;
  /** With `etag` only over that version: one that has changed since stays. `etag` of the answer is that of what is now there, where the store says it. */
  writeState(
    owner: StateOwner,
    stateId: string,
    document: Json,
    etag?: string,
  ): Promise<Result<WrittenState, LmsProblem>>;
  /** Ok also where there was none. */
  removeState(owner: StateOwner, stateId: string): Promise<Result<true, LmsProblem>>;
  readProfile(actor: Agent, profileId: string): Promise<Result<StoredDocument | undefined, LmsProblem>>;
};

/** `authorization` is a whole header, '' for none. */
export function createRecordStore(endpoint: string, authorization: string, setting: LinkSetting): RecordStore {
  const question = (
    method: Question['method'],
    resource: string,
    query: Readonly<Record<string, string>>,
    body?: string,
    etag?: string,
  ): Question => {
    const url = new URL(resource, endpoint.replace(/\/*$/, '/'));
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const id = query.stateId ?? query.profileId;
    return {
      method,
      url: url.href,
      name: id === undefined ? resource : `${resource} ${id}`,
      headers: {
        'X-Experience-API-Version': '1.0.3',
        ...(authorization === '' ? {} : { Authorization: authorization }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(etag === undefined ? {} : { 'If-Match': etag }),
      },
      ...(body === undefined ? {} : { body }),
    };
  };
  const put = async (asked: Question, also: readonly number[]): Promise<Result<Answer, LmsProblem>> => {
    const answer = await ask(asked, setting);
    if (!answer.ok) return answer;
    const { status } = answer.value;
    return (status >= 200 && status < 300) || also.includes(status) ? answer : fail(refusedBy(asked, answer.value));
  };
  const read = async (asked: Question): Promise<Result<StoredDocument | undefined, LmsProblem>> => {
    const answer = await put(asked, [404]);
    if (!answer.ok) return answer;
    const { status, text, etag } = answer.value;
    return ok(status === 404 || status === 204 ? undefined : { text, ...(etag ? { etag } : {}) });
  };
  const queryOf = ({ activityId, actor, registration }: StateOwner, stateId: string) => ({
    activityId,
    agent: JSON.stringify(actor),
    ...(registration === undefined ? {} : { registration }),
    stateId,
  });
  const post = (statements: readonly Statement[]) =>
    put(question('POST', 'statements', {}, JSON.stringify(statements)), [409]);
  return {
    // 409 = a statement of this id is there already; it keeps out the whole list, so each is then sent by itself.
    async post(statements) {
      if (statements.length === 0) return ok(true);
      const together = await post(statements);
      if (!together.ok) return together;
      if (together.value.status !== 409 || statements.length === 1) return ok(true);
      for (const statement of statements) {
        const alone = await post([statement]);
        if (!alone.ok) return alone;
      }
      return ok(true);
    },
    readState: (owner, stateId) => read(question('GET', 'activities/state', queryOf(owner, stateId))),
    async writeState(owner, stateId, document, etag) {
      const asked = question('PUT', 'activities/state', queryOf(owner, stateId), JSON.stringify(document), etag);
      const answer = await put(asked, [412]);
      if (!answer.ok) return answer;
      const { status, etag: written } = answer.value;
      return ok({ isKept: status !== 412, ...(written && status !== 412 ? { etag: written } : {}) });
    },
    async removeState(owner, stateId) {
      const answer = await put(question('DELETE', 'activities/state', queryOf(owner, stateId)), [404]);
      return answer.ok ? ok(true) : answer;
    },
    readProfile: (actor, profileId) =>
      read(question('GET', 'agents/profile', { agent: JSON.stringify(actor), profileId })),
  };
}
