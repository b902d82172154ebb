import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { gatherParts } from '../../../src/packaging/bundle/gather/gather-parts';
import { makePackage } from '../../../src/packaging/bundle/make-package';
import type { PackageWish } from '../../../src/packaging/bundle/order/package-order';
import { packageConfigOf } from '../../../src/packaging/bundle/package-config-of';
import type { PackageParts } from '../../../src/packaging/bundle/package-parts';
import { packageBytes, zipPackage } from '../../../src/packaging/bundle/zip-package';
import { type PackageFormat, type PackageSubject, packageFormats } from '../../../src/packaging/package-config';
import { anyText } from '../manifest/odd-configs';
import { hashOf, reading, smallSite } from './small-site';

const subjects: readonly PackageSubject[] = [
  { kind: 'lesson', id: 'first' },
  { kind: 'paper', seed: 'a', length: 6 },
  { kind: 'board', search: 'seed=a' },
];

async function partsOf(subject: PackageSubject): Promise<PackageParts> {
  const parts = await gatherParts(subject, reading(smallSite()));
  if (!parts.ok) throw new Error(JSON.stringify(parts.error));
  return parts.value;
}

const wishFor = (format: PackageFormat, subject: PackageSubject): PackageWish => ({
  subject,
  format,
  rule: { rule: 'score', least: 70 },
  ...(format === 'xapi' && { store: { endpoint: 'https://lrs.example.org:8443/xapi/' } }),
});

function filesOf(parts: PackageParts, format: PackageFormat, subject: PackageSubject) {
  const files = makePackage(parts, packageConfigOf(parts, wishFor(format, subject)));
  if (!files.ok) throw new Error(JSON.stringify(files.error));
  return files.value;
}

const textsOf = (files: ReturnType<typeof filesOf>) =>
  new Map(files.map(({ path, content }) => [path, typeof content === 'string' ? content : strFromU8(content)]));

const made = await Promise.all(
  subjects.flatMap((subject) =>
    packageFormats.map(async (format) => {
      const parts = await partsOf(subject);
      return { name: `${subject.kind} ${format}`, format, subject, parts, files: filesOf(parts, format, subject) };
    }),
  ),
);
const packed = made.filter(({ format }) => format !== 'html');

const policyOf = (html: string): string =>
  (/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&#39;', "'");

const islandOf = (html: string, id: string): unknown =>
  JSON.parse(new RegExp(`id="${id}">([^<]*)</script>`).exec(html)?.[1] ?? 'null');

describe.each(packed)('a package: $name', ({ format, files }) => {
  const texts = textsOf(files);

  test('holds its launch file, the self-test, their scripts, and a manifest before all of them', () => {
    const manifest = { cmi5: 'cmi5.xml', xapi: 'tincan.xml' };
    const own = format === 'cmi5' || format === 'xapi' ? manifest[format] : 'imsmanifest.xml';
    expect([...texts.keys()]).toEqual([own, 'index.html', 'player.js', 'self-test.html', 'self-test.js']);
  });

  test('comes out of the archive as it went in', () => {
    const entries = Object.entries(unzipSync(packageBytes(files, format)));
    expect(new Map(entries.map(([path, bytes]) => [path, strFromU8(bytes)]))).toEqual(texts);
  });

  test('lists in an imsmanifest.xml exactly what is in the archive beside it', () => {
    const listed = [...(texts.get('imsmanifest.xml') ?? '').matchAll(/<file href="([^"]+)"/g)].map(([, path]) => path);
    const others = [...texts.keys()].filter((path) => !path.endsWith('.xml'));
    expect(listed).toEqual(format.startsWith('scorm') ? others : []);
  });
});

describe.each(made)('the page of a package: $name', ({ format, subject, parts, files }) => {
  const html = textsOf(files).get('index.html') ?? '';
  const policy = policyOf(html);

  test('allows its own style and script by their very text, and no other', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(policy).toContain(`style-src '${hashOf(style)}';`);
    const inline = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1];
    expect(policy).toContain(`script-src ${inline === undefined ? "'self'" : `'${hashOf(inline)}'`};`);
    expect(inline === undefined).toBe(format !== 'html');
  });

  test('connects to nothing but its record store', () => {
    const connections = {
      'scorm-1.2': "'none'",
      'scorm-2004': "'none'",
      html: "'none'",
      cmi5: "'self' https: http:",
      xapi: "'self' https://lrs.example.org:8443",
    };
    expect(policy).toContain(`connect-src ${connections[format]};`);
    expect(policy).toContain("default-src 'none'; ");
    expect(policy).toContain("require-trusted-types-for 'script'");
  });

  test('carries the page, what it was told, and the questions of a paper', () => {
    expect(islandOf(html, 'site:page')).toEqual(JSON.parse(parts.page.island));
    expect(islandOf(html, 'package:config')).toEqual(packageConfigOf(parts, wishFor(format, subject)));
    expect(islandOf(html, 'package:questions')).toEqual(parts.questions ?? null);
  });

  test('shows its title as text, whatever is in it', () => {
    if (subject.kind !== 'lesson') return;
    expect(html).toContain('<title>First &lt;/script&gt;&lt;b&gt;lesson</title>');
    expect(html).not.toContain('<b>lesson');
  });

  test('names no address of another host and no absolute path outside of its policy and data', () => {
    const markup = html.replace(/<script type="application\/json"[^<]*<\/script>|<meta http-equiv[^>]*>/g, '');
    expect(markup).not.toMatch(/\b(?:https?:)?\/\/|\b(?:src|href)="\/|file:|\/home\/|\/work\/|\/Users\//);
  });
});

