import type { PackageConfig } from '../../../packaging/package-config';
import { waitForApi } from '../../../platform/lms/scorm/find-api';
import { scormDialects } from './scorm-dialects';
import type { Step } from './self-test-step';
import { testScorm } from './test-scorm';
import { testStore } from './test-store';

/** Runs the test that belongs to the package's format and tells each step. Never rejects. */
export async function runSelfTest(config: PackageConfig, tell: (step: Step) => void): Promise<void> {
  const { format } = config;
  if (format === 'cmi5' || format === 'xapi') return testStore(config, tell);
  if (format === 'html') return;
  const dialect = scormDialects[format];
  const api = await waitForApi(window, dialect.api, dialect.calls.initialize);
  tell({
    name: 'find',
    outcome: api ? 'passed' : 'failed',
    call: `window.${dialect.api}`,
    answer: api ? 'found' : 'not found in 5 s',
  });
  if (api) for (const step of testScorm(api, dialect)) tell(step);
}
