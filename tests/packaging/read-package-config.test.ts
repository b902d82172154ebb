import { describe, expect, it } from 'vitest';
import type { PackageConfig } from '../../src/packaging/package-config';
import { readPackageConfig } from '../../src/packaging/read-package-config';

const config: PackageConfig = {
  schema: 1,
  format: 'xapi',
  subject: { kind: 'paper', seed: 's', length: 20 },
  rule: { rule: 'score', least: 70 },
  activity: 'https://example.org/a',
  version: '1',
  title: 'T',
  description: 'D',
  language: 'en',
  minutes: 5,
  store: { endpoint: 'https://store.example/', authorization: 'Basic x' },
  site: 'https://course.example/',
};

describe('the configuration of a package', () => {
  it('is read back as it was written, without anything else in it', () => {
    const written = JSON.parse(JSON.stringify({ ...config, extra: 1 }));
    expect(readPackageConfig(written)).toEqual({ ok: true, value: config });
  });

  it.each([
    ['schema', { schema: 2 }],
    ['format', { format: 'scorm' }],
    ['subject', { subject: { kind: 'lesson' } }],
    ['subject', { subject: { kind: 'paper', seed: 's', length: -1 } }],
    ['rule', { rule: { rule: 'score', least: 101 } }],
    ['title', { title: 7 }],
    ['minutes', { minutes: '5' }],
    ['store', { store: { endpoint: 1 } }],
  ])('names %s where it is missing or wrong', (field, change) => {
    expect(readPackageConfig({ ...config, ...change })).toEqual({ ok: false, error: field });
  });

  it.each(['javascript:alert(1)', 'https://x/"onclick="y/', 'https://course.example', 'ftp://x/'])(
    'leaves out a site that is no folder of a web address: %s',
    (site) => {
      const read = readPackageConfig({ ...config, site });
      expect(read.ok && 'site' in read.value).toBe(false);
      expect(read.ok).toBe(true);
    },
  );

  it.each([null, undefined, 'x', [], 5])('is none in %s', (value) => {
    expect(readPackageConfig(value).ok).toBe(false);
  });
});
