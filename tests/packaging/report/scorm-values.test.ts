import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unmarked } from '../../../src/core/plain-text';
import { responseParts } from '../../../src/packaging/report/answer-parts';
import type { Interaction, Standing } from '../../../src/packaging/report/report';
import { interaction12, standing12, statuses12, visit12 } from '../../../src/packaging/report/scorm/scorm12-values';
import { interaction2004, standing2004, visit2004 } from '../../../src/packaging/report/scorm/scorm2004-values';
import { writeAnswer, writeAnswer12 } from '../../../src/packaging/report/write-answer';
import { fillExamples } from '../../../src/questions/fill/fill-examples';
import { matchExamples } from '../../../src/questions/match/match-examples';
import type { Question } from '../../../src/questions/question-kinds';
import { anyInteraction, gradeOf } from '../../support/any-interaction';
import { answer12, answer2004, scormViolation } from '../../support/scorm-rules';

const activity = 'https://example.org/aws/lessons/phases';

const anyStanding: fc.Arbitrary<Standing> = fc
  .record({
    completion: fc.constantFrom('incomplete' as const, 'completed' as const),
    success: fc.constantFrom('unknown' as const, 'passed' as const, 'failed' as const),
    progress: fc.double({ min: 0, max: 1, noNaN: true }),
    scaled: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
    max: fc.integer({ min: 1, max: 200 }),
  })
  .map(({ scaled, max, ...standing }) =>
    scaled === undefined ? standing : { ...standing, score: { raw: scaled * max, min: 0, max, scaled } },
  );

const setTo = (values: readonly (readonly [string, string])[], end: string) =>
  values.find(([element]) => element.endsWith(end))?.[1];

describe('values for SCORM', () => {
  it('are legal in 1.2, whatever is reported', () => {
    fc.assert(
      fc.property(
        anyInteraction,
        anyStanding,
        fc.constantFrom(...statuses12),
        fc.double(),
        (interaction, standing, held, ms) => {
          const values = [...interaction12(7, interaction), ...standing12(standing, held, false), ...visit12(ms, true)];
          expect(values.flatMap(([element, value]) => scormViolation('1.2', element, value) ?? [])).toEqual([]);
        },
      ),
    );
  });

  it('are legal in 2004, whatever is reported', () => {
    fc.assert(
      fc.property(
        anyInteraction,
        anyStanding,
        fc.boolean(),
        fc.boolean(),
        fc.double(),
        (interaction, standing, isCompleted, isPassed, ms) => {
          const values = [
            ...interaction2004(7, interaction, activity),
            ...standing2004(standing, { isCompleted, isPassed, hasOwnMark: false }),
            ...visit2004(ms, false),
          ];
          expect(values.flatMap(([element, value]) => scormViolation('2004', element, value) ?? [])).toEqual([]);
        },
      ),
    );
  });

  it('write answers and patterns in the syntax of their type', () => {
    fc.assert(
      fc.property(anyInteraction, (interaction) => {
        for (const [values, syntax] of [
          [interaction12(0, interaction), answer12],
          [interaction2004(0, interaction, activity), answer2004],
        ] as const) {
          const type = setTo(values, '.type') ?? '';
          const answers = values.filter(([element]) => /response$|\.pattern$/.test(element)).map(([, value]) => value);
          expect(answers.length).toBeGreaterThan(1);
          expect(answers.filter((answer) => !syntax[type]?.test(answer))).toEqual([]);
        }
      }),
    );
  });

  it('name the id first and the type before any answer', () => {
    fc.assert(
      fc.property(anyInteraction, (interaction) => {
        for (const values of [interaction12(0, interaction), interaction2004(0, interaction, activity)]) {
          const names = values.map(([element]) => element);
          expect(names[0]).toBe('cmi.interactions.0.id');
          expect(names.indexOf('cmi.interactions.0.type')).toBeLessThan(
            names.findIndex((name) => /response|pattern/.test(name)),
          );
          expect(new Set(names).size).toBe(names.length);
        }
      }),
    );
  });
});

const details = {
  id: 'q',
  title: unmarked('Where?'),
  prompt: [],
  hints: [],
  explanation: [],
  see: [],
  sources: [],
  hash: 'h',
};

const interactionOf = (question: Question, response: Interaction['response']): Interaction => ({
  number: 0,
  question,
  response,
  grade: gradeOf(question, response) ?? { status: 'graded', earned: 0, possible: 1, parts: [] },
  at: 0,
  spent: 5_000,
});

const [matching] = matchExamples;
const [filling] = fillExamples;
if (!matching || !filling) throw new Error('There are no examples.');
const board: Question = { ...details, kind: 'match', ask: matching.ask, key: matching.key };
const gaps: Question = { ...details, kind: 'fill', ask: filling.ask, key: filling.key };

