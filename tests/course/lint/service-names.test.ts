import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/course/lint/apply-fixes';
import { changed, lessonPath, lessonText, readFiles } from '../../support/small-course';

const exam = (lesson: string) =>
  changed(
    'exams/x.yaml',
    'inScope: []',
    'inScope: [{ category: A, names: [Amazon GuardDuty, AWS Config, Amazon VPC, AWS CloudTrail, Amazon Quick Sight] }]\nrenamed: { Amazon QuickSight: Amazon Quick Sight }',
  ).map((file) => (file.path === lessonPath ? { ...file, text: lessonText(lesson) } : file));

const named = (lesson: string) =>
  readFiles(exam(lesson)).problems.map(({ code, message, suggestion }) => `${code} ${message} ${suggestion}`);

describe('the name of a service', () => {
  test.each([
    ['AWS GuardDuty watches.', 'AWS GuardDuty', 'Amazon GuardDuty'],
    ['Ask Amazon\nConfig about it.', 'Amazon Config', 'AWS Config'],
    ['It is in Cloudtrail now.', 'Cloudtrail', 'CloudTrail'],
    ['It is in Guard Duty now.', 'Guard Duty', 'GuardDuty'],
    ['Amazon QuickSight draws charts.', 'Amazon QuickSight', 'Amazon Quick Sight'],
  ])('in “%s” is not the official one', (text, written, official) => {
    expect(named(`${text}\n`)).toEqual([`service-name “${written}” is not the official name. ${official}`]);
  });

  test.each([
    'Amazon GuardDuty, AWS Config, GuardDuty and Amazon VPC.',
    'Run `aws guardduty` or `AWS GuardDuty`.',
    '<!-- AWS GuardDuty -->',
    '[Read](https://example.com/AWS GuardDuty/cloudtrail)',
    'https://docs.example.com/cloudtrail/guide',
    'The address is cloudtrail.example.com.',
    '```text\nAWS GuardDuty\n```',
    'We guard duty officers.',
  ])('is right or stands where no reader looks: %s', (text) => {
    expect(named(`${text}\n`).filter((line) => line.startsWith('service-name'))).toEqual([]);
  });

  test('is mended in place', () => {
    const text = lessonText('AWS GuardDuty and Amazon Config see Cloudtrail.\n');
    const { problems } = readFiles(exam('AWS GuardDuty and Amazon Config see Cloudtrail.\n'));
    expect(applyFixes(text, problems)).toBe(lessonText('Amazon GuardDuty and AWS Config see CloudTrail.\n'));
  });
});
