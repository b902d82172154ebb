// A record store and cmi5 course system of the tests' own: it keeps what it is told, holds every statement to xAPI and cmi5, and can fail on demand.
import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { at, cmi5Violations, type Launched, verbOf, xapiViolations } from './cmi5-rules';

export type LrsRequest = { method: string; path: string; query: URLSearchParams; body: string; status: number };

/** What to do instead of answering: a status, no answer ever, or a connection that breaks. */
export type LrsFault = (request: {
  method: string;
  path: string;
  body: string;
}) => number | 'hang' | 'drop' | undefined;

export type LaunchOptions = Partial<Pick<Launched, 'launchMode' | 'masteryScore' | 'registration' | 'publisherId'>> & {
  returnURL?: string;
};

export type Lrs = {
  /** With a slash at its end. */
  endpoint: string;
  /** Accepted as a whole header by plain xAPI, beside the passes of cmi5. */
  authorization: string;
  /** A new cmi5 session: what stands behind the question mark of the package's address. */
  launch(options?: LaunchOptions): { search: string; launched: Launched };
  /** All that was kept, in the order of arrival. */
  statements(): readonly unknown[];
  verbs(): string[];
  /** The text of a document of any learner; undefined where there is none. */
  document(stateId: string): string | undefined;
  /** Everything that broke a rule, kept or not. */
  violations: string[];
  requests: LrsRequest[];
  failWith(fault: LrsFault | undefined): void;
  stop(): Promise<void>;
};

type Reply = { status: number; text?: string; etag?: string };
type Session = { launched: Launched; hasLaunchData: boolean; hasPreferences: boolean };

