// What the log of a SCORM package's calls must look like, whatever the learner did.
import { expect } from 'vitest';
import { answer12, answer2004, type ScormVersion } from '../support/scorm-rules';
import type { Visit } from './course-site';

const isCall = (name: string | undefined, ...wanted: readonly string[]): boolean =>
  wanted.includes((name ?? '').replace(/^LMS/, ''));

/** The values that were set and taken, in their order. */
export const setsIn = (visit: Visit): { element: string; value: string }[] =>
  visit.flatMap(([name, element = '', value = '', answer]) =>
    isCall(name, 'SetValue') && answer === 'true' ? [{ element, value }] : [],
  );

/** The values that one element was given. */
export const valuesOf = (visit: Visit, element: string): string[] =>
  setsIn(visit).flatMap((set) => (set.element === element ? [set.value] : []));

/** The interactions that were reported, by the id of their question. */
export const reportedIn = (visit: Visit): string[] =>
  setsIn(visit).flatMap(({ element, value }) => (/^cmi\.interactions\.\d+\.id$/.test(element) ? [value] : []));

/** Everything between one commit and the next. */
function batchesIn(visit: Visit): Visit[] {
  const batches: string[][][] = [[]];
  for (const call of visit) {
    batches.at(-1)?.push([...call]);
    if (isCall(call[0], 'Commit')) batches.push([]);
  }
  return batches;
}

const isScore = ({ element }: { element: string }): boolean => /\.score\.(raw|scaled)$/.test(element);
const isJudgement = ({ element, value }: { element: string; value: string }): boolean =>
  /_status$/.test(element) && ['passed', 'failed', 'completed'].includes(value);

/** Initialize once and first, Terminate once and last or not at all, every call taken, nothing set twice, each answer committed. */
export function expectOrderly(visit: Visit, end: 'goodbye' | 'none'): void {
  const calls = visit.filter(([name]) => !isCall(name, 'GetLastError', 'GetErrorString', 'GetDiagnostic'));
  const names = calls.map(([name = '']) => name.replace(/^LMS/, ''));
  expect(names[0]).toBe('Initialize');
  expect(names.filter((name) => name === 'Initialize')).toHaveLength(1);
  const goodbyes = names.flatMap((name, place) => (/Terminate|Finish/.test(name) ? [place] : []));
  expect(goodbyes).toEqual(end === 'goodbye' ? [names.length - 1] : []);
  if (end === 'goodbye') expect(names.at(-2)).toBe('Commit');
  const refused = calls.filter(([name, ...rest]) => !isCall(name, 'GetValue') && rest.at(-1) !== 'true');
  expect(refused).toEqual([]);

  const last = new Map<string, string>();
  for (const { element, value } of setsIn(visit)) {
    expect(last.get(element), `${element} was set to what it was`).not.toBe(value);
    last.set(element, value);
  }
  for (const batch of batchesIn(visit)) {
    expect(reportedIn(batch).length).toBeLessThanOrEqual(1);
    const sets = setsIn(batch);
    if (sets.some(isJudgement) && sets.some(isScore))
      expect(sets.findLastIndex(isScore)).toBeLessThan(sets.findIndex(isJudgement));
  }
  expect(reportedIn(batchesIn(visit).at(-1) ?? [])).toEqual([]);
  const times = setsIn(visit).filter(({ element }) => element.endsWith('.session_time'));
  expect(times.length).toBeGreaterThan(0);
}

/** Each interaction has a type, an answer and a pattern in the standard's form; what was right is the pattern, what was not is none. */
export function expectAnswers(visit: Visit, version: ScormVersion): void {
  const values = new Map(setsIn(visit).map(({ element, value }) => [element, value]));
  const forms = version === '1.2' ? answer12 : answer2004;
  for (const id of [...values.keys()].filter((element) => /^cmi\.interactions\.\d+\.id$/.test(element))) {
    const at = id.replace(/id$/, '');
    const type = values.get(`${at}type`) ?? '';
    const answer = values.get(`${at}${version === '1.2' ? 'student' : 'learner'}_response`) ?? '';
    const patterns = [...values].flatMap(([element, value]) =>
      element.startsWith(`${at}correct_responses.`) ? [value] : [],
    );
    for (const text of [answer, ...patterns]) expect(text, `${type} ${id}`).toMatch(forms[type] ?? /^$/);
    const bare = patterns.map((pattern) => pattern.replace(/^(\{[a-z_]+=[a-z]+\})+/, ''));
    expect(bare.includes(answer), `${id} ${answer}`).toBe(values.get(`${at}result`) === 'correct');
  }
}

/** Prints the calls of a story, one a line, where DRILLBOOK_CALLS asks for them. */
export function printCalls(title: string, lines: readonly string[]): void {
  if (process.env.DRILLBOOK_CALLS) console.log(`${title}\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}… (${text.length})` : text);

export const printVisits = (title: string, visits: readonly Visit[]): void =>
  visits.forEach((visit, index) => {
    const lines = visit.map(
      ([name, ...rest]) => `${name}(${rest.slice(0, -1).map(short).join(', ')}) → ${short(rest.at(-1) ?? '')}`,
    );
    printCalls(`${title}, visit ${index + 1}`, lines);
  });
