import { fail, ok, type Result } from '../../../core/result';
import type { ExamCandidate, ExamPageData } from '../../../course/page-data';
import { kindNames, type Question } from '../../../questions/question-kinds';
import { type Fields, fieldsOf, isAmount, isText, listOf, parseJson } from './read-json';

/** What drawing a paper needs of the exam. `indexes` is how many pieces its index is in; with none, `candidates` are all. */
export type ExamToDraw = {
  exam: Pick<ExamPageData['exam'], 'domains' | 'counts' | 'minutes' | 'extraMinutes' | 'shorter'>;
  candidates: readonly ExamCandidate[];
  indexes: number;
};

/** exam/page.json; the error is the name of the first field that is missing or wrong. */
export function readExam(text: string): Result<ExamToDraw, string> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const { exam: written, candidates, parts } = fieldsOf(fieldsOf(parsed.value).data);
  const { domains: list, counts, minutes, extraMinutes, shorter: short } = fieldsOf(written);
  const { scored, unscored } = fieldsOf(counts);
  const domains = listOf(list).map(fieldsOf).map(readDomain);
  const shorter = readShorter(fieldsOf(short));
  const { indexes = 0 } = fieldsOf(parts);
  if (!isAmount(minutes)) return fail('minutes');
  if (!isAmount(extraMinutes)) return fail('extraMinutes');
  if (!isAmount(scored) || !isAmount(unscored)) return fail('counts');
  if (!domains.every((domain) => domain !== undefined) || domains.length === 0) return fail('domains');
  if (!isAmount(indexes)) return fail('parts');
  const exam = { domains, counts: { scored, unscored }, minutes, extraMinutes, ...(shorter && { shorter }) };
  return ok({ exam, candidates: readCandidates(candidates), indexes });
}

const readDomain = ({ number, name, weight }: Fields) =>
  isAmount(number) && isText(name) && isAmount(weight) ? { number, name, weight } : undefined;

const readShorter = ({ items, minutes }: Fields) =>
  isAmount(items) && isAmount(minutes) ? { items, minutes } : undefined;

const readCandidates = (list: unknown): ExamCandidate[] =>
  listOf(list)
    .map(fieldsOf)
    .flatMap(({ id, domain, hash, piece }) =>
      isText(id) && isAmount(domain) && isText(hash) && isPiece(piece) ? [{ id, domain, hash, piece }] : [],
    );

/** The candidates of one piece of the index, questions/index/<n>.json. */
export function readIndexPiece(text: string): Result<ExamCandidate[], string> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const { entries } = fieldsOf(parsed.value);
  return ok(readCandidates(listOf(entries).filter((entry) => fieldsOf(entry).isInExam === true)));
}

/** The name of a file below questions/, which cannot lead out of it. */
const isPiece = (piece: unknown): piece is string => isText(piece) && /^[\w-]+(?:\/[\w.-]*[\w-])*$/.test(piece);

/** The questions of one piece, questions/<piece>.json. */
export function readQuestions(text: string): Result<Question[], string> {
  const parsed = parseJson(text);
  return parsed.ok ? ok(listOf(parsed.value).filter(isQuestion)) : parsed;
}

function isQuestion(value: unknown): value is Question {
  // The build of the same site wrote the whole question; its id, hash and kind tell it from anything else.
  const { id, hash, kind, ask, key } = fieldsOf(value);
  return isText(id) && isText(hash) && kindNames.some((name) => name === kind) && !!ask && !!key;
}
