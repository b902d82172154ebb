// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { hostRules } from '../../../src/app/embed/link-host';
import { readEmbedHosts } from '../../../src/build/pages/prerender-embeds';

const blog = 'https://blog.example';
const wiki = 'https://wiki.example';

describe('who may be the host of a frame', () => {
  it('is anybody with an origin where the build names nobody, and then nobody is named', () => {
    const { isAllowed, isNamed } = hostRules('', undefined);
    expect([blog, 'null'].map(isAllowed)).toEqual([true, false]);
    expect(isNamed(blog)).toBe(false);
  });

  it('is one of those that the build names, or the site itself', () => {
    const { isAllowed, isNamed } = hostRules(`${blog} ${wiki}`, undefined);
    expect([blog, wiki, location.origin, 'https://evil.example', 'null'].map(isAllowed)).toEqual([
      ...[true, true, true, false, false],
    ]);
    expect(isNamed(blog)).toBe(true);
  });

  it('can be narrowed by the address, and never widened or made named', () => {
    expect([blog, wiki].map(hostRules(`${blog} ${wiki}`, wiki).isAllowed)).toEqual([false, true]);
    expect(hostRules(blog, 'https://evil.example').isAllowed('https://evil.example')).toBe(false);
    expect(hostRules('', blog).isNamed(blog)).toBe(false);
  });
});

describe('the hosts that a build names', () => {
  it('are origins with spaces or commas between', () => {
    expect(readEmbedHosts(` ${blog}/, ${wiki}:443 `)).toEqual([blog, wiki]);
    expect(readEmbedHosts()).toEqual([]);
  });

  it('stop the build where one is no origin', () => {
    expect(() => readEmbedHosts('blog.example')).toThrow('no origin');
  });
});
