import type { QuestionReader } from '../../question-kind';
import type { MatchShape } from '../match-shape';
import { lintMatch } from './lint-match';
import { readMatch } from './read-match';

export const matchReader: QuestionReader<MatchShape> = {
  opensWith: 'Match',
  form: 'table',
  formInWords: 'a table with the columns item, bins and why: “| AWS WAF | **Containment**, Preparation | reason |”',
  read: readMatch,
  lint: lintMatch,
  subjects: ({ ask }) => [...ask.items, ...ask.bins].map(({ text }) => text.text),
};
