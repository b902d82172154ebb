// A course site of the tests' own around a SCORM package: scorm-again, held to the lengths and words of the standards.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { transformWithOxc } from 'vite';

/** What one launch was asked for, call by call: name, arguments and answer. */
export type Visit = readonly (readonly string[])[];

/**
 * Keeps in this browser what its API was told to keep, and every call of every visit under `visits`; `window.calls` are
 * those of this one. `?popup` shows a package in a window of its own, `?missing` puts up no API, `?mode=review` only
 * looks, `?least=60` demands a score.
 */
const courseSite = (standard: '12' | '2004') => `<!doctype html><html lang="en"><head><title>Course site</title>
<link rel="icon" href="data:,"><style>body{margin:0}iframe{width:100%;height:95vh;border:0}</style>
<script src="scorm${standard}.min.js"></script></head><body><script type="module">
import { scormViolation } from './scorm-rules.js';
const is12 = ${standard === '12'};
const asked = new URLSearchParams(location.search);
const kept = JSON.parse(localStorage.getItem('lms') ?? 'null');
const cmi = kept?.cmi ?? (is12 ? { core: { student_id: 'l-1' } } : { learner_id: 'l-1' });
const core = is12 ? cmi.core : cmi;
core.entry = kept ? (kept.exit === 'suspend' ? 'resume' : '') : 'ab-initio';
// SCORM 2004 RTE 4.2.8: what was not suspended starts anew.
if (!is12 && kept && kept.exit !== 'suspend') delete cmi.suspend_data;
if (asked.has('mode')) Object.assign(core, { [is12 ? 'lesson_mode' : 'mode']: asked.get('mode'), credit: 'no-credit' });
if (asked.has('least')) {
  if (is12) cmi.student_data = { ...cmi.student_data, mastery_score: asked.get('least') };
  else cmi.scaled_passing_score = String(asked.get('least') / 100);
}
const api = new window.Scorm${standard}API({ logLevel: 5, autocommit: false });
api.loadFromJSON(cmi);
const visits = JSON.parse(localStorage.getItem('visits') ?? '[]');
let exit = '';
let error = '';
window.calls = [];
window.answers = {};
visits.push(window.calls);
const run = (name, args) => {
  const [element, value] = args;
  if (window.answers[name]) return window.answers[name](...args);
  if (name.endsWith('GetLastError') && error) return error;
  if (!/GetErrorString|GetDiagnostic|GetLastError/.test(name)) error = '';
  if (name.endsWith('SetValue') && scormViolation(is12 ? '1.2' : '2004', element, value)) {
    error = is12 ? '405' : '406';
    return 'false';
  }
  const answer = api[name](...args);
  if (answer !== 'true') return answer;
  if (/SetValue$/.test(name) && /^cmi\\.(core\\.)?exit$/.test(element)) exit = value;
  if (/Commit|Terminate|Finish/.test(name)) localStorage.setItem('lms', JSON.stringify({ ...api.renderCMIToJSONObject(), exit }));
  return answer;
};
const names = ['Initialize', is12 ? 'Finish' : 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString', 'GetDiagnostic'];
const called = Object.fromEntries(names.map((name) => (is12 ? 'LMS' : '') + name).map((name) => [name, (...args) => {
  const answer = run(name, args);
  window.calls.push([name, ...args.map(String), String(answer)]);
  localStorage.setItem('visits', JSON.stringify(visits));
  return answer;
}]));
if (!asked.has('missing')) window[is12 ? 'API' : 'API_1484_11'] = called;
const place = asked.get('package') ?? 'package/index.html';
if (asked.has('popup')) window.start = () => void window.open(place, 'package', 'width=900,height=700');
else document.body.append(Object.assign(document.createElement('iframe'), { title: 'Package', src: place }));
</script></body></html>`;

/** Puts a course site into a folder that is served; gives the name of its page. */
export async function putCourseSite(folder: string, standard: '12' | '2004'): Promise<string> {
  const rules = join(import.meta.dirname, '../support/scorm-rules.ts');
  const { code } = await transformWithOxc(readFileSync(rules, 'utf8'), rules);
  writeFileSync(join(folder, 'scorm-rules.js'), code);
  const scormAgain = join(import.meta.dirname, '../../node_modules/scorm-again/dist');
  copyFileSync(join(scormAgain, `scorm${standard}.min.js`), join(folder, `scorm${standard}.min.js`));
  const name = `course-${standard}.html`;
  writeFileSync(join(folder, name), courseSite(standard));
  return name;
}

/** The package inside the course site. */
export function packageFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (!frame) throw new Error('The course site shows no package.');
  return frame;
}

declare global {
  interface Window {
    calls: string[][];
    answers: Record<string, (...args: string[]) => string>;
    start: () => void;
  }
}

/** The calls of the visit that this page of the course site began. */
export const callsOf = (page: Page): Promise<string[][]> => page.evaluate(() => window.calls);

/** The calls of all visits, also of those that ended without a goodbye; any page of the course site's origin can tell. */
export const visitsOf = (page: Page): Promise<Visit[]> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('visits') ?? '[]'));
