import { unmarked } from '../../core/plain-text';
import type { QuestionExample } from '../question-kind';
import type { MatchShape } from './match-shape';

const named = (id: string, text: string) => ({ id, text: unmarked(text) });
const items = [named('waf', 'AWS WAF'), named('backup', 'AWS Backup'), named('artifact', 'AWS Artifact')];
const bins = [
  { ...named('preparation', 'Preparation'), phase: 1 },
  { ...named('containment', 'Containment'), phase: 3 },
  { ...named('recovery', 'Recovery'), phase: 5 },
];
const cells = {
  waf: { best: ['containment'], also: ['preparation'] },
  backup: { best: ['preparation', 'recovery'], also: [] },
  artifact: { best: [], also: [] },
};
const reasons = { waf: { reason: unmarked('Drops the traffic at the edge.'), whys: {} } };

/** All places with partial credit, and best places all or nothing; each with a decoy. */
export const matchExamples: readonly QuestionExample<MatchShape>[] = [
  {
    ask: { items, bins, asksBest: false, isShuffled: true },
    key: { scoring: 'parts', cells, reasons },
    right: { waf: ['containment', 'preparation'], backup: ['preparation', 'recovery'] },
    wrong: { waf: ['recovery'], artifact: ['preparation'] },
  },
  {
    ask: { items, bins, asksBest: true, isShuffled: false },
    key: { scoring: 'all', cells, reasons },
    right: { waf: ['containment'], backup: ['recovery', 'preparation'] },
    wrong: { waf: ['containment', 'preparation'], backup: ['preparation'] },
  },
];
