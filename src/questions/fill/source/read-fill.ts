// A paragraph with blanks to a fill question.
import { nearest } from '../../../core/nearest';
import { hasErrors, type Problem } from '../../../core/problem';
import { fail, ok, type Result } from '../../../core/result';
import type { QuestionSource } from '../../question-kind';
import type { FillAsk, FillKey, FillSegment } from '../fill-shape';
import { readBlank } from './read-blank';
import { splitBlanks } from './split-blanks';

const scorings = ['parts', 'all'];

/** Ask and key, or every problem of the paragraph and its settings at once. */
export function readFill({ settings, body }: QuestionSource): Result<{ ask: FillAsk; key: FillKey }, Problem[]> {
  if (body.form !== 'paragraph') return fail([]);
  const { parts, problems } = splitBlanks(body);
  const report = (code: string, place: Problem['place'], message: string, suggestion?: string) =>
    problems.push({ severity: 'error', code, place, message, ...(suggestion && { suggestion }) });
  const scoring = settings.get('scoring');
  if (scoring && !scorings.includes(scoring.value))
    report(
      'fill-scoring',
      scoring.place,
      'The scoring of a fill is parts or all.',
      `scoring: ${nearest(scoring.value, scorings) ?? 'parts'}`,
    );
  const answers: Record<string, readonly string[]> = {};
  const segments = parts.map((part): FillSegment => {
    if (!('written' in part)) return part;
    const read = readBlank(part.written, (code, message, suggestion) => report(code, part.place, message, suggestion));
    const blank = `blank-${Object.keys(answers).length + 1}`;
    answers[blank] = read.answers;
    return { blank, ...(read.choices && { choices: read.choices }) };
  });
  if (Object.keys(answers).length === 0 && !hasErrors(problems))
    report(
      'fill-no-blank',
      body.place,
      'This paragraph has no blank.',
      'Write a word that is to be found as [[word]].',
    );
  if (hasErrors(problems)) return fail(problems);
  return ok({
    ask: { segments, isShuffled: settings.get('shuffle')?.value !== 'no' },
    key: { answers, scoring: scoring?.value === 'all' ? 'all' : 'parts' },
  });
}
