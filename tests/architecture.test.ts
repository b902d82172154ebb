// The house rules of README.md as facts about the source files: who may import whom, what stays pure and small.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => join('src', file));
const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

/** A room is a folder of src; the pure and the drawn half of questions count as two. */
const roomOf = (file: string): string => {
  const room = file.split('/')[1] ?? '';
  return room === 'questions' && file.endsWith('.tsx') ? 'questions-views' : room;
};

const pure = ['core', 'study', 'questions', 'course', 'interchange', 'packaging'];

/** What each room may import: other rooms, and packages by their names. */
const table: Readonly<Record<string, { rooms: readonly string[]; packages: readonly string[] }>> = {
  core: { rooms: [], packages: [] },
  study: { rooms: ['core'], packages: [] },
  words: { rooms: [], packages: [] },
  ui: { rooms: ['core'], packages: ['preact'] },
  questions: { rooms: ['core'], packages: [] },
  'questions-views': { rooms: ['core', 'ui', 'questions'], packages: ['preact'] },
  course: { rooms: ['core', 'questions'], packages: ['marked', 'yaml', 'zod'] },
  interchange: { rooms: ['core', 'course', 'questions'], packages: [] },
  packaging: { rooms: ['core', 'study', 'course', 'questions'], packages: ['fflate', 'uqr'] },
  stores: { rooms: ['core', 'study', 'questions', 'course', 'packaging'], packages: ['zustand'] },
  platform: { rooms: ['core', 'packaging'], packages: ['idb'] },
  'embed-host': { rooms: ['core'], packages: [] },
  features: {
    rooms: [
      ...['core', 'study', 'ui', 'questions', 'questions-views', 'course', 'interchange', 'packaging'],
      ...['stores', 'platform', 'words'],
    ],
    packages: ['preact'],
  },
  build: {
    rooms: ['core', 'questions', 'course', 'interchange', 'packaging', 'words'],
    packages: ['node', 'vite', 'vite-plugin-pwa', 'shiki', 'yaml', 'zod', 'marked', 'mermaid', 'playwright-core'],
  },
  app: {
    rooms: [
      ...['core', 'study', 'ui', 'questions', 'questions-views', 'course', 'interchange', 'packaging'],
      ...['stores', 'platform', 'words', 'features'],
    ],
    packages: ['preact', 'preact-render-to-string'],
  },
};

/** The words that platform code shares with the stores. */
const portFiles = ['src/stores/ports.ts', 'src/stores/lms/lms-link.ts', 'src/stores/lms/lms-outbox.ts'];

