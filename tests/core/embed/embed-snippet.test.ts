import { describe, expect, it } from 'vitest';
import { embedAddress, embedSnippet, type SnippetChoice } from '../../../src/core/embed/embed-snippet';

const site = 'https://drills.example/course/';
const choice: SnippetChoice = {
  site,
  subject: { show: 'lesson', id: 'incident-response' },
  title: 'Quote " & <tag>',
  link: `${site}lessons/incident-response/`,
  form: 'frame',
};

describe('the snippet', () => {
  it('is one line of HTML: a frame that works without scripts, with a link inside for feeds', () => {
    expect(embedSnippet(choice)).toBe(
      '<iframe src="https://drills.example/course/embed/lessons/incident-response/" title="Quote &quot; &amp; &lt;tag&gt;" loading="lazy" style="width:100%;height:720px;border:0"><a href="https://drills.example/course/lessons/incident-response/">Quote &quot; &amp; &lt;tag&gt;</a></iframe>',
    );
  });

  it('may have the script behind it', () => {
    expect(embedSnippet({ ...choice, form: 'script', keep: true })).toMatch(
      / data-keep style=.*<\/iframe><script async src="https:\/\/drills\.example\/course\/drillbook\.js"><\/script>$/,
    );
  });

  it('may be an element, whose attributes are the options', () => {
    const options = { part: 'containment', theme: 'dark', keepsProgress: false } as const;
    expect(embedSnippet({ ...choice, title: 'Basics', form: 'element', options, keep: true })).toBe(
      '<drillbook-lesson name="incident-response" title="Basics" part="containment" theme="dark" progress="off" keep><a href="https://drills.example/course/lessons/incident-response/">Basics</a></drillbook-lesson><script async src="https://drills.example/course/drillbook.js"></script>',
    );
    expect(embedSnippet({ ...choice, subject: { show: 'phases' }, title: 'Board', form: 'element' })).toMatch(
      /^<drillbook-phases title="Board"><a /,
    );
  });

  it('escapes what would end an attribute', () => {
    const address = embedAddress(site, { show: 'question', id: 'q' }, { seed: 'a', theme: 'light' });
    expect(address).toBe(`${site}embed/questions/q/?theme=light&seed=a`);
    const snippet = embedSnippet({
      ...choice,
      subject: { show: 'question', id: 'q' },
      options: { seed: 'a', theme: 'light' },
    });
    expect(snippet).toContain('?theme=light&amp;seed=a"');
  });
});
