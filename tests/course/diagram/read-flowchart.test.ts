import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagramSteps, readFlowchart } from '../../../src/course/diagram/read-flowchart';

const lifecycle = `flowchart TD
  accTitle: The incident response lifecycle
  accDescr: Six phases in a loop; containment can lead back to identification.
  preparation["1. Preparation"] --> identification["2. Identification"]
  identification --> containment["3. Containment"]
  containment --> eradication["4. Eradication"]
  eradication --> recovery["5. Recovery"]
  recovery --> post-incident["6. Post-incident analysis"]
  post-incident -->|"lessons learned"| preparation
  containment -. new evidence .-> identification
`;

const titled = (body: string) => `flowchart LR\naccTitle: Title\naccDescr: Words\n${body}`;

function graphOf(body: string) {
  const read = readFlowchart(titled(body));
  if (!read.ok) throw new Error(read.error.map(({ message }) => message).join(' '));
  return {
    nodes: read.value.nodes.map(({ id, label }) => (id === label ? id : `${id}: ${label}`)),
    edges: read.value.edges.map(({ from, to, label }) => `${from} ${label ? `-${label}-` : ''}> ${to}`),
  };
}

function problemsOf(text: string) {
  const read = readFlowchart(text);
  return read.ok ? [] : read.error.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
}

describe('the lifecycle diagram', () => {
  const read = readFlowchart(lifecycle);
  const graph = read.ok ? read.value : undefined;

  it('has its title and description', () => {
    expect(graph?.title).toBe('The incident response lifecycle');
    expect(graph?.description).toBe('Six phases in a loop; containment can lead back to identification.');
  });

  it('has its six nodes in reading order and its arrows', () => {
    const ids = ['preparation', 'identification', 'containment', 'eradication', 'recovery', 'post-incident'];
    expect(graph?.nodes.map(({ id }) => id)).toEqual(ids);
    expect(graph?.edges).toHaveLength(7);
  });

  it('becomes steps that name where each arrow leads and link to headings of the lesson', () => {
    const steps = graph ? diagramSteps(graph, new Set(['containment', 'elsewhere'])) : [];
    expect(steps[0]).toEqual({ label: '1. Preparation', leadsTo: [{ label: '2. Identification' }] });
    expect(steps[2]).toEqual({
      label: '3. Containment',
      anchor: 'containment',
      leadsTo: [{ label: '4. Eradication' }, { label: '2. Identification', via: 'new evidence' }],
    });
  });
});

describe('arrows', () => {
  it.each([
    ['a --> b --> c', ['a > b', 'b > c']],
    ['a & b --> c & d', ['a > c', 'a > d', 'b > c', 'b > d']],
    ['a -->|why| b', ['a -why-> b']],
    ['a -- why not --> b', ['a -why not-> b']],
    ['a -- "in (quotes)" --> b', ['a -in (quotes)-> b']],
    ['a -.-> b', ['a > b']],
    ['a -. maybe .-> b', ['a -maybe-> b']],
    ['a == surely ==> b', ['a -surely-> b']],
    ['a <--> b', ['a > b', 'b > a']],
    ['a --- b; b --o c; c --x d', ['a > b', 'b > c', 'c > d']],
    ['a ~~~ b', []],
    ['step-one----->step-two', ['step-one > step-two']],
    ['a -->\n  b\n  --> c', ['a > b', 'b > c']],
    ['a e1@--> b\ne1@{ animate: true }', ['a > b']],
  ])('reads %j', (body, edges) => {
    expect(graphOf(body).edges).toEqual(edges);
  });
});

