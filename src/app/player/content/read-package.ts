// Reads what the packager put into the page; its author may have edited the files since.
import { fail, ok, type Result } from '../../../core/result';
import type { CoursePage } from '../../../course/page-data';
import type { PackageConfig } from '../../../packaging/package-config';
import { readPackageConfig } from '../../../packaging/read-package-config';
import { kindNames, type Question } from '../../../questions/question-kinds';
import { adoptPage } from '../../adopt-page';
import { openLinks, openLinksIn } from './open-links';

export type OpenedPackage = { config: PackageConfig; page: CoursePage; questions: readonly Question[] };

const playable = { lesson: 'lesson', phases: 'board', paper: 'paper' } as const;

/** The package in this document; the error names the part of the page that is missing or does not fit. */
export function readPackage(document: Document): Result<OpenedPackage, string> {
  const config = readPackageConfig(readBlock(document, 'package:config'));
  if (!config.ok) return fail(`package:config, ${config.error}`);
  const { subject, site } = config.value;
  const open = (json: string) => openLinksIn(json, site);
  openLinks(document, site);
  const page = quietly(() => adoptPage(document, open));
  if (!page || typeof page.data !== 'object' || !(page.data.page in playable)) return fail('site:page');
  const kind = Object.entries(playable).find(([name]) => name === page.data.page)?.[1];
  if (kind !== subject.kind) return fail('site:page, subject');
  if (page.data.page === 'lesson' && subject.kind === 'lesson' && page.data.lesson.id !== subject.id)
    return fail('site:page, id');
  const questions = subject.kind === 'paper' ? readQuestions(readBlock(document, 'package:questions', open)) : [];
  return questions ? ok({ config: config.value, page, questions }) : fail('package:questions');
}

const readBlock = (document: Document, id: string, prepare = (json: string) => json): unknown =>
  quietly(() => JSON.parse(prepare(document.getElementById(id)?.textContent ?? '')));

/** The packager copies questions as the build wrote them; whether these are questions at all is what is asked here. */
function readQuestions(value: unknown): readonly Question[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isQuestion)) return undefined;
  return value;
}

const isQuestion = (value: unknown): value is Question =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'ask' in value &&
  'key' in value &&
  'kind' in value &&
  kindNames.some((kind) => kind === value.kind);

function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
