import { describe, expect, test } from 'vitest';
import { locate } from '../../support/small-course';
import { changedDrill, drillBody, drillFront, drillPath, readDrillText } from './small-drill';

const { drill, problems } = readDrillText(drillFront + drillBody);
const [alarm, isolated, gone] = drill?.scenes ?? [];

describe('a drill', () => {
  test('reads without a problem', () => {
    expect(problems).toEqual([]);
    expect(drill).toMatchObject({
      id: 'small',
      title: 'A drill',
      minutes: 5,
      domain: 2,
      tasks: ['2.1'],
      file: drillPath,
    });
    expect(drill?.opening).toEqual([{ block: 'prose', html: '<p>You are on call.</p>' }]);
  });

  test('has its scenes in the order of the text, each with its phase, its minutes and its evidence', () => {
    expect(
      drill?.scenes.map(({ id, title, phase, minutes, outcome }) => ({ id, title, phase, minutes, outcome })),
    ).toEqual([
      { id: 'alarm', title: 'The alarm', phase: 'preparation', minutes: 4, outcome: undefined },
      { id: 'isolated', title: 'Isolated', phase: undefined, minutes: 0, outcome: 'contained' },
      { id: 'gone', title: 'Gone', phase: 'recovery', minutes: 0, outcome: 'lost' },
    ]);
    expect(alarm?.passages).toEqual([{ block: 'prose', html: '<p>A line of a log.</p>' }]);
    expect([isolated?.decision, gone?.decision]).toEqual([undefined, undefined]);
  });

  test('reads a decision with its options, where they lead, and what they cost', () => {
    expect(alarm?.decision).toEqual({
      title: { text: 'What first?', html: 'What <strong>first</strong>?' },
      options: [
        {
          text: { text: 'Isolate web-1', html: 'Isolate <code>web-1</code>' },
          to: 'isolated',
          isSound: true,
          reason: { text: 'Spread stops.', html: 'Spread stops.' },
          minutes: 0,
          costs: [],
        },
        {
          text: { text: 'Terminate it', html: 'Terminate it' },
          to: 'gone',
          isSound: false,
          reason: { text: 'The evidence is gone.', html: 'The evidence is gone.' },
          minutes: 60,
          costs: [
            { name: 'evidence', amount: 1 },
            { name: 'money', amount: 400 },
          ],
        },
      ],
    });
  });

  test.each([
    ['several sound options', '- [ ] [Terminate', '- [x] [Terminate'],
    ['a cost of two words', 'money 400', 'lost trust 2'],
    ['a reason of several paragraphs', '  > Spread stops.', '  > Spread stops.\n  >\n  > Memory stays.'],
    ['settings in a comment of their own', ' <!-- cost', '\n  <!-- cost'],
    ['a clock that stands still', 'clock: +4m', 'clock: +0m'],
    [
      'a scene without settings, named by its heading',
      '<!-- id: isolated; outcome: contained -->',
      '<!-- outcome: contained -->',
    ],
    ['a rule after the options', '\n## Isolated', '\n---\n\n## Isolated'],
    ['a way back to an earlier scene', '(#gone)', '(#gone)\n  > It is gone.\n- [ ] [Look again](#alarm)'],
    ['a link to a lesson', 'It holds.', 'It holds. See [the lesson](first).'],
  ])('may have %s', (_what, from, to) => {
    expect(changedDrill(from, to).problems).toEqual([]);
  });

  test('joins the paragraphs of a reason', () => {
    const read = changedDrill('  > Spread stops.', '  > Spread stops.\n  >\n  > Memory stays.');
    expect(read.drill?.scenes[0]?.decision?.options[0]?.reason).toEqual({
      text: 'Spread stops. Memory stays.',
      html: 'Spread stops.<br>Memory stays.',
    });
  });

  test('links to lessons from its own page', () => {
    const read = changedDrill('It holds.', 'It holds. See [the lesson](first).');
    expect(JSON.stringify(read.drill?.scenes[1]?.passages)).toContain('../../lessons/first/');
  });
});

