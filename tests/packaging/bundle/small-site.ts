// A built site with just what packages are made of, by path.
import { createHash } from 'node:crypto';
import { fail, ok, type Result } from '../../../src/core/result';
import type { Question } from '../../../src/questions/question-kinds';

export const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const script = 'document.title="plays";const end="<\\/script>";';
const paperScript = 'document.title="examines";';
const selfTest = 'document.title="tests";';
const selfTestStyle = 'body{color:red}';
const style = 'p{margin:0}';

export const kit = {
  schema: 1,
  script: { file: 'player.js', hash: hashOf(script) },
  paperScript: { file: 'paper.js', hash: hashOf(paperScript) },
  selfTest: { file: 'self-test.js', hash: hashOf(selfTest) },
  selfTestStyle: { file: 'self-test.css', hash: hashOf(selfTestStyle) },
  lessons: ['first', 'second'],
};

export const pageNamed = (title: string) => ({
  schema: 1,
  title,
  description: 'What it teaches.',
  language: 'en',
  minutes: 25,
  style,
  styleHash: hashOf(style),
  html: '<p>Text</p>',
  island: JSON.stringify({
    title,
    frame: { courseTitle: 'A course' },
    data: { lesson: { questions: [{}] } },
  }).replaceAll('<', '\\u003c'),
});

export const question = (id: string): Question<'choice'> => ({
  kind: 'choice',
  id,
  title: { text: id, html: id },
  prompt: [],
  hints: [],
  explanation: [],
  see: [],
  domain: 1,
  sources: [],
  hash: `hash of ${id}`,
  ask: { select: 1, options: [], isShuffled: true },
  key: { right: [], reasons: {}, scoring: 'all' },
});

const ids = Array.from({ length: 20 }, (_, index) => `q${index + 1}`);
const candidates = ids.map((id, index) => ({
  id,
  domain: 1 + (index % 2),
  hash: `hash of ${id}`,
  piece: `bank/${index % 3}`,
}));

export const exam = {
  domains: [
    { number: 1, name: 'One', weight: 40 },
    { number: 2, name: 'Two', weight: 60 },
  ],
  counts: { scored: 8, unscored: 2 },
  minutes: 20,
  extraMinutes: 5,
};

export const smallSite = (changes: Readonly<Record<string, string | undefined>> = {}): ReadonlyMap<string, string> => {
  const files: Record<string, string | undefined> = {
    'player/kit.json': JSON.stringify(kit),
    'player/player.js': script,
    'player/paper.js': paperScript,
    'player/self-test.js': selfTest,
    'player/self-test.css': selfTestStyle,
    'player/lessons/first.json': JSON.stringify(pageNamed('First </script><b>lesson')),
    'player/lessons/second.json': JSON.stringify(pageNamed('Second')),
    'player/board.json': JSON.stringify(pageNamed('Board')),
    'player/paper.json': JSON.stringify(pageNamed('Paper')),
    'exam/page.json': JSON.stringify({ data: { exam, candidates } }),
    ...Object.fromEntries(
      [0, 1, 2].map((piece) => [
        `questions/bank/${piece}.json`,
        JSON.stringify(ids.filter((_, index) => index % 3 === piece).map(question)),
      ]),
    ),
    ...changes,
  };
  return new Map(Object.entries(files).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));
};

export const reading =
  (site: ReadonlyMap<string, string>) =>
  async (path: string): Promise<Result<string, string>> => {
    const text = site.get(path);
    return text === undefined ? fail('404') : ok(text);
  };
