import { describe, expect, test } from 'vitest';
import { lessonOf, locate, proseOf, readBodyText } from '../support/small-course';

describe('a callout', () => {
  test('has its leading bold phrase as title, without the full stop', () => {
    expect(proseOf('> [!TIP]\n> **Exam tip.** Read *twice*.\n')).toBe(
      '<div class="callout callout-tip" role="note"><p class="callout-title">Exam tip</p><p> Read <em>twice</em>.</p></div>',
    );
  });

  test('has the name of its kind as title where it has none of its own', () => {
    expect(proseOf('> [!WARNING]\n> Hot.\n')).toBe(
      '<div class="callout callout-warning" role="note"><p class="callout-title">Warning</p><p>Hot.</p></div>',
    );
  });

  test.each(['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION', 'tip'])('may be a %s', (kind) => {
    expect(proseOf(`> [!${kind}]\n> Text.\n`)).toContain(`callout-${kind.toLowerCase()}`);
  });

  test('keeps its further paragraphs and lists', () => {
    expect(proseOf('> [!NOTE]\n> **Two parts**\n>\n> - one\n> - two\n')).toContain(
      'Two parts</p><ul><li>one</li><li>two</li></ul></div>',
    );
  });

  test('of a kind that there is not is doubtful, with the nearest kind', () => {
    const { problems, text } = readBodyText('> [!WARNIG]\n> Hot.\n');
    expect(problems).toMatchObject([
      { code: 'callout-unknown', severity: 'warning', suggestion: '[!WARNING]', place: locate(text, '> [!') },
    ]);
  });

  test('is an ordinary quote without its mark', () => {
    expect(proseOf('> **Bold.** Said.\n')).toBe('<blockquote><p><strong>Bold.</strong> Said.</p></blockquote>');
  });
});

describe('code', () => {
  test('has its title, a button to copy it and a region that can be scrolled', () => {
    expect(proseOf('```bash title="List <all>"\nls && echo "<b>"\n```\n')).toBe(
      '<figure class="code"><figcaption>List &lt;all&gt;<button type="button" class="copy" data-copy>Copy</button></figcaption>' +
        '<pre tabindex="0" role="group" aria-label="Code: List &lt;all&gt;"><code>ls &amp;&amp; echo &quot;&lt;b&gt;&quot;</code></pre></figure>',
    );
  });

  test('without a title is named after its language', () => {
    expect(proseOf('```json\n{}\n```\n')).toContain('<figcaption>json<button');
  });
});

test('a diagram inside a list or a quote is doubtful, for it is shown as code', () => {
  const diagram = '```mermaid\nflowchart TD\n```\n';
  const nested = `- one\n\n${diagram.replace(/^(?=.)/gm, '  ')}\n${diagram.replace(/^(?=.)/gm, '> ')}`;
  expect(readBodyText(nested).problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'warning diagram-nested',
    'warning diagram-nested',
  ]);
});

describe('a table', () => {
  const html = proseOf('| Name | What |\n|---|:-:|\n| A | b \\| c |\n');

  test('is wrapped in a region that can be scrolled and is named by its columns', () => {
    expect(html).toMatch(/^<div class="table-scroll" role="group" tabindex="0" aria-label="Table: Name, What"><table>/);
  });

  test('has header cells for its columns and its rows', () => {
    expect(html).toContain('<th scope="col">Name</th><th scope="col" class="align-center">What</th>');
    expect(html).toContain('<th scope="row">A</th><td class="align-center">b | c</td>');
  });
});

describe('plain prose', () => {
  test('keeps the start of a numbered list and the boxes of a task list', () => {
    expect(proseOf('4. four\n5. five\n')).toBe('<ol start="4"><li>four</li><li>five</li></ol>');
    expect(proseOf('- [x] done\n- [ ] open\n')).toBe(
      '<ul><li><span class="task">☑</span> done</li><li><span class="task">☐</span> open</li></ul>',
    );
  });

  test('reads entities as their characters, and names that are none as they stand', () => {
    expect(proseOf('a &amp; b &#8212; &hellip; &lt;i&gt;\n')).toBe('<p>a &amp; b — … &lt;i&gt;</p>');
    expect(proseOf('&constructor; &toString; &nosuch; &#xD800;\n')).toBe(
      '<p>&amp;constructor; &amp;toString; &amp;nosuch; \uFFFD</p>',
    );
  });

  test('reads entities in addresses, titles and alternative texts too', () => {
    expect(proseOf('[x](https://example.com/?a=1&amp;b=2 "R&amp;D")\n')).toBe(
      '<p><a href="https://example.com/?a=1&amp;b=2" title="R&amp;D" rel="noopener noreferrer" class="outside">x</a></p>',
    );
    expect(proseOf('![a *b* &amp; c](there.png)\n')).toBe(
      '<p><img src="data:image/png;base64,AA==" alt="a b &amp; c" loading="lazy"></p>',
    );
  });

  test('leaves comments out', () => {
    expect(proseOf('a <!-- b --> c\n\n<!-- d\ne -->\n')).toBe('<p>a  c</p>');
  });
});

