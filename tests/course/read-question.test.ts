import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/questions/question-kinds';
import { lessonOf, locate, readBodyText } from '../support/small-course';

const options = '- [x] Yes\n  > So it is.\n- [ ] Nay\n  > It is not.\n';
const quiz = (answer: string, settings = 'id: q', title = 'Right?') =>
  `### Quiz: ${title}\n<!-- ${settings} -->\n\n${answer}`;

function questionOf(body: string): Question {
  const [question] = lessonOf(body).questions;
  if (!question) throw new Error('There is no question.');
  return question;
}

function choiceOf(body: string) {
  const question = questionOf(body);
  if (question.kind !== 'choice') throw new Error('It is no choice.');
  return question;
}

/** Options as the author sees them: the box, the text and the reason. */
const shownOptions = (body: string): string[] => {
  const { ask, key } = choiceOf(body);
  return ask.options.map(
    ({ id, text }) => `${key.right.includes(id) ? 'x' : '-'} ${text.text} > ${key.reasons[id]?.text ?? ''}`,
  );
};

const htmlOf = (passages: Question['prompt']) =>
  passages.map((passage) => (passage.block === 'prose' ? passage.html : '[diagram]')).join('');

const codes = (body: string) => readBodyText(body).problems.map(({ code, severity }) => `${severity} ${code}`);

describe('a question', () => {
  test('has title, stem, hints, answer and explanation in the places where an author puts them', () => {
    const question = choiceOf(
      quiz(`A *stem*.\n\n> Hint: **first** of two\n\n> hint: second\n\n> A plain quote.\n\n${options}\nThe end.\n`),
    );
    expect(question).toMatchObject({ id: 'q', kind: 'choice', title: { text: 'Right?', html: 'Right?' } });
    expect(htmlOf(question.prompt)).toBe('<p>A <em>stem</em>.</p><blockquote><p>A plain quote.</p></blockquote>');
    expect(question.hints).toEqual([
      { text: 'first of two', html: '<strong>first</strong> of two' },
      { text: 'second', html: 'second' },
    ]);
    expect(htmlOf(question.explanation)).toBe('<p>The end.</p>');
  });

  test('keeps its id when the id is its only setting', () => {
    expect(questionOf(quiz(options, 'id: only')).id).toBe('only');
  });

  test('reads all its settings', () => {
    const settings =
      'id: q; domain: 2; task: 2.1; see: here, first#here; level: apply; checked: 2026-11-24; source: https://a.example/; source: https://b.example/';
    expect(questionOf(`## Here\n\n${quiz(options, settings)}`)).toMatchObject({
      domain: 2,
      task: '2.1',
      see: ['first#here', 'first#here'],
      level: 'apply',
      checked: '2026-11-24',
      sources: ['https://a.example/', 'https://b.example/'],
    });
  });

  test('takes its domain from its task', () => {
    expect(questionOf(quiz(options, 'id: q; task: 1.1'))).toMatchObject({ domain: 1 });
  });

  test('may have its settings on several lines, and problems are placed there', () => {
    const { problems, text } = readBodyText(quiz(options, 'id: q;\n  task: 2.1;\n  levle: apply'));
    expect(problems).toMatchObject([{ code: 'setting-unknown', suggestion: 'level', place: locate(text, 'levle') }]);
  });

  test('loses its opening word from its title, also where that is in bold', () => {
    expect(questionOf(quiz(options).replace('Quiz: Right?', '**Quiz:** Right *now*?')).title).toEqual({
      text: 'Right now?',
      html: 'Right <em>now</em>?',
    });
  });

  test('with a hint after its answer is doubtful, for the hint comes too late', () => {
    const { problems, text } = readBodyText(quiz(`${options}\nSo.\n\n> Hint: look\n`));
    expect(problems).toMatchObject([{ code: 'hint-late', severity: 'warning', place: locate(text, '> Hint') }]);
  });

  test.each([
    ['a heading of level 3', '### Next', '<h3'],
    ['a heading of level 2', '## Next', '<h2'],
    ['a thematic break', '---', '<p>After'],
  ])('ends at %s', (_case, end, after) => {
    const { blocks, questions } = lessonOf(`${quiz(options)}\n${end}\n\nAfter it.\n`);
    expect(questions[0]?.explanation).toEqual([]);
    expect(blocks).toMatchObject([
      { block: 'question', id: 'q' },
      { block: 'prose', html: expect.stringContaining(after) },
    ]);
  });

  test('goes on past a heading of level 4', () => {
    const body = quiz(`#### Given\n\nA stem.\n\n${options}\n#### Because\n\nThe end.\n`);
    expect(htmlOf(questionOf(body).prompt)).toContain('A stem.');
    expect(htmlOf(questionOf(body).explanation)).toContain('The end.');
  });

  test('stands among the blocks of its lesson where it was written', () => {
    const body = `Before.\n\n${quiz(options)}\n### Quiz: And?\n<!-- id: p -->\n\n${options}\n---\n\nAfter.\n`;
    expect(lessonOf(body).blocks.map((block) => (block.block === 'question' ? block.id : block.block))).toEqual([
      'prose',
      'q',
      'p',
      'prose',
    ]);
  });

  test('may show a diagram and code in its stem', () => {
    const diagram = '```mermaid\nflowchart TD\naccTitle: T\naccDescr: D.\na[One] --> b[Two]\n```\n';
    const { prompt } = questionOf(quiz(`See:\n\n${diagram}\n\`\`\`json\n{}\n\`\`\`\n\n${options}`));
    expect(prompt.map(({ block }) => block)).toEqual(['prose', 'diagram', 'prose']);
  });

  test('has a hash that changes with its answer and its title, and with nothing else', () => {
    const { hash } = questionOf(quiz(options));
    expect(questionOf(quiz(options, 'id: other; level: apply')).hash).toBe(hash);
    expect(questionOf(quiz(options.replace('It is not', 'It is so'))).hash).not.toBe(hash);
    expect(questionOf(quiz(options, 'id: q', 'Wrong?')).hash).not.toBe(hash);
  });
});

