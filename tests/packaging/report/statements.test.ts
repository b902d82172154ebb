import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unmarked } from '../../../src/core/plain-text';
import type { Standing } from '../../../src/packaging/report/report';
import type { Reporter } from '../../../src/packaging/report/xapi/reporter';
import {
  answered,
  completed,
  dueStatements,
  initialized,
  judged,
  terminated,
} from '../../../src/packaging/report/xapi/statements';
import { orderExamples } from '../../../src/questions/order/order-examples';
import { anyInteraction } from '../../support/any-interaction';
import { at, cmi5Violations, type Launched, xapiViolations } from '../../support/cmi5-rules';
import { answer2004 } from '../../support/scorm-rules';

const launch: Launched = {
  activityId: 'https://lms.example.org/au/7',
  registration: '6f1c3a52-7b1e-4f6a-9d55-6f0b8a3c1d2e',
  actor: { objectType: 'Agent', account: { homePage: 'https://lms.example.org', name: '1625378' } },
  sessionId: 'session-1',
  launchMode: 'Normal',
  masteryScore: 0.7,
  publisherId: 'https://example.org/aws/lessons/phases',
};

const reporter: Reporter = {
  standard: 'cmi5',
  actor: { objectType: 'Agent', account: { homePage: 'https://lms.example.org', name: '1625378' } },
  object: launch.activityId,
  activity: launch.publisherId,
  name: { en: 'Phases' },
  description: { en: 'A lesson' },
  language: 'en',
  template: {
    contextActivities: { grouping: [{ id: launch.publisherId }] },
    extensions: {
      'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 'session-1',
      'https://lms.example.org/x': 1,
    },
  },
  mode: 'Normal',
  registration: launch.registration,
  mastery: 0.7,
};

const plain: Reporter = { ...reporter, standard: 'xapi', template: {}, object: launch.publisherId };
const id = '0b0f8a8e-58a4-4d8c-8a53-1a2b3c4d5e6f';
const stamp = { id, at: 1_780_000_000_000 };
const score = { raw: 8, min: 0 as const, max: 10, scaled: 0.8 };
const passed: Standing = { completion: 'completed', success: 'passed', progress: 1, score };
const failed: Standing = { ...passed, success: 'failed', score: { ...score, raw: 3, scaled: 0.3 } };

describe('statements', () => {
  it('are good xAPI for any answer, in cmi5 and without it', () => {
    fc.assert(
      fc.property(anyInteraction, (interaction) => {
        const statement = answered(reporter, id, interaction);
        expect(xapiViolations(statement)).toEqual([]);
        expect(xapiViolations(answered(plain, id, interaction))).toEqual([]);
        expect(cmi5Violations(statement, [initialized(reporter, stamp)], launch)).toEqual([]);
      }),
    );
  });

  it('write answers, patterns and the ids of components in one syntax', () => {
    fc.assert(
      fc.property(anyInteraction, (interaction) => {
        const { object, result } = answered(reporter, id, interaction);
        const {
          interactionType = '',
          correctResponsesPattern = [],
          choices = [],
          source = [],
          target = [],
        } = object.definition ?? {};
        const answers = [result?.response ?? '', ...correctResponsesPattern];
        expect(answers.filter((answer) => !answer2004[interactionType]?.test(answer))).toEqual([]);
        const known = [...choices, ...source, ...target].map((component) => component.id);
        const used =
          interactionType === 'fill-in' ? [] : answers.flatMap((answer) => answer.split(/\[[,.]\]/)).filter(Boolean);
        expect(used.filter((name) => !known.includes(name))).toEqual([]);
      }),
    );
  });

  it('follow the rules of cmi5 from the first to the last', () => {
    const session = [
      initialized(reporter, stamp),
      judged(reporter, 'passed', stamp, 60_000, score),
      completed(reporter, stamp, 60_000, score),
      terminated(reporter, stamp, 61_000),
    ];
    const wrong = session.flatMap((statement, index) => [
      ...xapiViolations(statement),
      ...cmi5Violations(statement, session.slice(0, index), launch),
    ]);
    expect(wrong).toEqual([]);
    expect(xapiViolations(completed(plain, stamp, 1, score))).toEqual([]);
    expect(at(completed(plain, stamp, 1, score), 'result', 'score', 'raw')).toBe(8);
  });

  it('change nothing of what the context template says', () => {
    const { context } = answered(
      { ...reporter, template: { ...reporter.template, language: 'de', platform: 'Course site' } },
      id,
      {
        number: 0,
        question: sequence,
        response: [],
        grade: { status: 'graded', earned: 0, possible: 1, parts: [] },
        at: 0,
        spent: 0,
      },
    );
    expect(context).toMatchObject({ ...reporter.template, language: 'de', platform: 'Course site' });
    expect(at(context, 'contextActivities', 'parent')).toEqual([{ id: launch.activityId }]);
  });
});

const [example] = orderExamples;
if (!example) throw new Error('There are no examples.');
const sequence = {
  ...{
    id: 'q',
    title: unmarked('In which order?'),
    prompt: [],
    hints: [],
    explanation: [],
    see: [],
    sources: [],
    hash: 'h',
  },
  kind: 'order' as const,
  ask: example.ask,
  key: example.key,
};

describe('judgements that are due', () => {
  const verbs = (standing: Standing, said: readonly string[] = [], from: Reporter = reporter) =>
    dueStatements(from, standing, said).map(({ verb }) => verb);

  it('are made once a registration, and failed once for each score', () => {
    expect(verbs(passed)).toEqual(['passed', 'completed']);
    expect(verbs(passed, ['passed', 'completed'])).toEqual([]);
    expect(verbs(failed)).toEqual(['failed', 'completed']);
    expect(verbs(failed, ['failed 0.3', 'completed'])).toEqual([]);
    expect(verbs({ ...failed, score: { ...score, scaled: 0.4 } }, ['failed 0.3', 'completed'])).toEqual(['failed']);
    expect(verbs(failed, ['passed', 'completed'])).toEqual([]);
  });

  it('are not made where the masteryScore of the launch says otherwise', () => {
    expect(verbs(passed, [], { ...reporter, mastery: 0.9 })).toEqual(['completed']);
    expect(verbs({ ...failed, score: { ...score, scaled: 0.75 } })).toEqual(['completed']);
    expect(verbs({ ...passed, score: { ...score, scaled: 0.7 - 1e-12 } })).toEqual(['passed', 'completed']);
  });

  it('are not made in a visit that counts for nothing', () => {
    expect(verbs(passed, [], { ...reporter, mode: 'Browse' })).toEqual([]);
    expect(verbs(passed, [], { ...reporter, mode: 'Review' })).toEqual([]);
  });

  it('are not made of a learner who is on the way', () => {
    expect(verbs({ completion: 'incomplete', success: 'unknown', progress: 0.5 })).toEqual([]);
  });
});
