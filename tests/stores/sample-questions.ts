import type { Question } from '../../src/questions/question-kinds';

const text = (words: string) => ({ text: words, html: words });
const named = (id: string, words: string) => ({ id, text: text(words) });
const none = { why: text('Because.') };

const details = (id: string, hash: string) => ({
  id,
  title: text(id),
  prompt: [],
  hints: [text('Think of the order.'), text('It comes first.')],
  explanation: [],
  see: [],
  sources: [],
  hash,
});

/** Pick one of three: `containment` is right. */
export const choiceQuestion: Question<'choice'> = {
  ...details('incident-response/first-step', 'hash-choice-1'),
  kind: 'choice',
  ask: {
    options: [named('containment', 'Containment'), named('recovery', 'Recovery'), named('blame', 'Blame')],
    select: 1,
    isShuffled: true,
  },
  key: { right: ['containment'], reasons: { blame: none.why }, scoring: 'parts' },
};

/** Four services, each into one phase. */
export const matchQuestion: Question<'match'> = {
  ...details('incident-response/services', 'hash-match-1'),
  kind: 'match',
  ask: {
    items: [
      named('waf', 'AWS WAF'),
      named('backup', 'AWS Backup'),
      named('guardduty', 'GuardDuty'),
      named('config', 'Config'),
    ],
    bins: [named('detection', 'Detection'), named('containment', 'Containment'), named('recovery', 'Recovery')],
    asksBest: false,
    isShuffled: true,
  },
  key: {
    scoring: 'parts',
    cells: {
      waf: { best: ['containment'], also: [] },
      backup: { best: ['recovery'], also: [] },
      guardduty: { best: ['detection'], also: [] },
      config: { best: ['detection'], also: [] },
    },
    reasons: {},
  },
};

/** Three services right, one wrong. */
export const mostlyRight = {
  waf: ['containment'],
  backup: ['recovery'],
  guardduty: ['detection'],
  config: ['recovery'],
};