describe('labels', () => {
  it.each([
    'a[Find it]',
    'a(Find it)',
    'a([Find it])',
    'a[[Find it]]',
    'a[(Find it)]',
    'a((Find it))',
    'a(((Find it)))',
    'a{Find it}',
    'a{{Find it}}',
    'a>Find it]',
    'a[/Find it/]',
    'a[\\Find it\\]',
    'a["Find it"]',
    'a{"Find<br>it"}',
    'a["`Find **it**`"]',
    'a@{ shape: rounded, label: "Find it" }',
    'a[Find it]:::loud\nclassDef loud fill:#f00',
  ])('reads %j', (body) => {
    expect(graphOf(body).nodes).toEqual(['a: Find it']);
  });

  it('keeps brackets and entities of a quoted label', () => {
    expect(graphOf('a["Block (one) #amp; wait"]').nodes).toEqual(['a: Block (one) & wait']);
  });

  it('takes a label that comes after the first mention', () => {
    expect(graphOf('a --> b\na[First]').nodes).toEqual(['a: First', 'b']);
  });

  it('takes the title of a subgraph that arrows lead to', () => {
    const graph = graphOf('subgraph ops [Operations]\n direction TB\n a --> b\nend\nb --> done\nstart --> ops');
    expect(graph.nodes).toEqual(['a', 'b', 'done', 'start', 'ops: Operations']);
  });
});

describe('what is not drawn from', () => {
  it('passes over comments and styling', () => {
    const body =
      '%% a --> z\nclassDef warm fill:#f00\na --> b\nclass a warm\nstyle b fill:#0f0\nclick a "https://x.test"';
    expect(graphOf(body)).toEqual({ nodes: ['a', 'b'], edges: ['a > b'] });
  });

  it('reads only title and description of another type of diagram', () => {
    const text = 'sequenceDiagram\n  accTitle: A call\n  accDescr {\n    Two lines\n    of words\n  }\n  A->>B: Hello';
    const read = readFlowchart(text);
    const value = { title: 'A call', description: 'Two lines of words', nodes: [], edges: [] };
    expect(read).toEqual({ ok: true, value });
  });
});

describe('problems', () => {
  it('names a missing title and a missing description', () => {
    expect(problemsOf('flowchart TD\n  a --> b')).toEqual(['diagram-title 1:1', 'diagram-description 1:1']);
  });

  it('says when there is nothing', () => {
    expect(problemsOf('\n  \n')).toEqual(['diagram-empty 1:1']);
  });

  it.each([
    ['a[Block (one)] --> b', '4:1'],
    ['a --> b\nb["Open --> c', '5:1'],
    ['a -->', '4:6'],
    ['a b', '4:3'],
    ['a -> b', '4:3'],
    ['a&b --> c', '4:2'],
    ['subgraph one\na --> b', '4:1'],
    ['a --> b\nend', '5:1'],
    ['a --> b\nb@{ img: "https://elsewhere.test/b.png", label: "B" }', '5:1'],
  ])('places %j', (body, place) => {
    expect(problemsOf(titled(body))).toEqual([`diagram-syntax ${place}`]);
  });

  it('lists every broken line, not only the first', () => {
    expect(problemsOf(titled('a -> b\nb --> c\nc => d'))).toEqual(['diagram-syntax 4:3', 'diagram-syntax 6:3']);
  });

  it('refuses a direction that does not exist', () => {
    expect(problemsOf('flowchart DOWN\naccTitle: T\naccDescr: D\na --> b')).toEqual(['diagram-syntax 1:11']);
  });

  it('says that a description in braces is open', () => {
    expect(problemsOf('flowchart TD\naccTitle: T\naccDescr { words\na --> b')).toEqual(['diagram-syntax 3:1']);
  });

  it('suggests a label in quotes', () => {
    const read = readFlowchart(titled('a[Block (one)]'));
    expect(read.ok || read.error[0]?.suggestion).toContain('a["Block"]');
  });
});

it('answers any text without throwing', () => {
  const word = fc.constantFrom(
    'a',
    '-->',
    '[',
    ']',
    '"',
    '(',
    ')',
    '{',
    '|',
    '&',
    '\n',
    'end',
    'subgraph',
    '@{',
    ' ',
    '%%',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word).map((words) => words.join('')),
      ),
      (text) => {
        expect(typeof readFlowchart(titled(text)).ok).toBe('boolean');
        expect(typeof readFlowchart(text).ok).toBe('boolean');
      },
    ),
  );
});
