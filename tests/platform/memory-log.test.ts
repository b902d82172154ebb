import { expect, test } from 'vitest';
import { createMemoryLog } from '../../src/platform/memory-log';
import { saveFormat } from '../../src/stores/save-format';
import { describeAnswerLog } from './answer-log-contract';

describeAnswerLog('a log in memory', () => createMemoryLog(saveFormat));

test('a log in memory says that it lasts as long as the page', () => {
  expect(createMemoryLog(saveFormat).state()).toMatchObject({ kind: 'memory' });
});
