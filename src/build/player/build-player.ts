// What packages are made of, left in the finished site below player/: the code, and every part of the course that can be packed.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CoursePage } from '../../course/page-data';
import { packIsland } from '../../course/page-island';
import type { PlayerFile, PlayerKit, PlayerPage } from '../../packaging/bundle/player-parts';
import { styleMark } from '../pages/short-name';
import { bundleScript } from './bundle-script';
import { withoutStyles } from './page-style';
import { packagedPages } from './player-pages';

const folder = 'player';
const entries = {
  player: 'src/app/player/entry-player.tsx',
  paper: 'src/app/player/entry-paper.tsx',
  selfTest: 'src/app/player/self-test/entry-self-test.tsx',
};

/** `renderer` is the file of the server build of the app. */
export type PlayerPaths = { root: string; outDir: string; renderer: string };

type Renderer = { renderPlayerPage: (page: CoursePage) => Promise<string> };

/** Writes kit.json, its scripts and style, and the page of every lesson, of the board and of the paper. */
export async function buildPlayer(
  pages: readonly CoursePage[],
  { root, outDir, renderer }: PlayerPaths,
): Promise<void> {
  const write = (name: string, text: string) => {
    const file = join(outDir, folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const writeFile = (file: string, text: string): PlayerFile => {
    write(file, text);
    return { file, hash: hashOf(text) };
  };
  const [player, paper, selfTest] = await Promise.all([
    bundleScript(root, entries.player),
    bundleScript(root, entries.paper),
    bundleScript(root, entries.selfTest),
  ]);
  const packaged = packagedPages(pages);
  const kit: PlayerKit = {
    schema: 1,
    script: writeFile('player.js', player.script),
    paperScript: writeFile('paper.js', paper.script),
    selfTest: writeFile('self-test.js', selfTest.script),
    selfTestStyle: writeFile('self-test.css', selfTest.css),
    lessons: packaged.flatMap(({ page: { data } }) => (data.page === 'lesson' ? [data.lesson.id] : [])),
  };
  write('kit.json', JSON.stringify(kit));
  const { renderPlayerPage }: Renderer = await import(pathToFileURL(renderer).href);
  const styleFiles = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .map((file) => join('src', file));
  for (const { file, page, minutes, unneeded } of packaged) {
    const style = withoutStyles(
      page.data.page === 'paper' ? paper.css : player.css,
      styleFiles
        .filter((path) => unneeded.some((start) => path.startsWith(start)))
        .map((path) => styleMark(root, join(root, path))),
    );
    const made: PlayerPage = {
      schema: 1,
      title: page.title,
      description: page.description,
      language: page.frame.language,
      minutes,
      style,
      styleHash: hashOf(style),
      html: await renderPlayerPage(page),
      island: packIsland(page),
    };
    write(`${file}.json`, JSON.stringify(made));
  }
}

/** As a Content-Security-Policy names a text (CSP 3, hash-source). */
const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
