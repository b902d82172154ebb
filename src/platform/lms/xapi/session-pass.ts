// The pass of a cmi5 session: handed out once, so it is kept for as long as the tab lives. cmi5 8.2.
import { fingerprint } from '../../../core/fingerprint';
import { fail, ok, type Result } from '../../../core/result';
import type { LmsProblem } from '../../../stores/lms/lms-link';
import { keep, type LinkSetting, readKept } from '../link-setting';
import { ask, refusedBy } from './ask';
import { readJsonObject } from './json-object';

/** `isBegun` and `isClosed`: the first and the last statement of the session were made. */
export type Pass = { authorization: string; isBegun: boolean; isClosed: boolean };

export type PassBook = {
  /** The kept pass, or a new one; asks the system at most once. */
  take(): Promise<Result<Pass, LmsProblem>>;
  note(change: Partial<Pass>): void;
};

const usedUp =
  'The pass of this launch was handed out before and this browser no longer has it. Open the package again from the course.';

export function createPassBook(fetchUrl: string, setting: LinkSetting): PassBook {
  const name = `drillbook:cmi5:${fingerprint(fetchUrl)}`;
  let pass = readPass(readKept(setting.session, name));
  const put = (next: Pass): Pass => {
    pass = next;
    // A browser that keeps nothing: the pass lasts as long as the page.
    keep(setting.session, name, JSON.stringify(next));
    return next;
  };
  return {
    async take() {
      if (pass) return ok(pass);
      const asked = { method: 'POST' as const, url: fetchUrl, headers: {}, name: 'fetch' };
      const answer = await ask(asked, setting);
      if (!answer.ok) return answer;
      const said = readJsonObject(answer.value.text) ?? {};
      const token = said['auth-token'];
      if (typeof token === 'string' && /^[\x21-\x7E][\x20-\x7E]*$/.test(token)) {
        const authorization = /^Basic /i.test(token) ? token : `Basic ${token}`;
        return ok(put({ authorization, isBegun: false, isClosed: false }));
      }
      if (String(said['error-code']) !== '1') return fail(refusedBy(asked, answer.value));
      return fail({ code: 'ended', detail: `${usedUp} (${String(said['error-text'] ?? '')})` });
    },
    note: (change) => {
      if (pass) put({ ...pass, ...change });
    },
  };
}

function readPass(text: string | undefined): Pass | undefined {
  const { authorization, isBegun, isClosed } = readJsonObject(text ?? '') ?? {};
  if (typeof authorization !== 'string') return undefined;
  return { authorization, isBegun: isBegun === true, isClosed: isClosed === true };
}