test('the page of the self-test allows its own style, and holds what it was told', () => {
  const [one] = packed;
  const html = textsOf(one?.files ?? []).get('self-test.html') ?? '';
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  expect(policyOf(html)).toContain(`style-src '${hashOf(style)}';`);
  expect(html).toContain('<script src="self-test.js" defer></script>');
  expect(islandOf(html, 'package:config')).toMatchObject({ format: 'scorm-1.2' });
});

describe('the same order', () => {
  test.each(made)('gives the same bytes: $name', async ({ format, subject, files }) => {
    const again = filesOf(await partsOf(subject), format, subject);
    const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    expect(digest(packageBytes(again, format))).toBe(digest(packageBytes(files, format)));
  });
});

test('no text of an author can close a script block or a tag', async () => {
  const parts = await partsOf({ kind: 'lesson', id: 'first' });
  const plain = (html: string) => html.match(/<[a-z!/][^>]*>/gi)?.map((tag) => tag.slice(0, 8));
  const islandWith = (title: string) => JSON.stringify({ title, data: { lesson: { questions: [title] } } });
  const tagsOf = (title: string): unknown => {
    const changed = { ...parts, page: { ...parts.page, title, description: title, island: islandWith(title) } };
    return plain(textsOf(filesOf(changed, 'cmi5', { kind: 'lesson', id: 'first' })).get('index.html') ?? '');
  };
  const usual = tagsOf('A');
  fc.assert(
    fc.property(fc.oneof(anyText, fc.constant('</script><script>alert(1)</script>"><b>')), (text) => {
      expect(tagsOf(text)).toEqual(usual);
    }),
  );
});

test('a lesson that asks nothing cannot be passed by a score, but read', async () => {
  const subject = { kind: 'lesson', id: 'first' } as const;
  const parts = await partsOf(subject);
  const silent = { ...parts, page: { ...parts.page, island: JSON.stringify({ data: { lesson: { questions: [] } } }) } };
  const make = (rule: PackageWish['rule']) =>
    makePackage(silent, packageConfigOf(silent, { ...wishFor('cmi5', subject), rule }));
  expect(make({ rule: 'score', least: 1 })).toMatchObject({ ok: false, error: [{ code: 'nothing-to-score' }] });
  expect(make({ rule: 'read' }).ok).toBe(true);
});

describe('a build whose texts cannot stand inside a page', () => {
  test.each([
    ['a script that closes its element', 'html', { script: 'a="</script>"' }],
    ['a script that opens a comment', 'html', { script: 'a="<!--"' }],
    ['a script with another kind of line end', 'html', { script: 'a\r\nb' }],
    ['a style that closes its element', 'scorm-1.2', { style: 'p{}</style>' }],
  ] as const)('is refused: %s', async (_name, format, { script, style }: { script?: string; style?: string }) => {
    const parts = await partsOf({ kind: 'lesson', id: 'first' });
    const changed: PackageParts = {
      ...parts,
      script: { ...parts.script, text: script ?? parts.script.text },
      page: { ...parts.page, style: style ?? parts.page.style },
    };
    const subject = { kind: 'lesson', id: 'first' } as const;
    const result = makePackage(changed, packageConfigOf(changed, wishFor(format, subject)));
    expect(result).toMatchObject({ ok: false, error: [{ code: 'unsafe-inline' }] });
  });
});

describe('an archive', () => {
  test.each(['../out.txt', '/etc/x', 'a/../../b', '', 'a//b', 'C:\\x', '.hidden'])('takes no path like %j', (path) => {
    expect(() => zipPackage([{ path, content: '' }])).toThrow('no path');
  });

  test('tells of one day for ever, whenever and wherever it is made', () => {
    const header = new DataView(zipPackage([{ path: 'a.txt', content: '' }]).buffer);
    const firstOf2020 = ((2020 - 1980) << 9) | (1 << 5) | 1;
    expect([header.getUint16(10, true), header.getUint16(12, true)]).toEqual([0, firstOf2020]);
  });

  test('takes no path twice', () => {
    const file = { path: 'a.txt', content: '' };
    expect(() => zipPackage([file, file])).toThrow('twice');
  });
});
