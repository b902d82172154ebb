// Packages of every rule with titles that no author would choose.
import fc from 'fast-check';
import type { PackageConfig, PackageFormat, PackageRule } from '../../../src/packaging/package-config';

export const configOf = (changes: Partial<PackageConfig> = {}): PackageConfig => ({
  schema: 1,
  format: 'scorm-1.2',
  subject: { kind: 'lesson', id: 'first' },
  rule: { rule: 'answered' },
  activity: 'urn:uuid:0123abcd-0123-8abc-8abc-0123456789ab',
  version: '0aa508d12f53c81c',
  title: 'A lesson',
  description: 'What it teaches.',
  language: 'en',
  minutes: 25,
  ...changes,
});

export const rules: readonly PackageRule[] = [{ rule: 'read' }, { rule: 'answered' }, { rule: 'score', least: 80 }];

export const oddTitles: readonly string[] = [
  'R&D <now> "quoted" \'too\'',
  ']]> and <![CDATA[',
  '<!-- not a comment --> <?not a=b?>',
  'bell \u0007, nul \u0000, escape \u001b, C1 \u0085, BOM \uFEFF',
  '🔐 emoji, half of one \uD83D, noncharacter \uFFFF',
  'tabs\tand\r\nlines\n',
  'مرحبا שלום 你好',
  'x'.repeat(500),
  '🔥'.repeat(250),
];

/** Text of any UTF-16 code units, control characters and lone surrogates among them. */
export const anyText = fc
  .array(fc.oneof(fc.nat(0xffff), fc.nat(0x80)), { maxLength: 300 })
  .map((units) => String.fromCharCode(...units));

export const anyRule: fc.Arbitrary<PackageRule> = fc.oneof(
  fc.constantFrom<PackageRule>({ rule: 'read' }, { rule: 'answered' }),
  fc.integer({ min: 1, max: 100 }).map((least) => ({ rule: 'score' as const, least })),
);

export const anyConfig = (format: PackageFormat): fc.Arbitrary<PackageConfig> =>
  fc
    .record({ title: anyText, description: anyText, rule: anyRule, minutes: fc.nat(1_000) })
    .map((changes) => configOf({ format, ...changes }));
