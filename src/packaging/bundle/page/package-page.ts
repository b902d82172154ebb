// The pages of a package.
import { escapeHtml, scriptSafe } from '../../../core/plain-text';
import type { PackageConfig } from '../../package-config';
import type { PackageParts } from '../package-parts';
import { packagePolicy } from './package-policy';

export const playerFile = 'player.js';
export const selfTestFile = 'self-test.js';

/** The page that plays; in the single page its script is inside. */
export function playerPage({ script, page, questions }: PackageParts, config: PackageConfig): string {
  const isSingle = config.format === 'html';
  return pageOf({
    config,
    policy: packagePolicy(
      config,
      isSingle ? { script: 'inline', hash: script.hash } : { script: 'beside' },
      page.styleHash,
    ),
    style: page.style,
    head: isSingle ? '' : scriptTag(playerFile),
    body: [
      `<div id="site:root">${page.html}</div>`,
      island('site:page', page.island),
      island('package:config', JSON.stringify(config)),
      ...(questions ? [island('package:questions', JSON.stringify(questions))] : []),
      // An inline script cannot be deferred, so it stands behind all that it reads.
      ...(isSingle ? [`<script>${script.text}</script>`] : []),
    ],
  });
}

/** The page that shows what a learning system accepts. */
export const selfTestPage = ({ selfTestStyle }: PackageParts, config: PackageConfig): string =>
  pageOf({
    config,
    policy: packagePolicy(config, { script: 'beside' }, selfTestStyle.hash),
    style: selfTestStyle.text,
    head: scriptTag(selfTestFile),
    body: ['<div id="site:root"></div>', island('package:config', JSON.stringify(config))],
  });

type Parts = { config: PackageConfig; policy: string; style: string; head: string; body: readonly string[] };

const pageOf = ({ config, policy, style, head, body }: Parts): string => `<!doctype html>
<html lang="${escapeHtml(config.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<title>${escapeHtml(config.title)}</title>
<meta name="description" content="${escapeHtml(config.description)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<style>${style}</style>
${head}</head>
<body>
${body.join('\n')}
</body>
</html>
`;

const scriptTag = (file: string): string => `<script src="${file}" defer></script>\n`;

const island = (id: string, json: string): string =>
  `<script type="application/json" id="${id}">${scriptSafe(json)}</script>`;
