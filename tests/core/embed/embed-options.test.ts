import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  embedOptionNames,
  embedSearch,
  readEmbedOptions,
  readOrigin,
  usualEmbedOptions,
} from '../../../src/core/embed/embed-options';

const read = (search: string) => readEmbedOptions(new URLSearchParams(search));

describe('the options of an embedded page', () => {
  it('are what is usual where the address says nothing', () => {
    expect(read('')).toEqual({ options: usualEmbedOptions, problems: [] });
  });

  it('are read from the address', () => {
    expect(
      read('part=containment&theme=dark&seed=class-7&mode=exam&progress=off&host=https://Blog.example').options,
    ).toEqual({
      part: 'containment',
      theme: 'dark',
      seed: 'class-7',
      mode: 'exam',
      keepsProgress: false,
      host: 'https://blog.example',
      phases: [],
      pairs: 'all',
    });
    expect(read('phases=recovery,containment&count=7&pairs=best').options).toMatchObject({
      phases: ['recovery', 'containment'],
      count: 7,
      pairs: 'best',
    });
  });

  it.each([
    'part=',
    'part=a b',
    'theme=blue',
    'seed=a/b',
    'mode=fast',
    'progress=maybe',
    'host=blog.example',
    'host=https://blog.example/page',
    'host=*',
    'phases=a,,b',
    'count=-1',
    'pairs=some',
  ])('stay usual and are told where the address says %s', (search) => {
    const { options, problems } = read(search);
    expect(options).toEqual(usualEmbedOptions);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['embed-value', 'warning']]);
  });

  it('with a wrong name are told with the one that was meant', () => {
    expect(read('them=dark').problems).toEqual([
      {
        code: 'embed-option',
        severity: 'warning',
        message: '“them” is no option of an embedded page.',
        suggestion: 'theme',
      },
    ]);
    expect(read('utm_source=mail').problems).toEqual([]);
  });

  it('take any parameters without failing, and only what they can write again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(fc.constantFrom(...embedOptionNames), fc.string()), fc.string())),
        (entries) => {
          const { options } = readEmbedOptions(entries);
          expect(read(embedSearch(options))).toEqual({ options, problems: [] });
        },
      ),
    );
  });
});

describe('an origin', () => {
  it.each([
    ['https://blog.example', 'https://blog.example'],
    ['HTTPS://Blog.Example:443/', 'https://blog.example'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://[::1]:80', 'http://[::1]'],
  ])('%s is read as browsers tell it', (text, origin) => {
    expect(readOrigin(text)).toBe(origin);
    expect(new URL(text).origin).toBe(origin);
  });

  it.each([
    '',
    'null',
    '*',
    'https://',
    'https://a.example/b',
    'https://u@a.example',
    'ftp://a.example',
    'https://a:99999',
  ])('%s is none', (text) => expect(readOrigin(text)).toBeUndefined());
});
