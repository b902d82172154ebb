// The files of a site that has a player for packages, and a network that hands them out.
import { createHash } from 'node:crypto';
import { vi } from 'vitest';
import type { PlayerKit, PlayerPage } from '../../../src/packaging/bundle/player-parts';

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const texts = {
  'player.js': 'play();',
  'paper.js': 'examine();',
  'self-test.js': 'test();',
  'self-test.css': 'p{margin:0}',
};

const file = (name: keyof typeof texts) => ({ file: name, hash: hashOf(texts[name]) });
const kit: PlayerKit = {
  schema: 1,
  lessons: ['incident-response'],
  script: file('player.js'),
  paperScript: file('paper.js'),
  selfTest: file('self-test.js'),
  selfTestStyle: file('self-test.css'),
};
const page: PlayerPage = {
  schema: 1,
  title: 'Incident response basics',
  description: 'What to do.',
  language: 'en',
  minutes: 20,
  style: 'p{margin:0}',
  styleHash: hashOf('p{margin:0}'),
  html: '<p>Text</p>',
  island: '{"frame":{"courseTitle":"A course"}}',
};

/** Paths below the site's root with their texts. */
export const playerFiles: Readonly<Record<string, string>> = {
  'player/kit.json': JSON.stringify(kit),
  'player/board.json': JSON.stringify(page),
  'player/lessons/incident-response.json': JSON.stringify(page),
  ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [`player/${name}`, text])),
};

/** Stands in for the network; `isDown` takes it away. */
export function serveFiles(files: Readonly<Record<string, string>>, network = { isDown: false }): void {
  vi.stubGlobal('fetch', async (address: URL) => {
    if (network.isDown) throw new TypeError('Failed to fetch');
    const text = files[address.pathname.slice(1)];
    return new Response(text ?? 'Not here.', { status: text === undefined ? 404 : 200 });
  });
}