describe('options', () => {
  const both = ['x Yes > So it is.', '- Nay > It is not.'];

  test.each([
    ['as a task list', options],
    ['with big letters in their boxes', options.replace('[x]', '[X]')],
    ['with stars', options.replaceAll('- [', '* [')],
    ['with numbers', options.replaceAll('- [', '1. [').replaceAll('  >', '   >')],
    ['with empty lines between them', options.replace('- [ ]', '\n- [ ]')],
    ['with a reason of two lines', options.replace('So it', 'So\n  > it')],
    ['with marks in different letters', options.replace('- [ ]', '* [ ]')],
  ])('may be written %s', (_case, answer) => {
    expect(readBodyText(quiz(answer)).problems).toEqual([]);
    expect(shownOptions(quiz(answer))).toEqual(both);
  });

  test('keep reasons that are not indented, with a warning at each', () => {
    const body = quiz(`${options.replaceAll('  >', '>')}\nThe end.\n`);
    const { problems, text } = readBodyText(body);
    expect(problems).toMatchObject([
      { code: 'reason-indent', severity: 'warning', place: locate(text, '> So') },
      { code: 'reason-indent', severity: 'warning', place: locate(text, '> It') },
    ]);
    expect(shownOptions(body)).toEqual(both);
    expect(htmlOf(questionOf(body).explanation)).toBe('<p>The end.</p>');
  });

  test('keep boxes that Markdown does not know, with a warning at each', () => {
    const body = quiz('- [x]Yes\n  > So it is.\n- [] Nay\n  > It is not.\n');
    const { problems, text } = readBodyText(body);
    expect(problems).toMatchObject([
      { code: 'box-form', severity: 'warning', place: locate(text, '- [x]Yes') },
      { code: 'box-form', severity: 'warning', place: locate(text, '- [] Nay') },
    ]);
    expect(shownOptions(body)).toEqual(both);
  });

  test('without any box among others are wrong ones, with a warning', () => {
    const body = quiz('- [x] Yes\n  > So it is.\n- Nay\n  > It is not.\n');
    const { problems, text } = readBodyText(body);
    expect(problems).toMatchObject([{ code: 'box-missing', severity: 'warning', place: locate(text, '- Nay') }]);
    expect(shownOptions(body)).toEqual(both);
  });

  test('end before a list without boxes, which belongs to the explanation', () => {
    const body = quiz(`${options}\n* one\n* two\n`);
    expect(shownOptions(body)).toEqual(both);
    expect(htmlOf(questionOf(body).explanation)).toBe('<ul><li>one</li><li>two</li></ul>');
  });

  test('do not begin with a list without boxes, which belongs to the stem', () => {
    const body = quiz(`* given\n\n${options}`);
    expect(htmlOf(questionOf(body).prompt)).toBe('<ul><li>given</li></ul>');
    expect(shownOptions(body)).toEqual(both);
  });

  test('warn of a reason that is more than sentences', () => {
    expect(codes(quiz(options.replace('> So it is.', '> So it is.\n  >\n  > - because')))).toEqual([
      'warning reason-form',
    ]);
  });

  test('join the paragraphs of a reason with a line break', () => {
    const { key } = choiceOf(quiz(options.replace('> So it is.', '> So\n  >\n  > it is.')));
    expect(key.reasons.yes).toEqual({ text: 'So it is.', html: 'So<br>it is.' });
  });

  test('keep their marks', () => {
    const { ask } = choiceOf(quiz('- [x] `a` **b**\n  > c\n- [ ] <https://d.example/>\n  > e\n'));
    expect(ask.options.map(({ text }) => text.html)).toEqual([
      '<code>a</code> <strong>b</strong>',
      '<a href="https://d.example/" rel="noopener noreferrer" class="outside">https://d.example/</a>',
    ]);
  });
});

