// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { openLinks, openLinksIn } from '../../../../src/app/player/content/open-links';
import { readPackage } from '../../../../src/app/player/content/read-package';
import { cutLinks } from '../../../../src/build/player/cut-links';
import { packagedPages } from '../../../../src/build/player/player-pages';
import { packIsland } from '../../../../src/course/page-island';
import type { PackageConfig } from '../../../../src/packaging/package-config';
import { pages } from '../../../features/show-page';

const packed = packagedPages(pages);
const island = (file: string) => {
  const found = packed.find((one) => one.file === file);
  if (!found) throw new Error(`Nothing is packed as ${file}.`);
  return packIsland(found.page);
};
const config: PackageConfig = {
  schema: 1,
  format: 'html',
  subject: { kind: 'lesson', id: 'incident-response' },
  rule: { rule: 'read' },
  activity: 'https://example.org/a',
  version: '1',
  title: 'T',
  description: 'D',
  language: 'en',
  minutes: 5,
};

function put(blocks: Readonly<Record<string, string>>) {
  document.body.replaceChildren(
    ...Object.entries(blocks).map(([id, text]) => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.id = id;
      script.textContent = text;
      return script;
    }),
  );
  return readPackage(document);
}

describe('a package in a page', () => {
  it('is read', () => {
    const opened = put({ 'package:config': JSON.stringify(config), 'site:page': island('lessons/incident-response') });
    expect(opened.ok && opened.value.page.data.page).toBe('lesson');
  });

  it.each([
    ['without its configuration', { 'site:page': '{}' }, 'package:config, schema'],
    ['with one that is no JSON', { 'package:config': '{' }, 'package:config, schema'],
    [
      'in a format that nobody knows',
      { 'package:config': JSON.stringify({ ...config, format: 'x' }) },
      'package:config, format',
    ],
    ['without its page', { 'package:config': JSON.stringify(config) }, 'site:page'],
    [
      'with the page of another part',
      { 'package:config': JSON.stringify(config), 'site:page': island('board') },
      'site:page, subject',
    ],
    [
      'with another lesson',
      { 'package:config': JSON.stringify(config), 'site:page': island('lessons/authentication') },
      'site:page, id',
    ],
    [
      'without the questions of its paper',
      {
        'package:config': JSON.stringify({ ...config, subject: { kind: 'paper', seed: 's', length: 3 } }),
        'site:page': island('paper'),
        'package:questions': '[{"id":"q"}]',
      },
      'package:questions',
    ],
  ])('says what is wrong %s', (_name, blocks, part) => {
    expect(put(blocks)).toEqual({ ok: false, error: part });
  });
});

describe('links to other pages of the course', () => {
  const html = '<p><a href="../iam/#roles">IAM</a> <a href="#here">here</a> <a href="https://aws.example/">out</a></p>';
  const cut = cutLinks({ html }, '/lessons/incident-response/');

  it('have no address in a package, and other links keep theirs', () => {
    document.body.innerHTML = cut.html;
    const [inner, here, outside] = document.querySelectorAll('a');
    expect(inner?.hasAttribute('href')).toBe(false);
    expect(inner?.textContent).toBe('IAM');
    expect(here?.getAttribute('href')).toBe('#here');
    expect(outside?.getAttribute('href')).toBe('https://aws.example/');
  });

  it('lead to the course’s site in a new tab where the package names it, in the document and in its data', () => {
    document.body.innerHTML = cut.html;
    openLinks(document, 'https://course.example/x/');
    const link = document.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://course.example/x/lessons/iam/#roles');
    expect(link?.getAttribute('target')).toBe('_blank');
    const data = JSON.parse(openLinksIn(JSON.stringify(cut), 'https://course.example/x/'));
    document.body.innerHTML = data.html;
    expect(document.querySelector('a')?.getAttribute('href')).toBe('https://course.example/x/lessons/iam/#roles');
  });
});
