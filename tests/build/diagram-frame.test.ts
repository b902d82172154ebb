import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { emitDiagramFrame } from '../../src/build/diagram-frame/diagram-frame-plugin';

const outDir = mkdtempSync(join(tmpdir(), 'frame-'));
emitDiagramFrame(resolve(import.meta.dirname, '../..'), outDir);
const page = readFileSync(join(outDir, 'diagram-frame/frame.html'), 'utf8');

afterAll(() => rmSync(outDir, { recursive: true }));

it('is a page, its script and mermaid', () => {
  expect(readdirSync(join(outDir, 'diagram-frame')).sort()).toEqual(['frame.html', 'frame.js', 'mermaid.min.js']);
});

it('loads classic scripts only, because modules need an origin', () => {
  expect(page).toContain('<script src="mermaid.min.js">');
  expect(page).not.toMatch(/type="module"/);
});

it('has a policy without network, forms and inline scripts', () => {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1];
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});