describe('a match', () => {
  const table = (rows: string) =>
    `### Match: Where?\n<!-- id: m -->\n\nThe stem.\n\n> Hint: look\n\n| Thing | Bins | Why |\n|---|---|---|\n${rows}\n\nThe end.\n`;
  const matchOf = (rows: string) => {
    const question = questionOf(table(rows));
    if (question.kind !== 'match') throw new Error('It is no match.');
    return question;
  };

  test('has stem, hints and the explanation after its table', () => {
    const question = matchOf('| A | **One**, Two | a |\n| B | Two | b |\n');
    expect(htmlOf(question.prompt)).toBe('<p>The stem.</p>');
    expect(question.hints).toMatchObject([{ text: 'look' }]);
    expect(htmlOf(question.explanation)).toBe('<p>The end.</p>');
    expect(question.key.cells).toEqual({ a: { best: ['one'], also: ['two'] }, b: { best: ['two'], also: [] } });
  });

  test.each([
    ['code', 'AWS `WAF`'],
    ['an escaped sign', 'AWS \\& WAF'],
    ['emphasis', 'AWS *WAF*'],
  ])('keeps a bin with %s in its name as one', (_case, name) => {
    expect(matchOf(`| A | ${name} | a |\n| B | Two | b |\n`).ask.bins).toHaveLength(2);
  });

  test.each(['**One, Two**', '***One***, **Two**', '**One**, *__Two__*'])('sees what is bold in %s', (cell) => {
    expect(matchOf(`| A | ${cell}, Three | a |\n| B | Two | b |\n`).key.cells.a).toEqual({
      best: ['one', 'two'],
      also: ['three'],
    });
  });

  test('has problems placed at the bin that is wrong', () => {
    const { problems, text } = readBodyText(
      table('| One | Two | a |\n| B | One, One | b |\n').replace('id: m', 'id: m; bins: One, Two'),
    );
    expect(problems).toMatchObject([
      { code: 'match-duplicate-bin', place: locate(text, 'One |') && locate(text, 'One | b') },
    ]);
  });

  test('has one error where its scoring is unknown', () => {
    const body = table('| A | One | a |\n| B | Two | b |\n').replace('id: m', 'id: m; scoring: bset');
    expect(codes(body)).toEqual(['error match-scoring']);
  });
});

