import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { themeColors, webManifest } from '../../../src/build/offline/web-manifest';

const root = join(import.meta.dirname, '../../..');
const text = webManifest({
  title: 'A course',
  description: 'What it is about.',
  frame: { courseTitle: 'A course', examCode: 'X', language: 'en', subscribe: {} },
});
const manifest = JSON.parse(text);

describe('the manifest', () => {
  it('has the name, the words and the language of the course', () => {
    expect(manifest).toMatchObject({ name: 'A course', description: 'What it is about.', lang: 'en' });
  });

  it('has no address that starts at the host, so that the site works from any folder', () => {
    expect(text).not.toMatch(/"(?:\/|https?:)/);
    expect(manifest).not.toHaveProperty('id');
  });

  it('names icons that are there, in the size that it tells, and one of each for devices that cut them', () => {
    for (const { src, sizes } of manifest.icons) {
      const file = join(root, 'public', src);
      expect(existsSync(file)).toBe(true);
      if (!src.endsWith('.png')) continue;
      const picture = readFileSync(file);
      expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`).toBe(sizes);
    }
    const kinds = manifest.icons.map(({ sizes, purpose }: Record<string, string>) => `${sizes} ${purpose}`);
    expect(kinds).toEqual(['any any', '192x192 any', '512x512 any', '192x192 maskable', '512x512 maskable']);
  });

  it('leads to pages that exist', () => {
    expect(manifest.shortcuts.map(({ url }: { url: string }) => url)).toEqual(['./practice/', './exam/', './drills/']);
  });

  it('has the colours of the page’s upper edge', () => {
    const tokens = readFileSync(join(root, 'src/ui/tokens.css'), 'utf8');
    expect(tokens).toContain(`--surface: light-dark(${themeColors.light}, ${themeColors.dark});`);
  });
});
