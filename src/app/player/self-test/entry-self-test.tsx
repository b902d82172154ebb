import { render } from 'preact';
import { readPackageConfig } from '../../../packaging/read-package-config';
import '../../../ui/tokens.css';
import '../../../ui/base.css';
import { BrokenPackage } from '../BrokenPackage';
import { runSelfTest } from './run-self-test';
import { SelfTest } from './SelfTest';

/** The page from which the test is reached, with what a launch wrote into its address. */
const back = `index.html${location.search}`;

function readConfig() {
  try {
    return readPackageConfig(JSON.parse(document.getElementById('package:config')?.textContent ?? ''));
  } catch {
    return readPackageConfig(undefined);
  }
}

const root = document.getElementById('site:root');
if (!root) throw new Error('The page has no root element.');
const config = readConfig();
render(
  config.ok ? (
    <SelfTest config={config.value} run={(tell) => runSelfTest(config.value, tell)} back={back} />
  ) : (
    <BrokenPackage part={`package:config, ${config.error}`} />
  ),
  root,
);
