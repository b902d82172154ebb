// Interactions anywhere in JSON: a run-time dump (cmi), a registration of SCORM Cloud or SCORM Engine, a list of rows.
import { fail, ok, type Result } from '../../../core/result';
import type { ItemAnswer } from '../../../core/results/item-answer';
import { fieldOf, isRecord, type JsonRecord, textOf } from '../read/fields';
import { createIdMaker, readInteraction } from '../read/interaction';
import { countSetAside, mostRows, type ReadResults, type ResultsProblem } from '../results-file';
import { gatherElements } from '../table/cmi-elements';

const deepest = 16;
const responseNames = [
  'learner_response',
  'student_response',
  'learnerResponse',
  'studentResponse',
  'response',
] as const;
const learnerNames = ['learner_id', 'learnerId', 'student_id', 'studentId', 'userId', 'user_id', 'email'] as const;
const flatLearner = ['cmi.learner_id', 'cmi.core.student_id'] as const;
const attemptNames = ['registrationId', 'registration_id', 'registration', 'attempt'] as const;

type Owner = { learner: string; attempt: string };

/** Looks through the whole value; whoever stands nearest above an interaction is its learner, or else `source`. */
export function readCmiJson(value: unknown, source: string): Result<ReadResults, ResultsProblem> {
  const aside = countSetAside();
  const id = createIdMaker('cmi');
  const sink = gatherElements(id, aside);
  const answers: ItemAnswer[] = [];
  let [found, flat] = [0, 0];
  const visit = (one: unknown, owner: Owner, depth: number): void => {
    if (depth > deepest || found > mostRows) return;
    if (Array.isArray(one)) for (const entry of one) visit(entry, owner, depth + 1);
    if (!isRecord(one)) return;
    if (isInteraction(one)) {
      const read = readInteraction({ ...writtenIn(one), ...owner, turn: found }, id);
      found += 1;
      if (typeof read === 'string') aside.note(read, found);
      else answers.push(read);
      return;
    }
    const next = ownerIn(one, owner);
    for (const [name, entry] of Object.entries(one)) {
      if (typeof entry === 'string' && sink.add(next, name, entry.trim(), flat + 1)) flat += 1;
      else visit(entry, next, depth + 1);
    }
  };
  visit(value, { learner: source, attempt: '' }, 0);
  if (found > mostRows || flat > mostRows) return fail({ code: 'rows', most: mostRows });
  if (found + flat === 0) return fail({ code: 'unknown' });
  return ok({ kind: 'cmi', answers: [...answers, ...sink.finish()], setAside: aside.list() });
}

const isInteraction = (one: JsonRecord): boolean =>
  textOf(one, 'id') !== '' &&
  (fieldOf(one, ...responseNames) !== undefined || typeof fieldOf(one, 'result') === 'string');

function ownerIn(one: JsonRecord, owner: Owner): Owner {
  const person = ['learner', 'student', 'user'].map((name) => fieldOf(one, name)).find(isRecord);
  const learner = textOf(person, 'id', 'email', 'name') || textOf(one, ...learnerNames) || textOf(one, ...flatLearner);
  return { learner: learner || owner.learner, attempt: textOf(one, ...attemptNames) || owner.attempt };
}

const writtenIn = (one: JsonRecord) => ({
  item: textOf(one, 'id'),
  kind: textOf(one, 'type', 'interactionType').toLowerCase().replaceAll('_', '-'),
  response: textOf(one, ...responseNames),
  right: patternsIn(fieldOf(one, 'correct_responses', 'correctResponses', 'correctResponsesPattern')),
  result: textOf(one, 'result'),
  score: '',
  possible: textOf(one, 'weighting'),
  spent: textOf(one, 'latency'),
  at: textOf(one, 'timestampUtc', 'timestamp'),
});

/** A list of texts or of `{ pattern }`, or the same under numbers. */
function patternsIn(value: unknown): string[] {
  const list = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
  return list.flatMap((one: unknown) => (typeof one === 'string' ? one : textOf(one, 'pattern')) || []);
}
