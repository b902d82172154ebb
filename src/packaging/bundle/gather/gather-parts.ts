// Reads what a package is made of from a built site: through the network in the browser, from a folder in a command.
import { nearest } from '../../../core/nearest';
import type { Problem } from '../../../core/problem';
import { fail, ok, type Result } from '../../../core/result';
import type { PackageSubject } from '../../package-config';
import type { HashedText, PackageParts } from '../package-parts';
import type { PlayerFile, PlayerKit, PlayerPage } from '../player-parts';
import { gatherPaper } from './gather-paper';
import { readKit, readPlayerPage } from './read-player';
import { type ReadText, readFault, unfitFault } from './site-fault';

/**
 * Everything for a package of this subject. Problems: `no-player` where the site has no player, `unknown-lesson`,
 * `site-unread` where a file could not be read, `site-unfit` where one has another form than this version writes.
 */
export async function gatherParts(
  subject: PackageSubject,
  readText: ReadText,
): Promise<Result<PackageParts, Problem[]>> {
  const kit = await gatherKit(readText);
  if (!kit.ok) return kit;
  if (subject.kind === 'lesson' && !kit.value.lessons.includes(subject.id))
    return fail([unknownLesson(subject.id, kit.value.lessons)]);
  const [script, selfTest, selfTestStyle, page, paper] = await Promise.all([
    gatherText(subject.kind === 'paper' ? kit.value.paperScript : kit.value.script, readText),
    gatherText(kit.value.selfTest, readText),
    gatherText(kit.value.selfTestStyle, readText),
    gatherPage(subject, readText),
    subject.kind === 'paper' ? gatherPaper(subject, readText) : undefined,
  ]);
  if (!script.ok) return script;
  if (!selfTest.ok) return selfTest;
  if (!selfTestStyle.ok) return selfTestStyle;
  if (!page.ok) return page;
  if (paper && !paper.ok) return paper;
  const texts = { script: script.value, selfTest: selfTest.value, selfTestStyle: selfTestStyle.value };
  if (!paper) return ok({ ...texts, page: page.value });
  const { minutes, questions } = paper.value;
  return ok({ ...texts, page: { ...page.value, minutes }, questions });
}

/** The list of the player's files and of the lessons that there are. */
export async function gatherKit(readText: ReadText): Promise<Result<PlayerKit, Problem[]>> {
  const path = 'player/kit.json';
  const text = await readText(path);
  if (!text.ok)
    return fail([
      {
        code: 'no-player',
        severity: 'error',
        message: `This site has no player for packages: ${path} could not be read (${text.error}).`,
        suggestion: 'build the site again with npm run build',
      },
    ]);
  const kit = readKit(text.value);
  return kit.ok ? kit : fail([unfitFault(path, kit.error)]);
}

async function gatherText({ file, hash }: PlayerFile, readText: ReadText): Promise<Result<HashedText, Problem[]>> {
  const path = `player/${file}`;
  const text = await readText(path);
  return text.ok ? ok({ text: text.value, hash }) : fail([readFault(path, text.error)]);
}

async function gatherPage(subject: PackageSubject, readText: ReadText): Promise<Result<PlayerPage, Problem[]>> {
  const path = `player/${subject.kind === 'lesson' ? `lessons/${subject.id}` : subject.kind}.json`;
  const text = await readText(path);
  if (!text.ok) return fail([subject.kind === 'lesson' ? unknownLesson(subject.id, []) : readFault(path, text.error)]);
  const page = readPlayerPage(text.value);
  return page.ok ? page : fail([unfitFault(path, page.error)]);
}

function unknownLesson(id: string, lessons: readonly string[]): Problem {
  return {
    code: 'unknown-lesson',
    severity: 'error',
    message: `There is no lesson “${id}”.`,
    suggestion: nearest(id, lessons) ?? 'the id in the address of the lesson',
  };
}