describe('words', () => {
  test('are those that are read: prose, headings, lists, tables and callouts', () => {
    const body =
      '## Two words\n\nThree more words.\n\n- one\n- two\n\n> [!NOTE]\n> **A title.** And text.\n\n| A | B |\n|---|---|\n| c | — |\n';
    expect(lessonOf(body).words).toBe(2 + 3 + 2 + 1 + 4 + 3);
  });

  test('leave out questions, code and diagrams', () => {
    const quiz =
      '### Quiz: A title?\n<!-- id: q -->\n\nA stem.\n\n- [x] Yes\n  > So.\n- [ ] No\n  > Not.\n\nAfter it.\n';
    const code = '```js\nconst a = 1;\n```\n';
    const diagram = '```mermaid\nflowchart TD\naccTitle: T\naccDescr: D.\na[One] --> b[Two]\n```\n';
    expect(lessonOf(`Just these.\n\n${code}\n${diagram}\n${quiz}\n---\n\nThree further words.\n`).words).toBe(5);
  });
});

describe('a mention of a service', () => {
  const terms = (body: string) =>
    [...proseOf(body).matchAll(/popovertarget="note:([\w-]+)"[^>]*>([^<]*)</g)].map(([, id, text]) => [id, text]);

  test('is a term at its first place in a section, by name or alias', () => {
    expect(terms('Amazon Watch. Amazon Watch, and Watch.\n\n## Next\n\nWatch here.\n')).toEqual([
      ['watch', 'Amazon Watch'],
      ['watch', 'Watch'],
    ]);
  });

  test('goes to the longest name', () => {
    expect(terms('Amazon Watch Logs and Watch Logs, then Watch.\n')).toEqual([
      ['watch-logs', 'Amazon Watch Logs'],
      ['watch', 'Watch'],
    ]);
  });

  test('is seen where its name is broken over two lines', () => {
    expect(terms('It is Amazon\nWatch.\n')).toEqual([['watch', 'Amazon\nWatch']]);
  });

  test('is a whole word in the case of the catalogue', () => {
    expect(terms('Watches, watch, on-Watch, Watch-dog.\n')).toEqual([]);
  });

  test('is left alone in code, headings and links', () => {
    expect(terms('## Watch\n\n`Watch` and [Watch](https://example.com/).\n')).toEqual([]);
  });

  test('is left alone in questions', () => {
    const body = '### Quiz: Watch?\n<!-- id: q -->\n\nWatch.\n\n- [x] Watch\n  > Watch.\n- [ ] No\n  > No.\n';
    expect(JSON.stringify(lessonOf(body))).not.toContain('popovertarget');
  });

  test('lists the service with its lesson, first mention first', () => {
    expect(lessonOf('Watch Logs.\n\nWatch.\n\n## Again\n\nWatch Logs.\n').services).toEqual(['watch-logs', 'watch']);
  });
});

describe('raw HTML', () => {
  const found = (body: string) => {
    const { problems, text } = readBodyText(body);
    return problems.map(({ code, place }) => [
      code,
      text.split('\n')[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1),
    ]);
  };

  test.each([
    ['a block', '<div>x</div>\n', '<div>x</div>'],
    ['a tag in a sentence', 'Press <kbd>Enter</kbd> now.\n', '<kbd>Enter</kbd> now.'],
    ['a tag in a table', '| A |\n|---|\n| <b>x</b> |\n', '<b>x</b> |'],
    ['a block in a list', '- a\n\n  <div>x</div>\n', '<div>x</div>'],
    ['a block in a quote', '> a\n>\n> <div>x</div>\n', '<div>x</div>'],
    ['a tag after the same in code', 'Not `<i>` but <i>this</i>.\n', '<i>this</i>.'],
  ])('in %s is one error, at the tag', (_case, body, rest) => {
    expect(found(body)).toEqual([['raw-html', rest]]);
  });

  test('that stands there twice is placed twice', () => {
    expect(found('a <br> b <br> c\n').map(([, rest]) => rest)).toEqual(['<br> b <br> c', '<br> c']);
  });
});