describe('an answer', () => {
  it('of a board is its pairs', () => {
    const values = interaction2004(0, interactionOf(board, { waf: ['containment', 'preparation'] }), activity);
    expect(setTo(values, 'learner_response')).toBe('waf[.]containment[,]waf[.]preparation');
    expect(setTo(values, '0.pattern')).toBe(
      'waf[.]preparation[,]waf[.]containment[,]backup[.]preparation[,]backup[.]recovery',
    );
    expect(setTo(interaction12(0, interactionOf(board, { waf: ['containment'] })), 'student_response')).toBe('a.2');
  });

  it('that is right in part has the share of its points as its result', () => {
    const partly = interactionOf(board, { waf: ['containment', 'preparation'] });
    expect(setTo(interaction12(0, partly), 'result')).toBe('0.67');
    expect(setTo(interaction2004(0, partly, activity), 'weighting')).toBe('3');
  });

  it('of a text with gaps lists the other right answers as patterns of their own', () => {
    const values = interaction2004(0, interactionOf(gaps, { 'blank-1': 'Isolation', 'blank-2': 'x[,]y' }), activity);
    expect(values.filter(([element]) => element.endsWith('pattern')).map(([, value]) => value)).toEqual([
      '{case_matters=false}{order_matters=true}containment[,]eradication',
      '{case_matters=false}{order_matters=true}isolation[,]eradication',
    ]);
    expect(setTo(values, 'learner_response')).toBe('Isolation[,]x,y');
  });

  it('is left out in 2004 where nothing was picked: there is no form for it, and systems refuse an empty one', () => {
    const elements = interaction2004(0, interactionOf(board, {}), activity).map(([element]) => element);
    expect(elements).not.toContain('cmi.interactions.0.learner_response');
    expect(elements).toContain('cmi.interactions.0.result');
  });

  it('is cut at a whole pair where the standard has no room', () => {
    const items = Array.from({ length: 30 }, (_, index) => ({ id: `item-${index}`, text: unmarked('x') }));
    const bins = Array.from({ length: 5 }, (_, index) => ({ id: `bin-${index}`, text: unmarked('x') }));
    const all = Object.fromEntries(items.map(({ id }) => [id, bins.map((bin) => bin.id)]));
    const wide: Question = {
      ...board,
      ask: { items, bins, asksBest: false, isShuffled: true },
      key: {
        scoring: 'parts',
        reasons: {},
        cells: Object.fromEntries(items.map(({ id }) => [id, { best: ['bin-0'], also: [] }])),
      },
    };
    const parts = responseParts(wide, all);
    expect(writeAnswer12(wide, parts)).toMatch(/^(?:[a-z0-9]\.[1-5],){63}[a-z0-9]\.[1-5]$/);
    expect(writeAnswer(wide, parts).split('[,]')).toHaveLength(36);
  });
});

describe('what a system holds', () => {
  const passed: Standing = {
    completion: 'completed',
    success: 'passed',
    progress: 1,
    score: { raw: 8, min: 0, max: 10, scaled: 0.8 },
  };
  const begun: Standing = {
    completion: 'incomplete',
    success: 'unknown',
    progress: 0.1,
    score: { raw: 1, min: 0, max: 10, scaled: 0.1 },
  };

  it('is not taken back by a learner who starts again', () => {
    expect(standing12(begun, 'passed', false)).toEqual([]);
    expect(standing12(begun, 'completed', false)).toEqual([]);
    expect(standing2004(begun, { isCompleted: true, isPassed: true, hasOwnMark: false })).toEqual([]);
  });

  it('gets better: score first, then the word', () => {
    expect(standing12(passed, 'failed', true).map(([element]) => element)).toEqual([
      'cmi.core.score.raw',
      'cmi.core.score.min',
      'cmi.core.score.max',
      'cmi.core.lesson_status',
    ]);
    expect(standing2004(passed, { isCompleted: true, isPassed: false, hasOwnMark: true }).slice(-1)).toEqual([
      ['cmi.success_status', 'passed'],
    ]);
  });

  it('never shows a score in percent that is rounded up to the mark', () => {
    const almost = { ...begun, score: { raw: 0, min: 0 as const, max: 1, scaled: 0.699_999 } };
    expect(standing12(almost, 'incomplete', false)[0]).toEqual(['cmi.core.score.raw', '69.99']);
  });

  it('keeps a learner in the middle from being judged by the mark of the system', () => {
    const elements = (values: readonly (readonly [string, string])[]) => values.map(([element]) => element);
    const notDone = { isCompleted: false, isPassed: false, hasOwnMark: true };
    expect(elements(standing12(begun, 'incomplete', true))).toEqual(['cmi.core.lesson_status']);
    expect(elements(standing2004(begun, notDone))).toEqual([
      'cmi.progress_measure',
      'cmi.completion_status',
      'cmi.success_status',
    ]);
    expect(
      elements(standing12({ ...begun, completion: 'completed', success: 'failed' }, 'incomplete', true)),
    ).toContain('cmi.core.score.raw');
  });

  it('is a grade out of 100 and, once completed, wholly done: in 2004 as in 1.2', () => {
    const early = { ...passed, progress: 0.8 };
    const values = standing2004(early, { isCompleted: false, isPassed: false, hasOwnMark: true });
    expect(values).toEqual(
      expect.arrayContaining([
        ['cmi.score.scaled', '0.8'],
        ['cmi.score.raw', '80'],
        ['cmi.score.max', '100'],
        ['cmi.progress_measure', '1'],
      ]),
    );
  });
});