describe('an order', () => {
  const list = '1. First\n   > a\n2. Then\n   > b\n3. Last\n   > c\n';
  const orderText = (answer: string) => `### Order: What is done when?\n<!-- id: o -->\n\n${answer}`;
  const orderOf = (answer: string) => {
    const question = questionOf(orderText(answer));
    if (question.kind !== 'order') throw new Error('It is no order.');
    return question;
  };
  const shownItems = ({ ask, key }: ReturnType<typeof orderOf>) =>
    ask.items.map(({ id, text }) => `${text.text} > ${key.reasons[id]?.text ?? ''}`);
  const all = ['First > a', 'Then > b', 'Last > c'];

  test.each([
    ['with full stops', list],
    ['with brackets', list.replaceAll('. ', ') ')],
    ['with the same number again and again', list.replace('2.', '1.').replace('3.', '1.')],
    ['with empty lines between them', list.replaceAll('\n2', '\n\n2').replaceAll('\n3', '\n\n3')],
  ])('may be written %s', (_case, answer) => {
    expect(readBodyText(orderText(answer)).problems).toEqual([]);
    expect(shownItems(orderOf(answer))).toEqual(all);
  });

  test('has stem, hints and explanation around its list', () => {
    const question = orderOf(`The stem.\n\n> Hint: look\n\n${list}\nThe end.\n`);
    expect(htmlOf(question.prompt)).toBe('<p>The stem.</p>');
    expect(question.hints).toMatchObject([{ text: 'look' }]);
    expect(htmlOf(question.explanation)).toBe('<p>The end.</p>');
  });

  test('ends before a list without numbers, which belongs to the explanation', () => {
    const question = orderOf(`${list}\n- one\n- two\n`);
    expect(shownItems(question)).toEqual(all);
    expect(htmlOf(question.explanation)).toBe('<ul><li>one</li><li>two</li></ul>');
  });

  test('does not begin with a list without numbers, which belongs to the stem', () => {
    const question = orderOf(`- given\n\n${list}`);
    expect(htmlOf(question.prompt)).toBe('<ul><li>given</li></ul>');
    expect(shownItems(question)).toEqual(all);
  });

  test('keeps reasons that are not indented far enough, with a warning that says how far', () => {
    const { problems, text } = readBodyText(orderText(list.replaceAll('   >', '  >')));
    expect(problems).toMatchObject([
      { code: 'reason-indent', suggestion: expect.stringContaining('first letter'), place: locate(text, '> a') },
      { code: 'reason-indent', place: locate(text, '> b') },
      { code: 'reason-indent', place: locate(text, '> c') },
    ]);
    expect(shownItems(orderOf(list.replaceAll('   >', '  >')))).toEqual(all);
  });
});

describe('a fill', () => {
  const fillOf = (answer: string) => {
    const question = questionOf(`### Fill: What comes *first*?\n<!-- id: f; scoring: all -->\n\n${answer}`);
    if (question.kind !== 'fill') throw new Error('It is no fill.');
    return question;
  };

  test('has its blanks in the first paragraph that has some, between stem, hints and explanation', () => {
    const question = fillOf('The stem.\n\n> Hint: look\n\nIt is [[a]] or\n[[? b, c | b]].\n\nThe end.\n');
    expect(question.title.text).toBe('What comes first?');
    expect(htmlOf(question.prompt)).toBe('<p>The stem.</p>');
    expect(question.hints).toMatchObject([{ text: 'look' }]);
    expect(question.ask.segments.map((one) => ('blank' in one ? (one.choices ?? []) : one.text.text))).toEqual([
      'It is ',
      [],
      ' or ',
      ['b', 'c'],
      '.',
    ]);
    expect(question.key).toEqual({ answers: { 'blank-1': ['a'], 'blank-2': ['b'] }, scoring: 'all' });
    expect(htmlOf(question.explanation)).toBe('<p>The end.</p>');
  });

  test('does not make terms of the services that it names, in blanks or around them', () => {
    const question = fillOf('Amazon Watch keeps [[Watch Logs]].\n');
    expect(question.ask.segments[0]).toEqual({ text: { text: 'Amazon Watch keeps ', html: 'Amazon Watch keeps ' } });
    expect(question.key.answers).toEqual({ 'blank-1': ['Watch Logs'] });
  });
});

