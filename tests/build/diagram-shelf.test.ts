import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wantedDiagrams } from '../../src/build/diagrams/diagram-fences';
import { inspectShelf, removePicture, storePicture } from '../../src/build/diagrams/diagram-shelf';
import { runDiagramsCommand } from '../../src/build/diagrams/diagrams-command';
import { writePicture } from '../../src/build/diagrams/write-picture';
import { fingerprint } from '../../src/core/fingerprint';

const source = 'flowchart TD\n  a --> b';
const id = fingerprint(source);
const markdown = `# Lesson\n\n- Look:\n\n  \`\`\`mermaid\n${source.replace(/^/gm, '  ')}\n  \`\`\`\n`;
const svg = writePicture({ viewBox: [0, 0, 1, 1], parts: [] }, { id, title: 'T', description: 'D' });

describe('wanted diagrams', () => {
  it('are found in lists and quotes, with the place of their fence', () => {
    const files = [
      { path: 'lessons/a.md', text: markdown },
      { path: 'lessons/b.md', text: '> ```mermaid\n> pie\n> ```\n\n```text\nno diagram\n```\n' },
      { path: 'course.yaml', text: '```mermaid\nno Markdown\n```' },
    ];
    const found = wantedDiagrams(files).map(({ source, place }) => [source, `${place.file}:${place.line}`]);
    expect(found).toEqual([
      [source, 'lessons/a.md:5'],
      ['pie', 'lessons/b.md:1'],
    ]);
  });

  it('count a source that stands twice once', () => {
    expect(wantedDiagrams([{ path: 'a.md', text: markdown + markdown }])).toHaveLength(1);
  });
});

describe('the folder of pictures', () => {
  let folder = '';
  const wanted = wantedDiagrams([{ path: 'a.md', text: markdown }]);
  const stored = () => readdirSync(join(folder, 'diagrams'));

  const check = async (...args: string[]) => {
    const lines: string[] = [];
    const code = await runDiagramsCommand({ root: folder, args, print: (line) => lines.push(line) });
    return { code, said: lines.join('\n') };
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'diagrams-'));
    writeFileSync(join(folder, 'a.md'), markdown);
    vi.stubEnv('DRILLBOOK_CONTENT', folder);
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  it('misses what was never drawn', () => {
    expect(inspectShelf(folder, wanted)).toEqual({ missing: wanted, kept: [], stale: [] });
  });

  it('keeps what is there and sound', () => {
    storePicture(folder, id, svg);
    expect(inspectShelf(folder, wanted)).toEqual({ missing: [], kept: wanted, stale: [] });
  });

  it('misses what is there but damaged', () => {
    storePicture(folder, id, svg.replace('<title', '<script/><title'));
    expect(inspectShelf(folder, wanted).missing).toEqual(wanted);
  });

  it('names pictures that belong to no diagram, and lets go of them', () => {
    storePicture(folder, 'old', svg);
    expect(inspectShelf(folder, wanted).stale).toEqual(['old']);
    removePicture(folder, 'old');
    expect(stored()).toEqual([]);
  });

  it('passes --check when everything is drawn', async () => {
    storePicture(folder, id, svg);
    const { code, said } = await check('--check');
    expect(code).toBe(0);
    expect(said).toContain('1 with a picture');
  });

  it('fails --check on a missing and on a stale picture, and changes nothing', async () => {
    storePicture(folder, 'old', svg);
    const { code, said } = await check('--check');
    expect(code).toBe(1);
    expect(said).toContain('a.md:5:3 error');
    expect(said).toContain('diagrams/old.svg belongs to no diagram');
    expect(stored()).toEqual(['old.svg']);
  });

  it('says in one sentence that there is no browser', async () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
    expect(await check()).toEqual({ code: 1, said: 'CHROMIUM_PATH names /nowhere/chromium, which is not a program.' });
  });

  it('needs no browser when nothing is missing, and removes what is stale', async () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
    storePicture(folder, id, svg);
    storePicture(folder, 'old', svg);
    expect((await check()).code).toBe(0);
    expect(stored()).toEqual([`${id}.svg`]);
    expect(readFileSync(join(folder, 'diagrams', `${id}.svg`), 'utf8')).toBe(svg);
  });

  it('knows no other option', async () => {
    expect((await check('--chekc')).said).toContain('There is no option --chekc');
  });
});
