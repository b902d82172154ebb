import type { PackageConfig } from '../../../packaging/package-config';

import { selfTestWords as words } from '../../../words/player/self-test';

import type { Step } from './self-test-step';

/** The steps as plain text for a letter; `at` is when, in ms since 1970, `browser` is how the browser calls itself. */
export function reportText(
  config: PackageConfig,
  steps: readonly Step[],
  { at, browser }: { at: number; browser: string },
): string {
  const lines = steps.map(
    ({ name, outcome, call, answer, error }, index) =>
      `${index + 1}. [${words.outcomes[outcome]}] ${words.steps[name]}\n   ${call} → ${answer === '' ? '""' : answer}${error ? `\n   ${words.error}: ${error}` : ''}`,
  );
  return [
    `${words.title}: ${config.title}`,
    `${config.format}, ${config.activity}, ${config.version}`,
    new Date(at).toISOString(),
    browser,
    '',
    ...lines,
    '',
  ].join('\n');
}
