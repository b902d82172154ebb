import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PackageOrder } from '../../../src/packaging/bundle/order/package-order';
import { readOrder } from '../../../src/packaging/bundle/order/read-order';
import { readWebAddress } from '../../../src/packaging/bundle/web-address';
import { anyText } from '../manifest/odd-configs';

const known = { lessons: ['incident-response', 'least-privilege'] };
const usual: PackageOrder = { kind: 'lesson', lesson: 'incident-response', format: 'scorm-1.2' };

const read = (changes: Partial<PackageOrder>) => readOrder({ ...usual, ...changes }, known);
const codes = (changes: Partial<PackageOrder>) => {
  const result = read(changes);
  return result.ok ? [] : result.error.map(({ code }) => code);
};
const wish = (changes: Partial<PackageOrder>) => {
  const result = read(changes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe('an order', () => {
  test('without a rule asks for every check', () => {
    expect(wish({})).toEqual({
      subject: { kind: 'lesson', id: 'incident-response' },
      format: 'scorm-1.2',
      rule: { rule: 'answered' },
    });
  });

  test.each([
    ['read', { rule: 'read' }],
    ['answered', { rule: 'answered' }],
    ['score:1', { rule: 'score', least: 1 }],
    ['score:100', { rule: 'score', least: 100 }],
  ])('may have the rule %s', (rule, expected) => {
    expect(wish({ rule }).rule).toEqual(expected);
  });

  test('for a paper has the whole exam and a usual seed, or those it names', () => {
    expect(wish({ kind: 'paper' }).subject).toEqual({ kind: 'paper', seed: '1', length: 65 });
    expect(wish({ kind: 'paper', seed: 'spring-2027', length: '20' }).subject).toEqual({
      kind: 'paper',
      seed: 'spring-2027',
      length: 20,
    });
  });

  test.each([
    [{}, 'seed=1'],
    [{ seed: 'b' }, 'seed=b'],
    [{ search: '?count=12&mode=best&seed=a' }, 'count=12&mode=best&seed=a'],
    [{ search: 'count=12&seed=a', seed: 'b' }, 'count=12&seed=b'],
    [
      { search: 'https://example.org/practice/phases/?phases=preparation,recovery&seed=x#top' },
      'phases=preparation,recovery&seed=x',
    ],
  ])('for a board takes its address: %j', (changes, search) => {
    expect(wish({ kind: 'board', ...changes }).subject).toEqual({ kind: 'board', search });
  });

  test('keeps a record store for xAPI alone', () => {
    const store = { endpoint: 'https://lrs.example.org/xapi', authorization: ' Basic abc= ' };
    expect(wish({ format: 'xapi', ...store }).store).toEqual({
      endpoint: 'https://lrs.example.org/xapi/',
      authorization: 'Basic abc=',
    });
    expect(wish({ format: 'cmi5', ...store })).not.toHaveProperty('store');
  });

  test('keeps the address of the site with a slash at its end', () => {
    expect(wish({ site: 'https://example.org/course' }).site).toBe('https://example.org/course/');
  });
});

describe('what is wrong with an order is told', () => {
  test.each([
    [{ kind: 'video' }, 'unknown-kind'],
    [{ kind: '' }, 'unknown-kind'],
    [{ format: 'scorm' }, 'unknown-format'],
    [{ format: '' }, 'unknown-format'],
    [{ lesson: '' }, 'missing-lesson'],
    [{ lesson: 'incident-respons' }, 'unknown-lesson'],
    [{ lesson: '../../x' }, 'unknown-lesson'],
    [{ kind: 'paper', seed: 'x'.repeat(33) }, 'bad-seed'],
    [{ kind: 'paper', seed: 'a b' }, 'bad-seed'],
    [{ kind: 'paper', length: '66' }, 'bad-length'],
    [{ kind: 'paper', length: '0' }, 'bad-length'],
    [{ kind: 'paper', length: 'ten' }, 'bad-length'],
    [{ kind: 'paper', length: '10.5' }, 'bad-length'],
    [{ kind: 'board', search: 'colour=red' }, 'bad-board'],
    [{ kind: 'board', search: 'count=500' }, 'bad-board'],
    [{ kind: 'board', search: 'mode=worst' }, 'bad-board'],
    [{ kind: 'board', search: 'seed=a b' }, 'bad-seed'],
    [{ rule: 'score:101' }, 'bad-score'],
    [{ rule: 'score:0' }, 'bad-score'],
    [{ rule: 'score:' }, 'bad-score'],
    [{ rule: 'score:-5' }, 'bad-score'],
    [{ rule: 'score' }, 'unknown-rule'],
    [{ rule: 'done' }, 'unknown-rule'],
    [{ kind: 'paper', rule: 'read' }, 'rule-misfit'],
    [{ kind: 'board', rule: 'read' }, 'rule-misfit'],
    [{ format: 'xapi' }, 'missing-endpoint'],
    [{ format: 'xapi', endpoint: 'ftp://example.org/' }, 'bad-endpoint'],
    [{ format: 'xapi', endpoint: 'lrs.example.org' }, 'bad-endpoint'],
    [{ format: 'xapi', endpoint: 'https://a.org/', authorization: 'a\nb' }, 'bad-authorization'],
    [{ site: 'javascript:alert(1)' }, 'bad-site'],
  ])('%j: %s', (changes, code) => {
    expect(codes(changes)).toEqual([code]);
  });

  test('all at once, each in a sentence, and a mistyped lesson with the one that was meant', () => {
    const result = read({ lesson: 'incident-respons', format: 'zip', rule: 'score:200' });
    expect(result.ok ? [] : result.error.map(({ message }) => message)).toEqual([
      'There is no format “zip”.',
      'There is no lesson “incident-respons”.',
      'The score to reach is “200”.',
    ]);
    expect(result.ok ? '' : result.error[1]?.suggestion).toBe('incident-response');
  });
});

describe('a web address', () => {
  test.each([
    ['https://lrs.example.org/xapi', 'https://lrs.example.org'],
    ['HTTP://Example.org:8080/a/b/', 'http://example.org:8080'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
    ['http://localhost:8000/', 'http://localhost:8000'],
  ])('%s has the origin %s', (text, origin) => {
    expect(readWebAddress(text)?.origin).toBe(origin);
    expect(new URL(text).origin).toBe(origin);
  });

  test.each([
    'https://user:secret@example.org/',
    'https://example.org/?key=1',
    'https://example.org/#x',
    "https://example.org;script-src *'/",
    'https://exa mple.org/',
    '//example.org/',
    'https://',
    'data:text/html,x',
  ])('is none: %s', (text) => {
    expect(readWebAddress(text)).toBeUndefined();
  });

  test('never holds what could end a directive of a policy', () => {
    fc.assert(
      fc.property(anyText, (rest) => {
        const origin = readWebAddress(`https://example.org${rest}`)?.origin ?? '';
        expect(origin).not.toMatch(/[\s;,'"*]/);
      }),
    );
  });
});
