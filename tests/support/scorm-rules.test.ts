import { describe, expect, it } from 'vitest';
import { cmi5Violations, type Launched } from './cmi5-rules';
import { scormViolation } from './scorm-rules';

// The rules that judge packages in these tests must be able to say no.
describe('the rules of the tests', () => {
  it('find values that SCORM does not allow', () => {
    const wrong = [
      ['1.2', 'cmi.suspend_data', 'x'.repeat(4_097)],
      ['1.2', 'cmi.core.lesson_status', 'unknown'],
      ['1.2', 'cmi.core.score.raw', '101'],
      ['1.2', 'cmi.core.session_time', 'PT1S'],
      ['1.2', 'cmi.interactions.0.id', 'urn:x:y'],
      ['1.2', 'cmi.interactions.0.result', 'incorrect'],
      ['1.2', 'cmi.interactions.0.student_response', 'x'.repeat(256)],
      ['2004', 'cmi.suspend_data', 'x'.repeat(64_001)],
      ['2004', 'cmi.completion_status', 'passed'],
      ['2004', 'cmi.score.scaled', '1.1'],
      ['2004', 'cmi.score.scaled', '0.12345678'],
      ['2004', 'cmi.interactions.0.id', 'no iri'],
      ['2004', 'cmi.interactions.0.result', 'wrong'],
      ['2004', 'cmi.session_time', '0001:00:00.00'],
      ['2004', 'cmi.core.lesson_status', 'passed'],
    ] as const;
    expect(wrong.filter(([version, element, value]) => scormViolation(version, element, value) === undefined)).toEqual(
      [],
    );
  });

  it('find statements that cmi5 does not allow', () => {
    const launch: Launched = {
      ...{
        activityId: 'https://x/1',
        registration: 'r',
        actor: { name: 'a' },
        sessionId: 's',
        publisherId: 'https://x/p',
      },
      ...{ launchMode: 'Browse', masteryScore: 0.8 },
    };
    const verb = { id: 'http://adlnet.gov/expapi/verbs/passed' };
    const found = cmi5Violations({ verb, result: { score: { scaled: 0.5, raw: 0.5 } } }, [{ verb }], launch);
    const sections = found.map((rule) => rule.split(' ')[1]);
    expect(sections).toEqual([
      '9.1',
      '9.2',
      '9.3.2',
      '9.3.4',
      '9.4',
      '9.5.1',
      '9.5.2',
      '9.5.4',
      '9.6.1',
      '9.6.2.1',
      '9.6.2.2',
      '9.6.2.3',
      '9.6.3.1',
      '9.6.3.2',
      '9.7',
      '10.2.2',
      '10.2.4',
    ]);
  });
});
