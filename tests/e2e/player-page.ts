// Packages as a test puts them together.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { ExamPageData } from '../../src/course/page-data';
import type { PlayerKit, PlayerPage } from '../../src/packaging/bundle/player-parts';
import type { PackageConfig, PackageFormat, PackageRule, PackageSubject } from '../../src/packaging/package-config';
import { packagePaper } from '../../src/packaging/paper/package-paper';
import type { Question } from '../../src/questions/question-kinds';
import { putCourseSite } from './course-site';
import type { Host } from './host';

const built = (path: string) => readFileSync(join(inject('siteFolder'), path), 'utf8');
// Our own build wrote these files; their shapes are the build's promise.
const readKit = () => JSON.parse(built('player/kit.json')) as PlayerKit;
const readPage = (file: string) => JSON.parse(built(`player/${file}.json`)) as PlayerPage;
const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

export const flagship: PackageSubject = { kind: 'lesson', id: 'incident-response' };
const usualRule: PackageRule = { rule: 'answered' };

const fileOf = (subject: PackageSubject) => (subject.kind === 'lesson' ? `lessons/${subject.id}` : subject.kind);

export function configOf(subject: PackageSubject, format: PackageFormat, rule = usualRule): PackageConfig {
  const { title, description, language, minutes } = readPage(fileOf(subject));
  const activity = `https://course.example/${fileOf(subject)}`;
  return { schema: 1, format, subject, rule, activity, version: '1', title, description, language, minutes };
}

/** The paper's questions, drawn from the bank as the site holds it. */
function questionsOf(subject: PackageSubject): Question[] {
  if (subject.kind !== 'paper') return [];
  const { data } = JSON.parse(built('exam/page.json')) as { data: ExamPageData<'exam'> };
  const paper = packagePaper(data.exam, subject, data.candidates);
  const pieces = new Set(
    paper.items.flatMap(({ questionId }) => data.candidates.find(({ id }) => id === questionId)?.piece ?? []),
  );
  const all = [...pieces].flatMap((piece) => JSON.parse(built(`questions/${piece}.json`)) as Question[]);
  return all.filter(({ id }) => paper.items.some(({ questionId }) => questionId === id));
}

/** The page of a package: in one file for `html`, else with its script beside it. */
export function pageOf(config: PackageConfig): string {
  const page = readPage(fileOf(config.subject));
  const kit = readKit();
  const questions = questionsOf(config.subject);
  const isOneFile = config.format === 'html';
  const script = config.subject.kind === 'paper' ? kit.paperScript : kit.script;
  const policy = [
    "default-src 'none'",
    `script-src ${isOneFile ? `'${script.hash}'` : "'self'"}`,
    `style-src '${page.styleHash}'`,
    "img-src 'self' data: blob:",
    `connect-src ${config.format === 'cmi5' ? 'http: https:' : "'none'"}`,
    "base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'",
    'trusted-types drillbook dompurify',
  ].join('; ');
  const block = (id: string, text: string) => `<script type="application/json" id="${id}">${text}</script>`;
  return [
    `<!doctype html><html lang="${page.language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><title>${page.title}</title>`,
    `<style>${page.style}</style>${isOneFile ? '' : '<script src="player.js" defer></script>'}</head><body>`,
    `<div id="site:root">${page.html}</div>`,
    block('site:page', page.island),
    block('package:config', inScript(config)),
    questions.length > 0 ? block('package:questions', inScript(questions)) : '',
    isOneFile ? `<script>${built(`player/${script.file}`)}</script>` : '',
    '</body></html>',
  ].join('');
}

function selfTestOf(config: PackageConfig): string {
  const { selfTestStyle } = readKit();
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src '${selfTestStyle.hash}'; require-trusted-types-for 'script'; trusted-types drillbook">`,
    `<title>Test</title><style>${built('player/self-test.css')}</style></head><body><div id="site:root"></div>`,
    `<script type="application/json" id="package:config">${inScript(config)}</script>`,
    '<script src="self-test.js"></script></body></html>',
  ].join('');
}

/** Puts a package and a course site for it on the host; gives the course site's address. */
export async function putPackage(host: Host, config: PackageConfig): Promise<string> {
  const folder = join(host.folder, 'package');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), pageOf(config));
  writeFileSync(join(folder, 'self-test.html'), selfTestOf(config));
  for (const name of ['player.js', 'self-test.js'])
    copyFileSync(join(inject('siteFolder'), 'player', name), join(folder, name));
  return host.address + (await putCourseSite(host.folder, config.format === 'scorm-2004' ? '2004' : '12'));
}
