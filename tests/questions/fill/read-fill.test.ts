import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unmarked } from '../../../src/core/plain-text';
import { blanksOf } from '../../../src/questions/fill/fill-shape';
import { fillReader } from '../../../src/questions/fill/source/fill-reader';
import { fillSource, partsOf, problemsOf, readMarkdown, shownHtml, shownText } from './fill-source';

const answersOf = (markdown: string) => Object.values(partsOf(markdown).key.answers);
const choicesOf = (markdown: string) => blanksOf(partsOf(markdown).ask).map(({ choices }) => choices);

describe('a paragraph with blanks', () => {
  test('is read as text and blanks in their order, with the spaces between them', () => {
    const parts = partsOf('A deny rule is [[containment]], a patch is\n[[eradication]].');
    expect(parts.ask.segments).toEqual([
      { text: unmarked('A deny rule is ') },
      { blank: 'blank-1' },
      { text: { text: ', a patch is ', html: ', a patch is\n' } },
      { blank: 'blank-2' },
      { text: unmarked('.') },
    ]);
    expect(parts.key).toEqual({
      answers: { 'blank-1': ['containment'], 'blank-2': ['eradication'] },
      scoring: 'parts',
    });
  });

  test('may start and end with a blank, and be nothing but one', () => {
    expect(shownText(partsOf('[[One]] and [[two]]'))).toBe('{1} and {2}');
    expect(shownText(partsOf('[[One]][[two]]'))).toBe('{1}{2}');
    expect(shownText(partsOf('[[One]]'))).toBe('{1}');
  });

  test('takes other spellings, whatever the space around them', () => {
    expect(answersOf('A [[ snapshot|EBS snapshot |  copy\nof a disk ]].')).toEqual([
      ['snapshot', 'EBS snapshot', 'copy of a disk'],
    ]);
  });

  test('takes a list of choices with one or several right ones, in the spelling of the list', () => {
    const markdown = 'First [[? isolate, terminate, wait | Isolate]], then [[?copy,log,stop|log|copy]].';
    expect(choicesOf(markdown)).toEqual([
      ['isolate', 'terminate', 'wait'],
      ['copy', 'log', 'stop'],
    ]);
    expect(answersOf(markdown)).toEqual([['isolate'], ['log', 'copy']]);
  });

  test('keeps the markup, the links and the code around its blanks', () => {
    const parts = partsOf(
      '**First** [[isolate]] *the* `i-1` and [see](https://a.example/) [[logs]] ![A map](map.png).',
    );
    expect(shownHtml(parts)).toBe(
      '<strong>First</strong> {1} <em>the</em> <code>i-1</code> and <a href="https://a.example/">see</a> {2} <img src="map.png" alt="A map" loading="lazy">.',
    );
    expect(shownText(parts)).toBe('First {1} the i-1 and see {2} A map.');
  });

  test('holds characters as the author meant them, in the text and in the answers', () => {
    const parts = partsOf('If a < b &amp; "c" \\| d: [[a & b | x < y | it\'s "z" | 1 &mdash; 2]] &copy;');
    expect(shownText(parts)).toBe('If a < b & "c" | d: {1} ©');
    expect(parts.key.answers).toEqual({ 'blank-1': ['a & b', 'x < y', 'it\'s "z"', '1 — 2'] });
  });

  test('takes code in a blank as it is written, with all its signs', () => {
    expect(answersOf('Run [[`aws | jq` | `a[[0]]` | `*.x`]] or [[? `a, b`, c | c]].')).toEqual([
      ['aws | jq', 'a[[0]]', '*.x'],
      ['c'],
    ]);
    expect(choicesOf('[[? `a, b`, c | c]]')).toEqual([['a, b', 'c']]);
  });

  test('shows brackets that are escaped, and opens at the last two of three', () => {
    expect(shownText(partsOf('Write \\[[word]] or \\[\\[word\\]\\] for [[a blank]].'))).toBe(
      'Write [[word]] or [[word]] for {1}.',
    );
    expect(shownText(partsOf('An array: [[[one]], two] and \\[[[three]]]'))).toBe('An array: [{1}, two] and [{2}]');
    expect(shownText(partsOf('A backslash: \\\\[[one]]'))).toBe('A backslash: \\{1}');
  });

  test('leaves out comments, and the brackets in them', () => {
    expect(shownText(partsOf('One <!-- [[two]] --> is [[three]].'))).toBe('One is {1}.');
  });

  test('is all or nothing, and keeps the order of its choices, where the settings say so', () => {
    expect(partsOf('[[a]]', { scoring: 'all', shuffle: 'no' })).toMatchObject({
      ask: { isShuffled: false },
      key: { scoring: 'all' },
    });
    expect(partsOf('[[a]]', { scoring: 'parts' })).toMatchObject({
      ask: { isShuffled: true },
      key: { scoring: 'parts' },
    });
  });

  test('is about its answers and its whole text', () => {
    expect(fillReader.subjects(partsOf('AWS [[WAF | Web ACL]] drops requests.'))).toEqual([
      'WAF',
      'Web ACL',
      'AWS WAF drops requests.',
    ]);
  });
});

