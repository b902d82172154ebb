import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { manifestOf } from '../../../src/packaging/manifest/manifest';
import { anyConfig, configOf, oddTitles, rules } from './odd-configs';
import { findSchemaErrors } from './validate-manifest';

const files = ['index.html', 'player.js', 'self-test.html', 'self-test.js'];
const standards = ['scorm-1.2', 'scorm-2004'] as const;

const manifest = (config: ReturnType<typeof configOf>): string => {
  const { path, content } = manifestOf(config, files) ?? { path: '', content: '' };
  expect(path).toBe('imsmanifest.xml');
  return content;
};

describe.each(standards)('the manifest of %s', (format) => {
  test('is valid by the schemas of its standard, for every rule and odd titles', async () => {
    const documents = rules.flatMap((rule) =>
      oddTitles.map((title) => manifest(configOf({ format, rule, title, description: title }))),
    );
    expect(await findSchemaErrors(format, documents)).toEqual([]);
  }, 60_000);

  test('is valid by the schemas of its standard, for any text', async () => {
    const documents = fc.sample(anyConfig(format), { numRuns: 100, seed: 6 }).map(manifest);
    expect(await findSchemaErrors(format, documents)).toEqual([]);
  }, 60_000);

  test('would not be valid with an element out of place', async () => {
    const broken = manifest(configOf({ format })).replace('<resources>', '<resource/><resources>');
    expect(await findSchemaErrors(format, [broken])).not.toEqual([]);
  }, 60_000);

  test('lists exactly the files that it is given, and launches the first page', () => {
    const text = manifest(configOf({ format }));
    expect([...text.matchAll(/<file href="([^"]+)"\/>/g)].map((match) => match[1])).toEqual(files);
    expect(text).toMatch(/scorm[tT]ype="sco" href="index\.html"/);
  });

  test('names title, description, language and duration', () => {
    const text = manifest(configOf({ format, title: 'R&D', description: 'a < b', language: 'pt-BR' }));
    expect(text).toContain('R&amp;D');
    expect(text).toContain('a &lt; b');
    expect(text).toContain('language>pt-BR</');
    expect(text).toContain('>PT25M<');
  });

  test('asks no other host for a schema', () => {
    expect(manifest(configOf({ format }))).not.toMatch(/schemaLocation/i);
  });

  test('keeps its identifiers when the content changes, so that an uploaded package replaces the old one', () => {
    const ids = (text: string) => [...text.matchAll(/identifier(?:ref)?="([^"]+)"/g)].map((match) => match[1]);
    const one = ids(manifest(configOf({ format })));
    expect(ids(manifest(configOf({ format, version: 'f'.repeat(16), title: 'New' })))).toEqual(one);
    expect(ids(manifest(configOf({ format, activity: 'https://example.org/lessons/other/' })))).not.toEqual(one);
  });
});

describe('a score to reach', () => {
  test('is the mastery score of SCORM 1.2, which no other rule has', () => {
    const text = (rule: (typeof rules)[number]) => manifest(configOf({ rule }));
    expect(text({ rule: 'score', least: 80 })).toContain('<adlcp:masteryscore>80</adlcp:masteryscore>');
    expect(text({ rule: 'read' })).not.toContain('masteryscore');
    expect(text({ rule: 'answered' })).not.toContain('masteryscore');
  });

  test('is the measure of the primary objective in SCORM 2004', () => {
    const text = (rule: (typeof rules)[number]) => manifest(configOf({ format: 'scorm-2004', rule }));
    expect(text({ rule: 'score', least: 7 })).toMatch(
      /satisfiedByMeasure="true">\s*<imsss:minNormalizedMeasure>0\.07<\/imsss:minNormalizedMeasure>/,
    );
    // An objective without a measure would be one with a passing score of 1 for Moodle.
    expect(text({ rule: 'answered' })).not.toContain('imsss:objectives');
  });

  test('leaves completion and success to the content in SCORM 2004', () => {
    for (const rule of rules) {
      const text = manifest(configOf({ format: 'scorm-2004', rule }));
      // Moodle takes any threshold for one that judges completion by the progress.
      expect(text).not.toContain('completionThreshold');
      expect(text).toContain('completionSetByContent="true" objectiveSetByContent="true"');
    }
  });
});