const etagOf = (text: string): string => `"${createHash('sha1').update(text).digest('hex')}"`;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export async function startLrs(): Promise<Lrs> {
  const sessions = new Map<string, Session>();
  const passes = new Map<string, string | undefined>();
  const documents = new Map<string, string>();
  const kept: { statement: unknown; text: string }[] = [];
  const violations: string[] = [];
  const requests: LrsRequest[] = [];
  const authorization = `Basic ${Buffer.from('drillbook:secret').toString('base64')}`;
  let fault: LrsFault | undefined;

  const handOutPass = (code: string): Reply => {
    const token = passes.get(code);
    passes.set(code, undefined);
    const body =
      token === undefined ? { 'error-code': '1', 'error-text': 'Already handed out.' } : { 'auth-token': token };
    return { status: 200, text: JSON.stringify(body) };
  };

  const breaksOf = (statement: unknown, session: Session | undefined, before: readonly unknown[]): string[] => {
    if (!session) return xapiViolations(statement);
    const { launched, hasLaunchData, hasPreferences } = session;
    const ofRegistration = [...kept.map((one) => one.statement), ...before].filter(
      (other) => at(other, 'context', 'registration') === launched.registration,
    );
    const unread = [
      ...(hasLaunchData ? [] : ['10.1 launch data was not read']),
      ...(hasPreferences ? [] : ['11.0 preferences were not read']),
    ];
    return [...xapiViolations(statement), ...unread, ...cmi5Violations(statement, ofRegistration, launched)];
  };

  const keepStatements = (body: string, session: Session | undefined): Reply => {
    const sent = parsed(body);
    const list: unknown[] = Array.isArray(sent) ? sent : [sent];
    const fresh = list.filter((statement) => !kept.some((one) => at(one.statement, 'id') === at(statement, 'id')));
    const isChanged = list.some((statement) =>
      kept.some((one) => at(one.statement, 'id') === at(statement, 'id') && one.text !== JSON.stringify(statement)),
    );
    if (isChanged) return { status: 409, text: 'A statement of this id says something else.' };
    const broken = fresh.flatMap((statement, index) => breaksOf(statement, session, fresh.slice(0, index)));
    violations.push(...broken);
    if (broken.length > 0) return { status: 400, text: broken.join('\n') };
    for (const statement of fresh) kept.push({ statement, text: JSON.stringify(statement) });
    return { status: 200, text: JSON.stringify(list.map((statement) => at(statement, 'id'))) };
  };

  const keyOf = (query: URLSearchParams): string =>
    JSON.stringify(['stateId', 'profileId', 'activityId', 'agent', 'registration'].map((name) => query.get(name)));

  const document = (method: string, query: URLSearchParams, body: string, ifMatch: string | undefined): Reply => {
    const key = keyOf(query);
    const text = documents.get(key);
    if (method === 'GET') return text === undefined ? { status: 404 } : { status: 200, text, etag: etagOf(text) };
    if (query.get('stateId') === 'LMS.LaunchData') violations.push('10.2.1 launch data was written');
    if (ifMatch !== undefined && (text === undefined || ifMatch !== etagOf(text))) return { status: 412 };
    documents.set(key, body);
    return { status: 204, etag: etagOf(body) };
  };

  const answer = (request: IncomingMessage, url: URL, body: string): Reply => {
    const method = request.method ?? '';
    if (url.pathname.startsWith('/fetch/')) {
      return method === 'POST' ? handOutPass(url.pathname.slice('/fetch/'.length)) : { status: 405 };
    }
    const given = request.headers.authorization ?? '';
    const session = sessions.get(given);
    if (!session && given !== authorization) return { status: 401, text: 'No pass.' };
    if (request.headers['x-experience-api-version'] !== '1.0.3') return { status: 400, text: 'No version.' };
    switch (url.pathname) {
      case '/xapi/statements':
        return method === 'POST' ? keepStatements(body, session) : { status: 405 };
      case '/xapi/activities/state': {
        if (session && url.searchParams.get('stateId') === 'LMS.LaunchData') session.hasLaunchData = true;
        return document(method, url.searchParams, body, request.headers['if-match']);
      }
      case '/xapi/agents/profile': {
        if (session) session.hasPreferences = true;
        return document(method, url.searchParams, body, request.headers['if-match']);
      }
      default:
        return { status: 404 };
    }
  };

  const reply = (response: ServerResponse, { status, text, etag }: Reply) => {
    response.writeHead(status, {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET, PUT, POST, OPTIONS',
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, X-Experience-API-Version, If-Match, If-None-Match',
      'Access-Control-Expose-Headers': 'ETag, X-Experience-API-Version',
      'X-Experience-API-Version': '1.0.3',
      ...(text === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(etag === undefined ? {} : { ETag: etag }),
    });
    response.end(text);
  };

  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      if (request.method === 'OPTIONS') return reply(response, { status: 204 });
      const url = new URL(request.url ?? '/', 'http://lrs.test');
      const { method = '' } = request;
      const failure = fault?.({ method, path: url.pathname, body });
      const log = (status: number) =>
        requests.push({ method, path: url.pathname, query: url.searchParams, body, status });
      if (failure === 'hang' || failure === 'drop') {
        log(0);
        if (failure === 'drop') response.destroy();
        return undefined;
      }
      const answered = failure === undefined ? answer(request, url, body) : { status: failure, text: 'Told to fail.' };
      log(answered.status);
      return reply(response, answered);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has an address with a port.
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    endpoint: `${origin}/xapi/`,
    authorization,
    violations,
    requests,
    launch(options = {}) {
      const launched: Launched = {
        activityId: `${origin}/au/1`,
        registration: options.registration ?? randomUUID(),
        // Without the objectType that xAPI leaves open: a system may want its own words back.
        actor: { account: { name: 'learner-7', homePage: origin }, name: 'Learner' },
        sessionId: randomUUID(),
        launchMode: options.launchMode ?? 'Normal',
        publisherId: options.publisherId ?? 'https://example.org/aws/lessons/phases',
        ...(options.masteryScore === undefined ? {} : { masteryScore: options.masteryScore }),
      };
      const code = randomUUID();
      const token = Buffer.from(`${code}:pass`).toString('base64');
      passes.set(code, token);
      sessions.set(`Basic ${token}`, { launched, hasLaunchData: false, hasPreferences: false });
      const search = new URLSearchParams({
        endpoint: `${origin}/xapi`,
        fetch: `${origin}/fetch/${code}`,
        actor: JSON.stringify(launched.actor),
        registration: launched.registration,
        activityId: launched.activityId,
      });
      const owner = new URLSearchParams({
        stateId: 'LMS.LaunchData',
        activityId: launched.activityId,
        agent: JSON.stringify(launched.actor),
        registration: launched.registration,
      });
      documents.set(keyOf(owner), JSON.stringify(launchDataOf(launched, options.returnURL)));
      return { search: `?${search}`, launched };
    },
    statements: () => kept.map(({ statement }) => statement),
    verbs: () => kept.map(({ statement }) => verbOf(statement)),
    document: (stateId) => [...documents].find(([key]) => JSON.parse(key)[0] === stateId)?.[1],
    failWith: (next) => {
      fault = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const launchDataOf = ({ sessionId, publisherId, launchMode, masteryScore }: Launched, returnURL?: string) => ({
  contextTemplate: {
    contextActivities: { grouping: [{ id: publisherId }] },
    extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': sessionId },
  },
  launchMode,
  moveOn: 'Passed',
  ...(masteryScore === undefined ? {} : { masteryScore }),
  ...(returnURL === undefined ? {} : { returnURL }),
});
