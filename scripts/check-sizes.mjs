// What a first visit to the lesson costs, in bytes after Brotli, and who costs it, how long a learner's state in a
// package gets, and how large packages are; fails above the budgets.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { loadModule, root, stop } from './setup.mjs';

/** `html` is the page without its prose and pictures, which are as long as their author made them, and without its style elements. */
const budgets = { html: 16_000, script: 95_000, style: 12_000, hostScript: 3_072 };
const site = process.env.DRILLBOOK_DIST ?? join(root, 'dist');
const page = join(site, 'lessons/incident-response/index.html');
const whole = readFileSync(page, 'utf8');
const { data } = JSON.parse(readFileSync(join(dirname(page), 'page.json'), 'utf8'));
const size = (text) => brotliCompressSync(text).length;
const line = (bytes, name) => console.log(`  ${String(bytes).padStart(7)}  ${name}`);

const sheets = [...whole.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, sheet]) => sheet);
const style = sheets.join('');
const html = sheets.reduce((text, sheet) => text.replace(sheet, ''), whole);
const written = data.lesson.blocks.flatMap(({ html: prose, diagram }) => prose ?? diagram?.svg ?? []);
const bare = written.reduce((text, part) => text.replace(part, ''), html);
if (bare.length === html.length) stop('The prose of the lesson was not found in its page.');

const addresses = [...whole.matchAll(/(?:src|modulepreload" href)="([^"]+\.js)"/g)].map(([, href]) => href);
const scripts = [...new Set(addresses)].map((href) => join(dirname(page), href));
if (scripts.length === 0 || style === '')
  stop('The lesson page names no scripts or holds no styles; was the site built?');
const texts = scripts.map((file) => readFileSync(file, 'utf8'));
const sizes = texts.map(size);
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

const report = (name, size, budget, unit = 'bytes') => {
  console.log(`${name}: ${size} of ${budget} ${unit}${size > budget ? ', TOO MUCH' : ''}`);
  return size <= budget;
};
const fits = [report('html without its prose', size(bare), budgets.html)];
line(size(html) - size(bare), 'prose and pictures beside that');
fits.push(report('style, inside the html', size(style), budgets.style));
fits.push(report('script until a choice can be answered', sum(sizes), budgets.script));
scripts.forEach((file, index) => {
  line(sizes[index], relative(site, file));
});
fits.push(
  report('drillbook.js, for pages that embed', size(readFileSync(join(site, 'drillbook.js'))), budgets.hostScript),
);
const all = size(whole) + sum(sizes);
console.log(`all of the above in ${scripts.length + 1} requests: ${all} bytes`);

// A package's share of a file's bytes is its share of the code that went into it: an estimate.
const contentsFile = join(root, '.cache/chunk-contents.json');
const contents = existsSync(contentsFile) ? JSON.parse(readFileSync(contentsFile, 'utf8')) : {};
const costs = new Map();
scripts.forEach((file, index) => {
  const parts = Object.entries(contents[relative(site, file)] ?? {});
  const code = sum(parts.map(([, length]) => length));
  for (const [owner, length] of parts) costs.set(owner, (costs.get(owner) ?? 0) + (sizes[index] * length) / code);
});
console.log('what each dependency and folder costs of the script, about:');
for (const [owner, bytes] of [...costs].sort(([, a], [, b]) => b - a)) line(Math.round(bytes), owner);

const { measureStates, stateBudget } = await loadModule('src/build/sizes/state-sizes.ts');
console.log('the fullest state of a learner in a package:');
for (const { name, characters } of await measureStates(root))
  fits.push(report(`  ${name}`, characters, stateBudget, 'characters'));

const { measurePackages, packageBudget } = await loadModule('src/build/sizes/package-sizes.ts');
console.log('packages of the lessons:');
for (const { name, bytes } of await measurePackages(site)) fits.push(report(`  ${name}`, bytes, packageBudget));

const strangers = ['mermaid', 'marked', 'shiki', 'highlighter'].filter((name) =>
  texts.some((text) => new RegExp(`(?<![a-z])${name}`, 'i').test(text)),
);
if (strangers.length > 0) console.error(`The first load holds ${strangers.join(', ')}.`);
if (fits.includes(false) || strangers.length > 0) process.exit(1);
