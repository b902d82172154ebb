// What a first visit to the lesson costs, in bytes after Brotli; fails above the budget.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root, stop } from './setup.mjs';

const budgets = { script: 110_000, style: 15_000 };
const page = join(root, 'dist/lessons/incident-response/index.html');
const html = readFileSync(page, 'utf8');
const size = (file) => brotliCompressSync(readFileSync(file)).length;
const addresses = (pattern) => [...new Set([...html.matchAll(pattern)].map((match) => join(dirname(page), match[1])))];

const scripts = addresses(/(?:src|modulepreload" href)="([^"]+\.js)"/g);
const styles = addresses(/stylesheet" href="([^"]+\.css)"/g);
const report = (name, files, budget) => {
  const total = files.reduce((sum, file) => {
    console.log(`  ${String(size(file)).padStart(7)}  ${file.slice(file.lastIndexOf('/') + 1)}`);
    return sum + size(file);
  }, 0);
  console.log(`${name}: ${total} of ${budget} bytes${total > budget ? ', TOO MUCH' : ''}`);
  return total <= budget;
};

if (scripts.length === 0 || styles.length === 0)
  stop('The lesson page names no scripts or no styles; was the site built?');
console.log(`${String(brotliCompressSync(html).length).padStart(9)}  index.html`);
const fits = [report('script', scripts, budgets.script), report('style', styles, budgets.style)];
const strangers = ['mermaid', 'marked', 'shiki', 'highlighter'].filter((name) =>
  scripts.some((file) => new RegExp(`(?<![a-z])${name}`, 'i').test(readFileSync(file, 'utf8'))),
);
if (strangers.length > 0) console.error(`The first load holds ${strangers.join(', ')}.`);
if (fits.includes(false) || strangers.length > 0) process.exit(1);
