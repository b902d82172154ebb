// Makes a fresh machine ready: packages from the lock file, and a Chromium where one is asked for.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends the program with one sentence. */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Runs a command with its output shown; resolves to its exit status. */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: command.endsWith('.cmd'),
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...env },
  });
  if (error) stop(`${command} could not be started: ${error.message}`);
  return status ?? 1;
}

/** Runs the program that a package brings along. */
export const runPackaged = (name, args, env) => run(process.execPath, [join(root, 'node_modules', name), ...args], env);

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Drillbook needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

/** Installs the packages when the lock file has changed since the last time; otherwise it only reads one small file. */
export function installPackages() {
  checkNode();
  const stamp = join(root, 'node_modules', '.drillbook-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  if (run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0)
    stop('npm could not install the packages; see above.');
  writeFileSync(stamp, lock);
}

/** Loads a TypeScript module of the project, by its path from the root. */
export async function loadModule(path) {
  const { runnerImport } = await import('vite');
  return (await runnerImport(join(root, path), { configFile: false, root, logLevel: 'error' })).module;
}

const browserNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** The path of the first program of these names that can be found, or of the one that an environment variable names. */
function findProgram(names, variable) {
  const named = process.env[variable];
  if (named && !existsSync(named)) stop(`${variable} names ${named}, which is not there.`);
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file));
}

/** The path of a program that the tests need; on Debian as root it installs the packaged one. */
function installProgram({ title, names, variable, aptPackage, sentence }) {
  const there = findProgram(names, variable);
  if (there) return there;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log(`Installing ${title}…`);
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    try {
      execFileSync('apt-get', ['update', '-qq'], quiet);
      execFileSync('apt-get', ['install', '-y', '-qq', aptPackage], quiet);
    } catch {
      stop(`apt-get could not install ${aptPackage}; install it by hand and run npm test again.`);
    }
    const installed = findProgram(names, variable);
    if (installed) return installed;
  }
  return stop(sentence);
}

/** A Chromium or Chrome for the browser tests and for diagrams. */
export const installBrowser = () =>
  installProgram({
    title: 'Chromium',
    names: browserNames,
    variable: 'CHROMIUM_PATH',
    aptPackage: 'chromium',
    sentence: 'The browser tests need Chromium or Chrome: install one, or set CHROMIUM_PATH to its program.',
  });

/** ShellCheck, by which the shell examples of lessons are checked. */
export const installShellCheck = () =>
  installProgram({
    title: 'ShellCheck',
    names: ['shellcheck'],
    variable: 'SHELLCHECK_PATH',
    aptPackage: 'shellcheck',
    sentence: 'The tests check shell examples with ShellCheck: install it, or set SHELLCHECK_PATH to its program.',
  });
