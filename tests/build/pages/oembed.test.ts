import { describe, expect, it } from 'vitest';
import { sitePages } from '../../../src/build/content-source';
import { oEmbedLink, oEmbedOf } from '../../../src/build/pages/oembed';
import { headOf } from '../../../src/build/pages/site-head';
import type { CoursePage } from '../../../src/course/page-data';
import { changed, lessonPath, readFiles, smallCourse } from '../../support/small-course';

const site = 'https://learn.example.org/course/';
const hostile = `Say "no" & <leave>`;

function pagesOf(files = smallCourse()): CoursePage[] {
  const { read, problems } = readFiles(files);
  if (!read) throw new Error(problems.map(({ message }) => message).join('\n'));
  return sitePages(read);
}

const pageAt = (path: string, pages = pagesOf()): CoursePage => {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`There is no page at ${path}.`);
  return page;
};

describe('oEmbed', () => {
  it('gives a lesson all fields of a rich response, with numbers for sizes', () => {
    expect(oEmbedOf(pageAt('/lessons/first/'), site)).toEqual({
      path: 'oembed/lessons/first.json',
      response: {
        version: '1.0',
        type: 'rich',
        provider_name: 'Drillbook',
        provider_url: site,
        title: 'A lesson',
        html: expect.any(String),
        width: 640,
        height: 720,
        cache_age: 86_400,
      },
    });
  });

  it('frames the bare page, with a link to the page itself and sizes as attributes', () => {
    const html = oEmbedOf(pageAt('/lessons/first/'), site)?.response.html;
    expect(html).toMatch(/^<iframe [^>]*src="https:\/\/learn\.example\.org\/course\/embed\/lessons\/first\/"[^>]*>/);
    expect(html).toMatch(/ width="640" height="720"[ >]/);
    expect(html).toMatch(/<a href="https:\/\/learn\.example\.org\/course\/lessons\/first\/">A lesson<\/a><\/iframe>$/);
    expect(html).not.toContain('<script');
  });

  it('is there for the phase board, and for no other page', () => {
    const found = pagesOf().flatMap((page) => oEmbedOf(page, site)?.path ?? []);
    expect(found).toEqual(['oembed/lessons/first.json', 'oembed/phases.json']);
    const { response } = oEmbedOf(pageAt('/practice/phases/'), site) ?? {};
    expect(response?.html).toContain('src="https://learn.example.org/course/embed/phases/"');
  });

  it('escapes a title in the HTML that it gives away and in the head of the page', () => {
    const titled = changed(lessonPath, 'title: A lesson', `title: '${hostile}'`).map((file) =>
      file.path === lessonPath
        ? { ...file, text: file.text.replace('# A lesson', `# ${hostile.replace('<', '\\<')}`) }
        : file,
    );
    const page = pageAt('/lessons/first/', pagesOf(titled));
    expect(page.title).toBe(hostile);
    const response = oEmbedOf(page, site)?.response;
    expect(response?.title).toBe(hostile);
    expect(response?.html).toContain('title="Say &quot;no&quot; &amp; &lt;leave&gt;"');
    expect(response?.html).not.toContain('<leave');
    expect(oEmbedLink(page, site)).toEqual([
      '<link rel="alternate" type="application/json+oembed" href="https://learn.example.org/course/oembed/lessons/first.json" title="Say &quot;no&quot; &amp; &lt;leave&gt;">',
    ]);
  });

  it('is named in the head only where the address of the site is known', () => {
    const page = pageAt('/lessons/first/');
    const links = { root: '../../', styles: [], scripts: [], css: '' };
    expect(headOf(page, '', links)).not.toContain('oembed');
    expect(headOf(page, '', { ...links, siteUrl: site })).toContain(oEmbedLink(page, site)[0]);
    expect(headOf(pageAt('/practice/'), '', { ...links, siteUrl: site })).not.toContain('oembed');
  });
});
