import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wantedDiagrams } from '../../src/build/diagrams/diagram-fences';
import { drawDiagrams } from '../../src/build/diagrams/draw-diagrams';
import { findChromium } from '../../src/build/find-chromium';

const named = (type: string, body: string) =>
  `\`\`\`mermaid\n${type}\naccTitle: Title\naccDescr: Words\n${body}\n\`\`\`\n\n`;

const markdown = [
  named(
    'flowchart TD',
    `preparation["1. Preparation"] ==> post-incident([6. Post-incident analysis and everything that follows from it])
     post-incident -. "lessons" .-> preparation
     style preparation fill:#f00
     subgraph team [The team]
       people
     end`,
  ),
  named('sequenceDiagram', 'Alice->>Bob: Hello'),
  named('stateDiagram-v2', '[*] --> Open'),
  named('pie', '"a": 1'),
  named('sequenceDiagram', 'A-->>>>B'),
  '```mermaid\nflowchart TD\na --> b\n```\n',
].join('');

/** The places of the fences, by line. */
const lines = markdown.split('\n').flatMap((line, index) => (line.startsWith('```mermaid') ? [index + 1] : []));

const browser = findChromium(process.env);

describe.skipIf(!browser.ok)('diagrams drawn in the browser of this machine', () => {
  const all = drawDiagrams(
    resolve(import.meta.dirname, '../..'),
    browser.ok ? browser.value : '',
    wantedDiagrams([{ path: 'a.md', text: markdown }]),
  );
  const drawn = async (index: number) => {
    const result = (await all)[index]?.drawn;
    return result?.ok ? result.value : result?.error.map(({ code, place }) => `${code} ${place?.file}:${place?.line}`);
  };

  it('holds nodes, labels, arrows and groups in the classes of the site', { timeout: 120_000 }, async () => {
    const svg = await drawn(0);
    expect(svg).toMatch(/<g class="node" data-node="preparation"/);
    expect(svg).toMatch(/<g class="node" data-node="post-incident"[^\n]*<tspan[^>]*>[^<]+<\/tspan><tspan/);
    expect(svg).toMatch(/class="edge edge-thick"/);
    expect(svg).toMatch(/class="edge edge-dotted"[^\n]*marker-end="url\(#diagram-\w+-arrow\)"/);
    expect(svg).toMatch(/<g class="edge-label"[^\n]*lessons/);
    expect(svg).toMatch(/<g class="cluster"[^\n]*The team/);
  });

  it('holds nothing else: no styles, no pictures, no long numbers', async () => {
    expect(await drawn(0)).not.toMatch(/style|image|#f00|\d\.\d{3}/);
  });

  it('draws sequence and state diagrams', async () => {
    expect(await drawn(1)).toMatch(/>Hello<[\s\S]*marker-end/);
    expect(await drawn(2)).toMatch(/class="node-dot"[\s\S]*>Open</);
  });

  it('refuses what cannot be stored, what mermaid cannot read and what has no words, each at its fence', async () => {
    expect(await drawn(3)).toEqual([`diagram-refused a.md:${lines[3]}`]);
    expect(await drawn(4)).toEqual([`diagram-refused a.md:${lines[4]}`]);
    const first = (lines[5] ?? 0) + 1;
    expect(await drawn(5)).toEqual([`diagram-title a.md:${first}`, `diagram-description a.md:${first}`]);
  });
});