/** Single files that may import a little more, each for the reason beside it. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  // Where the stores meet Preact.
  'src/stores/stores-context.tsx': ['preact'],
};

const importPattern =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/g;

type Import = { file: string; target: string; isLocal: boolean; isLazy: boolean };

const resolve = (file: string, target: string): string => {
  const path = normalize(join(dirname(file), target));
  return [`${path}.ts`, `${path}.tsx`, path].find((candidate) => sources.has(candidate)) ?? path;
};

const imports: Import[] = [...sources].flatMap(([file, text]) =>
  [...text.matchAll(importPattern)].map((match) => {
    const written = match[1] ?? match[2] ?? match[3] ?? '';
    const isLocal = written.startsWith('.');
    return { file, target: isLocal ? resolve(file, written) : written, isLocal, isLazy: match[3] !== undefined };
  }),
);

const packageOf = (name: string): string =>
  name.startsWith('node:')
    ? 'node'
    : name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');

const isStyle = (target: string) => target.endsWith('.css');

describe('rooms', () => {
  it('are all in the table', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in table))).toEqual([]);
  });

  it('import only what stands beside them in the table', () => {
    const forbidden = imports.filter(({ file, target, isLocal }) => {
      const rule = table[roomOf(file)];
      if (isStyle(target) || !rule) return false;
      if (!isLocal) return ![...rule.packages, ...(exceptions[file] ?? [])].includes(packageOf(target));
      const room = roomOf(target);
      const isPort = roomOf(file) === 'platform' && portFiles.includes(target);
      return room !== roomOf(file) && !rule.rooms.includes(room) && !isPort;
    });
    expect(forbidden.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it('keep features apart from each other', () => {
    const featureOf = (file: string) => (/^src\/features\/([^/]+)\//.exec(file) ?? [])[1];
    const crossing = imports.filter(({ file, target }) => {
      const from = featureOf(file);
      const to = featureOf(target);
      return to !== undefined && from !== to;
    });
    expect(crossing.map(({ file, target }) => `${file} → ${target}`)).toEqual(
      crossing.filter(({ file }) => roomOf(file) !== 'features').map(({ file, target }) => `${file} → ${target}`),
    );
  });

  it('have no cycle, lazy imports included', () => {
    const edges = new Map<string, string[]>();
    for (const { file, target, isLocal } of imports) if (isLocal) edges.set(file, [...(edges.get(file) ?? []), target]);
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]) => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      if (done.has(file) || trail.includes(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('that are pure compile without the types of a browser and of Node', () => {
    const tsc = spawnSync('node', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.pure.json'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(tsc.stdout).toBe('');
    expect(tsc.status).toBe(0);
  }, 60_000);

  it('that are pure name no clock, randomness, browser or server', () => {
    const impure = /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|localStorage|indexedDB)/;
    const guilty = files.filter(
      (file) => pure.includes(roomOf(file)) && impure.test(withoutComments(sources.get(file) ?? '')),
    );
    expect(guilty).toEqual([]);
  });
});

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

describe('files', () => {
  it('stay small: 250 lines, and 400 for a test', () => {
    const tests = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join('tests', file));
    const lines = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length - 1;
    const large = [...files.filter((file) => lines(file) > 250), ...tests.filter((file) => lines(file) > 400)];
    expect(large).toEqual([]);
  });

  it('are mostly under 80 lines', () => {
    const counts = [...sources.values()].map((text) => text.split('\n').length).sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(80);
  });

  it('share a folder with at most a dozen others', () => {
    const folders = new Map<string, string[]>();
    for (const file of files) folders.set(dirname(file), [...(folders.get(dirname(file)) ?? []), file]);
    const crowded = [...folders]
      .filter(([, inside]) => inside.length > 13)
      .map(([folder, inside]) => `${folder}: ${inside.length}`);
    expect(crowded).toEqual([]);
  });

  it('are named in kebab-case, a component like itself', () => {
    const names = files.map((file) => file.slice(file.lastIndexOf('/') + 1));
    expect(names.filter((name) => !/^(?:[a-z0-9]+(?:[-.][a-z0-9]+)*\.tsx?|[A-Z][A-Za-z]+\.tsx)$/.test(name))).toEqual(
      [],
    );
    expect(names.filter((name) => /^(?:index|utils|helpers|common|types)\./.test(name))).toEqual([]);
  });

  it('set HTML in one place only', () => {
    const sinks =
      /dangerouslySetInnerHTML|\.(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|\bsrcdoc\b|document\.write|\beval\(|new Function\(/;
    const setting = files.filter(
      (file) => roomOf(file) !== 'build' && sinks.test(withoutComments(sources.get(file) ?? '')),
    );
    expect(setting).toEqual(['src/ui/Html.tsx']);
  });

  it('use `as` for constants alone, unless a comment says why the boundary needs it', () => {
    const casts = [...sources].flatMap(([file, text]) => {
      const lines = text.split('\n');
      return lines.flatMap((line, index) => {
        const code = line.replace(/'[^']*'|`[^`]*`/g, '""');
        const isCast =
          /\S\s+as\s+(?!const\b)[A-Z{(][\w<>[\]{}|.: ]*/.test(code) &&
          !/^\s*(?:import|export)\b|^\s*(?:\/\/|\*|\/\*)|\/\*\*/.test(line);
        const isExplained = /\/\//.test(line) || /\/\//.test(lines[index - 1] ?? '');
        return isCast && !isExplained ? [`${file}:${index + 1}`] : [];
      });
    });
    expect(casts).toEqual([]);
  });
});