describe('an error, where it stands, for', () => {
  test.each([
    ['an empty blank', 'So: [[]] and [[ ]] and [[|]]', ['fill-empty 4:5', 'fill-empty 4:14', 'fill-empty 4:24']],
    ['an empty spelling', 'So: [[a | ]]', ['fill-empty-entry 4:5']],
    ['a blank that is not closed', 'So: [[a and more', ['fill-unclosed 4:5']],
    ['a blank in a blank', 'So: [[a and [[b]]', ['fill-unclosed 4:5']],
    ['a blank that only one bracket closes', 'So\nit is: [[a] and more', ['fill-unclosed 5:8']],
    ['a blank in bold', 'So: **it is [[a]] here**', ['fill-in-markup 4:13']],
    ['a blank in italics', 'So: *[[a]]*', ['fill-in-markup 4:6']],
    ['a blank in code', 'So: `aws [[iam]] list`', ['fill-in-markup 4:10']],
    ['a blank in a link', 'So: [go [[a]] on](https://a.example/)', ['fill-in-markup 4:9']],
    ['a blank that is a link by mistake', 'So: [[a]](see) it is', ['fill-lost 4:1']],
    ['bold inside a blank', 'So: [[**a**]]', ['fill-markup 4:5']],
    ['bold that ends after the blank', 'So: [[**a]]**', ['fill-markup 4:5']],
    ['stars that Markdown takes', 'So: [[*.a.com | a.*]]', ['fill-markup 4:5']],
    ['an address that becomes a link', 'So: [[https://a.example/x]]', ['fill-markup 4:5']],
    ['a list without its answer', 'So: [[? a, b]]', ['fill-no-answer 4:5']],
    ['a list with an empty answer', 'So: [[? a, b | ]]', ['fill-no-answer 4:5']],
    ['an answer that is not listed', 'So: [[? a, b | c]]', ['fill-answer-not-listed 4:5']],
    ['a list of one choice', 'So: [[? a | a]]', ['fill-few-choices 4:5']],
    ['a list with the wrong signs', 'So: [[? a | b | c]]', ['fill-few-choices 4:5']],
    ['an empty list', 'So: [[? | a]]', ['fill-empty 4:5']],
    ['an empty choice', 'So: [[? a, , b | a]]', ['fill-empty-entry 4:5']],
    ['one choice twice', 'So: [[? Isolate, wait, isolate | wait]]', ['fill-same-choice 4:5']],
    ['a list that is all right', 'So: [[? a, b | b | a]]', ['fill-all-right 4:5']],
    ['a long answer', `So: [[${'long '.repeat(17)}]]`, ['fill-long 4:5']],
    ['a long choice', `So: [[? a, ${'b'.repeat(81)} | a]]`, ['fill-long 4:5']],
    ['no blank at all', 'So: \\[[a]]', ['fill-no-blank 4:1']],
  ])('%s', (_what, markdown, expected) => {
    const problems = problemsOf(markdown);
    expect(problems.filter((problem) => problem.startsWith('error'))).toEqual(expected.map((code) => `error ${code}`));
    expect(readMarkdown(markdown).parts).toBeUndefined();
  });

  test('scoring that does not exist', () => {
    const { problems } = readMarkdown('[[a]]', { scoring: 'alle' });
    expect(problems).toMatchObject([{ code: 'fill-scoring', suggestion: 'scoring: all' }]);
  });

  test('each of several blanks, all at once', () => {
    expect(problemsOf('[[]] and [[? a]] and **[[b]]**', { scoring: 'best' })).toHaveLength(4);
  });

  test('a word of up to 80 characters: none', () => {
    expect(problemsOf(`So: [[${'a'.repeat(80)}]]`)).toEqual([]);
  });

  test('a list in the wrong signs with the list as it was meant', () => {
    expect(readMarkdown('[[? isolate | terminate | wait]]').problems[0]?.suggestion).toBe(
      'Put commas between them: [[? isolate, terminate, wait | isolate]]',
    );
    expect(readMarkdown('[[? isolate, terminate | isolte]]').problems[0]?.suggestion).toBe('isolate');
  });
});

