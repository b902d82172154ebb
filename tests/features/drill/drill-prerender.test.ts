import { describe, expect, it } from 'vitest';
import { renderPage } from '../../../src/app/entry-prerender';
import { loadContentFiles } from '../../../src/build/content-folder';
import { sitePages } from '../../../src/build/content-source';
import { escapeHtml } from '../../../src/core/plain-text';
import type { Drill } from '../../../src/course/course';
import { readCourse } from '../../../src/course/read-course';
import { plainTools } from '../../support/small-course';

const read = readCourse(loadContentFiles(`${import.meta.dirname}/../../../content`), plainTools);
const pages = read.ok ? sitePages(read.value) : [];
const drills = pages.flatMap((page) =>
  page.data.page === 'drill' ? [{ page, drill: page.data.drill, id: page.data.drill.id }] : [],
);

describe.each(drills)('the static page of $id', async ({ page, drill }) => {
  const { html } = await renderPage(page, '/');
  const [shown = '', rest = ''] = html.split('<noscript>');
  const [unscripted = ''] = rest.split('</noscript>');

  it('opens with the situation, and shows no scene to those who will play', () => {
    expect(shown).toContain('The situation');
    expect(shown).toContain('Start the drill');
    for (const { id } of drill.scenes) expect(shown).not.toContain(`scene-${id}`);
  });

  it('can be read without scripts: all scenes, all evidence, and each option with its reason and a link that leads on', () => {
    for (const { id, title, passages } of drill.scenes) {
      expect(unscripted).toContain(`id="scene-${id}"`);
      expect(unscripted).toContain(escapeHtml(title).replaceAll('&#39;', '&#x27;'));
      for (const passage of passages) if (passage.block === 'prose') expect(unscripted).toContain(passage.html);
    }
    for (const option of optionsOf(drill)) {
      expect(unscripted).toContain(`href="#scene-${option.to}"`);
      expect(unscripted).toContain(option.text.html);
      expect(unscripted).toContain(option.reason?.html);
    }
    expect(unscripted.match(/Not sound/g)).toHaveLength(optionsOf(drill).filter(({ isSound }) => !isSound).length);
  });

  it('has its live regions from the start, and no style attribute', () => {
    expect(shown + html.split('</noscript>')[1]).toMatch(/role="status"[^>]*><\/p>/);
    expect(html).not.toContain(' style=');
  });

  it('uses no id twice', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

const optionsOf = ({ scenes }: Drill) => scenes.flatMap(({ decision }) => decision?.options ?? []);
