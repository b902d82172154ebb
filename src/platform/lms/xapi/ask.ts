// One request that always ends: with an answer, or with why there was none.
import { fail, ok, type Result } from '../../../core/result';
import type { LmsProblem } from '../../../stores/lms/lms-link';
import { shortened } from '../call-log';
import type { LinkSetting } from '../link-setting';

/** `body` goes out as JSON. */
export type Question = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
  /** How the request stands in a record: without who asks. */
  name: string;
};

export type Answer = { status: number; text: string; etag?: string };

/** No answer in this time is none. */
const patienceMs = 15_000;

/** Browsers let 64 KiB of requests outlive a page, together; a few may be on their way at once. */
const mostOutliving = 30_000;

/** Whether a body of this text is small enough to be sent by a page that closes. */
export const canOutlive = (text: string): boolean => new TextEncoder().encode(text).length <= mostOutliving;

/** Never throws or rejects; `silent` = nothing came back, with the browser's words where it has any. */
export async function ask(question: Question, setting: LinkSetting): Promise<Result<Answer, LmsProblem>> {
  const { method, url, headers, body, name } = question;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patienceMs);
  const record = (answer: string, error: string) =>
    setting.log?.add({
      at: setting.now(),
      call: `${method} ${name}`,
      args: body === undefined ? [] : [shortened(hideActors(body))],
      answer: shortened(answer),
      error,
    });
  try {
    const response = await setting.fetch(url, {
      method,
      headers,
      signal: stop.signal,
      cache: 'no-store',
      ...(body === undefined ? {} : { body, keepalive: canOutlive(body) }),
    });
    const text = await response.text();
    const etag = response.headers.get('etag');
    record(`${response.status} ${hideActors(text)}`, '');
    return ok({ status: response.status, text, ...(etag ? { etag } : {}) });
  } catch (thrown) {
    const why = stop.signal.aborted ? `no answer in ${patienceMs / 1_000} s` : String(thrown);
    record('', why);
    return fail({ code: 'silent', detail: `${method} ${name}: ${why}` });
  } finally {
    clearTimeout(timer);
  }
}

/** Who a learner is, and what opens a store, are in no record. */
const hideActors = (text: string): string =>
  text
    .replace(/"actor":\{(?:[^{}]|\{[^{}]*\})*\}/g, '"actor":"(hidden)"')
    .replace(/"auth-token":\s*"[^"]*"/g, '"auth-token":"(hidden)"');

/** A status that was not hoped for, as a problem. 401 and 403 mean that the pass of this visit is over. */
export const refusedBy = (question: Question, { status, text }: Answer): LmsProblem => ({
  code: status === 401 || status === 403 ? 'ended' : 'refused',
  detail: `${question.method} ${question.name} answered ${status}${text === '' ? '' : `: ${shortened(text)}`}`,
});