describe('whatever is written', () => {
  const written = fc.string({
    unit: fc.constantFrom(
      '[[',
      ']]',
      '[',
      ']',
      '|',
      '?',
      ',',
      '*',
      '**',
      '`',
      '\\',
      '(',
      ')',
      'a',
      'b',
      ' ',
      '\n',
      '&',
      '<',
      '-',
      '!',
    ),
    maxLength: 40,
  });

  test('is read or refused with places, and what is read has an answer for every blank', () => {
    fc.assert(
      fc.property(written, (markdown) => {
        const source = (() => {
          try {
            return fillSource(`a ${markdown} [[b]]`);
          } catch {
            return undefined;
          }
        })();
        if (!source) return;
        const result = fillReader.read(source, { phases: [] });
        if (!result.ok) {
          expect(result.error.length).toBeGreaterThan(0);
          for (const { place } of result.error) expect(place?.line).toBeGreaterThanOrEqual(1);
          return;
        }
        const { ask, key } = result.value;
        expect(blanksOf(ask).map(({ blank }) => blank)).toEqual(Object.keys(key.answers));
        for (const { blank, choices } of blanksOf(ask)) {
          const answers = key.answers[blank] ?? [];
          expect(answers.length).toBeGreaterThan(0);
          for (const answer of choices ? answers : []) expect(choices).toContain(answer);
        }
        // Every piece of HTML stands by itself: what it opens it closes.
        for (const segment of ask.segments)
          if ('text' in segment)
            for (const tag of ['strong', 'em', 'code', 'a'])
              expect(segment.text.html.split(`<${tag}`).length).toBe(segment.text.html.split(`</${tag}>`).length);
      }),
      { numRuns: 3000 },
    );
  });

  test('comes back as it was: words, spellings and choices', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const typed = fc
      .uniqueArray(word, { minLength: 1, maxLength: 3 })
      .map((answers) => ({ answers, choices: undefined }));
    const picked = fc
      .uniqueArray(word, { minLength: 2, maxLength: 4 })
      .map((choices) => ({ answers: choices.slice(1, 2), choices }));
    const piece = fc.record({ before: word, blank: fc.oneof(typed, picked) });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const markdown = pieces
          .map(({ before, blank: { answers, choices } }) => {
            const entries = [...(choices ? [`? ${choices.join(', ')}`] : []), ...answers];
            return `${before} [[${entries.join(' | ')}]]`;
          })
          .join(' ');
        const parts = partsOf(markdown);
        expect(Object.values(parts.key.answers)).toEqual(pieces.map(({ blank }) => blank.answers));
        expect(blanksOf(parts.ask).map(({ choices }) => choices)).toEqual(pieces.map(({ blank }) => blank.choices));
        expect(shownText(parts)).toBe(pieces.map(({ before }, index) => `${before} {${index + 1}}`).join(' '));
      }),
      { numRuns: 1000 },
    );
  });
});
