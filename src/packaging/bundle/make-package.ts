import type { Problem } from '../../core/problem';
import { fail, ok, type Result } from '../../core/result';
import { launchFile } from '../manifest/launch-file';
import { manifestOf } from '../manifest/manifest';
import type { PackageConfig } from '../package-config';
import type { PackageFile } from './package-file';
import type { PackageParts } from './package-parts';
import { playerFile, playerPage, selfTestFile, selfTestPage } from './page/package-page';
import { readIsland } from './read-island';

/**
 * All files of a package, the manifest first; one page alone for the format `html`. The same parts and the same
 * configuration give the same files. Problems: `nothing-to-score` where a lesson without questions is to be passed by its
 * score, `unsafe-inline` where a text cannot stand inside a page as it is.
 */
export function makePackage(parts: PackageParts, config: PackageConfig): Result<PackageFile[], Problem[]> {
  const problems = [...findRuleProblems(parts, config), ...findInlineProblems(parts, config)];
  if (problems.length > 0) return fail(problems);
  const page = { path: launchFile, content: playerPage(parts, config) };
  if (config.format === 'html') return ok([page]);
  const files = [
    page,
    { path: playerFile, content: parts.script.text },
    { path: 'self-test.html', content: selfTestPage(parts, config) },
    { path: selfTestFile, content: parts.selfTest.text },
  ];
  const manifest = manifestOf(
    config,
    files.map(({ path }) => path),
  );
  return ok(manifest ? [manifest, ...files] : files);
}

/** Such a lesson can be read to its end, but nobody would ever pass it. */
function findRuleProblems({ page }: PackageParts, { subject, rule }: PackageConfig): Problem[] {
  if (rule.rule !== 'score' || subject.kind !== 'lesson' || readIsland(page.island).questions > 0) return [];
  return [
    {
      code: 'nothing-to-score',
      severity: 'error',
      message: 'This lesson asks no question, so no score can be reached.',
      suggestion: 'the rule read',
    },
  ];
}

/**
 * Text inside a script or style element ends at its closing tag, and a reader of HTML turns line ends and NUL into other
 * characters, after which its hash is another. Escaping would change the hash as well, so such a build is refused.
 */
function findInlineProblems({ script, selfTestStyle, page }: PackageParts, { format }: PackageConfig): Problem[] {
  const texts = [
    { name: 'the style of the page', text: page.style, isUnsafe: /<\/style|[\r\0]/i },
    ...(format === 'html'
      ? [{ name: 'the script of the player', text: script.text, isUnsafe: /<\/script|<!--|[\r\0]/i }]
      : [{ name: 'the style of the self-test', text: selfTestStyle.text, isUnsafe: /<\/style|[\r\0]/i }]),
  ];
  return texts
    .filter(({ text, isUnsafe }) => isUnsafe.test(text))
    .map(({ name }) => ({
      code: 'unsafe-inline',
      severity: 'error',
      message: `The package cannot be made, because ${name} cannot stand inside a page. This is a fault of the site's build.`,
    }));
}