describe('a mistake in a drill', () => {
  test.each<[code: string, what: string, from: string, to: string, offender: string, suggestion?: string]>([
    ['drill-empty', 'no scene', drillBody, 'Text.\n', '# A drill'],
    ['drill-link-dead', 'an option that leads nowhere', '(#gone)', '(#gnoe)', '- [ ] [Terminate', 'gone'],
    ['drill-link-dead', 'an option with an empty link', '(#gone)', '(#)', '- [ ] [Terminate'],
    [
      'drill-options',
      'a decision with one option',
      '; outcome: contained -->\n\nIt holds.',
      ' -->\n\n### Decide: And now?\n\n- [x] [Wait](#gone)\n  > It goes.',
      '## Isolated',
    ],
    ['drill-no-sound-option', 'a decision without a sound option', '- [x]', '- [ ]', '## The alarm'],
    ['drill-outcome', 'an ending without an outcome', '; outcome: contained', '', '## Isolated', 'outcome: contained'],
    ['drill-outcome', 'an outcome that does not exist', 'outcome: lost', 'outcome: lots', 'outcome: lots', 'lost'],
    ['drill-outcome', 'a decision with an outcome', 'clock: +4m', 'outcome: lost', '## The alarm'],
    ['drill-unreachable', 'a scene to which nothing leads', '(#gone)', '(#isolated)', '## Gone'],
    ['drill-option', 'an option without a link', '[Terminate it](#gone)', 'Terminate it', '- [ ] Terminate'],
    ['drill-option', 'an option with text beside its link', '(#gone)', '(#gone) at once', '- [ ] [Terminate'],
    ['drill-option', 'an option that leaves the drill', '(#gone)', '(first)', '- [ ] [Terminate'],
    ['drill-option', 'an option without a box', '- [ ] [Terminate', '- [Terminate', '- [Terminate'],
    ['drill-option', 'an unknown setting of an option', '; clock: +1h', '; colck: +1h', '- [ ] [Terminate', 'clock'],
    ['drill-option', 'a paragraph in an option', '\n  > The', '\n\n  Why?\n\n  > The', 'Why?'],
    ['drill-cost', 'a cost that is no name', 'money 400', '400 money', '- [ ] [Terminate'],
    ['drill-cost', 'a cost with a capital', 'money 400', 'Money 400', '- [ ] [Terminate'],
    ['drill-clock', 'a clock without its sign', 'clock: +4m', 'clock: 4m', 'clock: 4m'],
    ['drill-clock', 'a clock in seconds', 'clock: +4m', 'clock: +90s', 'clock: +90s'],
    ['drill-clock', 'an option with a clock in words', 'clock: +1h', 'clock: an hour', '- [ ] [Terminate'],
    ['drill-phase', 'a phase that does not exist', 'phase: recovery', 'phase: recovrey', 'phase: recovrey', 'recovery'],
    [
      'drill-decide',
      'a decision without a list',
      drillBody.slice(drillBody.indexOf('- [x]'), drillBody.indexOf('## Isolated')),
      '',
      '### Decide',
    ],
    [
      'drill-decide',
      'text among the options',
      '\n- [x]',
      '\nThink.\n\n- [x]',
      'Think.',
      'Move this before “### Decide:”.',
    ],
    [
      'drill-decide',
      'a reason that is not indented',
      '  > Spread',
      '\n> Spread',
      '> Spread',
      'Put two spaces before “>”.',
    ],
    ['drill-decide', 'a decision in small letters', '### Decide:', '### decide:', '### decide:'],
    ['drill-decide', 'a decision at another level', '### Decide:', '## Decide:', '## Decide:'],
    ['drill-decide', 'a decision about nothing', '### Decide: What **first**?', '### Decide:', '### Decide:'],
    ['scene-setting', 'an unknown setting of a scene', 'phase: preparation', 'phsae: preparation', 'phsae', 'phase'],
    [
      'drill-question',
      'a question in a drill',
      'A line of a log.',
      '### Quiz: Yes?\n<!-- id: q -->\n\n- [x] Yes\n  > a',
      '### Quiz',
    ],
    ['link-dead', 'a link to a scene outside the options', 'A line', '[A line](#gone)', '[A line]'],
    [
      'anchor-duplicate',
      'two scenes with one id',
      'Nothing is left.',
      'Nothing is left.\n\n## Twice\n<!-- id: gone; outcome: lost -->',
      '## Twice',
    ],
    ['task-unknown', 'a task that the exam does not have', '"2.1"', '"2.8"', '"2.8"', '2.1'],
    ['domain-unknown', 'a domain that the exam does not have', 'domain: 2', 'domain: 7', '7'],
  ])('%s: %s is one error, at its place', (code, _what, from, to, offender, suggestion) => {
    const read = changedDrill(from, to);
    const found = read.problems.filter(({ severity }) => severity === 'error');
    expect(found.map((problem) => problem.code)).toEqual([code]);
    expect(found[0]?.place).toMatchObject({ file: drillPath, ...locate(read.text, offender) });
    if (suggestion) expect(found[0]?.suggestion).toBe(suggestion);
    expect(read.drill).toBeUndefined();
  });

  test('drill-no-ending: a drill that goes round and round has no ending', () => {
    const read = readDrillText(`${drillFront}## A
<!-- id: a -->

### Decide: On?

- [x] [On](#a)
  > Again.
- [ ] [And on](#a)
  > Again.
`);
    expect(read.problems).toMatchObject([{ code: 'drill-no-ending', place: locate(read.text, '# A drill') }]);
  });

  test('drill-trap: a scene from which no ending can be reached', () => {
    const read = changedDrill(
      '## Gone\n<!-- id: gone; phase: recovery; outcome: lost -->\n\nNothing is left.\n',
      '## Gone\n<!-- id: gone -->\n\n### Decide: And now?\n\n- [x] [Wait](#gone)\n  > Still gone.\n- [ ] [Hope](#gone)\n  > Still gone.\n',
    );
    expect(read.problems).toMatchObject([{ code: 'drill-trap', place: locate(read.text, '## Gone') }]);
  });

  test('drill-reason: an option without a reason, or with a list in it, is a warning', () => {
    const without = changedDrill('  > Spread stops.\n', '');
    expect(without.problems).toMatchObject([
      { code: 'drill-reason', severity: 'warning', place: locate(without.text, '- [x]') },
    ]);
    const list = changedDrill('  > Spread stops.\n', '  > Spread stops.\n  > - at once\n');
    expect(list.problems).toMatchObject([
      { code: 'drill-reason', severity: 'warning', place: locate(list.text, '- at') },
    ]);
    expect(list.drill?.scenes).toHaveLength(3);
  });

  test('several mistakes are all reported', () => {
    const text = (drillFront + drillBody)
      .replace('clock: +4m', 'clock: 4m')
      .replace('#gone', '#gon')
      .replace('money 400', '400')
      .replace('outcome: lost', 'outcome: lose');
    expect(
      readDrillText(text)
        .problems.map(({ code }) => code)
        .sort(),
    ).toEqual(['drill-clock', 'drill-cost', 'drill-link-dead', 'drill-outcome']);
  });
});