describe('what a question must not be', () => {
  test.each<[code: string, body: string, offender: string]>([
    ['question-id', quiz(options, 'task: 2.1'), '### Quiz'],
    ['question-id', quiz(options, 'id: Big Letters'), 'id: Big'],
    ['question-id', quiz(options, 'id: a; id: b'), 'id: a'],
    ['question-id', quiz(options, 'id: constructor'), 'id: constructor'],
    ['question-id', quiz(options, 'id: phases'), 'id: phases'],
    ['question-title', quiz(options, 'id: q', ''), '### Quiz'],
    ['question-body', quiz('- Yes\n- No\n'), '### Quiz'],
    ['question-body', quiz('1. a\n2. b\n').replace('Quiz', 'Fill'), '### Fill'],
    ['fill-unclosed', quiz('Text.\n\nIt is\n  so: [[a.\n').replace('Quiz', 'Fill'), '[[a'],
    ['order-too-few-items', quiz('1. a\n   > b\n2. c\n   > d\n').replace('Quiz', 'Order'), '1. a'],
    ['setting-unknown', quiz(options, 'id: q; leval: apply'), 'leval'],
    ['see-unknown', quiz(options, 'id: q; see: nowhere'), 'see'],
    ['task-unknown', quiz(options, 'id: q; task: 2.3'), 'task: 2.3'],
    ['domain-unknown', quiz(options, 'id: q; domain: 7'), 'domain: 7'],
    ['domain-task', quiz(options, 'id: q; domain: 1; task: 2.1'), 'domain: 1'],
    ['level-unknown', quiz(options, 'id: q; level: aply'), 'level'],
    ['shuffle-unknown', quiz(options, 'id: q; shuffle: on'), 'shuffle'],
    ['choice-scoring', quiz(options, 'id: q; scoring: best'), 'scoring'],
    ['checked-date', quiz(options, 'id: q; checked: May 2026'), 'checked'],
    ['source-address', quiz(options, 'id: q; source: http://a.example/'), 'source'],
    ['choice-no-tick', quiz(options.replace('[x]', '[ ]')), '- [ ] Yes'],
    ['choice-no-tick', quiz(options.replace('[x]', '[ ]'), 'id: q', 'Right? (Select TWO.)'), '- [ ] Yes'],
    ['choice-all-ticked', quiz(options.replace('[ ]', '[x]')), '- [x] Yes'],
    ['choice-one-option', quiz('- [x] Yes\n'), '- [x] Yes'],
    ['choice-empty-option', quiz(`${options}- [ ] \`\`\n`.replace(' ``', '')), '- [ ]\n'],
    ['choice-duplicate-option', quiz(`${options}- [ ] **yes**\n  > b\n`), '- [ ] **yes**'],
    ['choice-select-count', quiz(options, 'id: q', 'Which? (Choose 2.)'), 'Choose 2'],
    ['choice-select-count', quiz(`Some text. (Select TWO.)\n\n${options}`), '### Quiz'],
  ])('%s is one error, at its place (case %#)', (code, body, offender) => {
    const { problems, text } = readBodyText(body);
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map((error) => error.code)).toEqual([code]);
    const { line, column } = errors[0]?.place ?? { line: 0, column: 0 };
    const rest = text
      .split('\n')
      .slice(line - 1)
      .join('\n')
      .slice(column - 1);
    expect(rest.startsWith(offender)).toBe(true);
  });

  test('two questions of a lesson with one id are one error, at the second', () => {
    const { problems, text } = readBodyText(
      `${quiz(options)}\n${quiz(options, 'level: apply; id: q')}\n${quiz(options)}`,
    );
    expect(problems.map(({ code }) => code)).toEqual(['question-id-duplicate', 'question-id-duplicate']);
    expect(problems.map(({ place }) => place)).toMatchObject([locate(text, 'id: q', 2), locate(text, 'id: q', 3)]);
  });

  test('a question and a heading with one id are an error too', () => {
    expect(codes(`## Here\n<!-- id: q -->\n\n${quiz(options)}`)).toEqual(['error anchor-duplicate']);
  });
});
