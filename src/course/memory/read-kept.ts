// A lesson or a file of the bank is read again only when it, or what its reading asked of the course, has changed.
import { fingerprint } from '../../core/fingerprint';
import { hasErrors, type Problem } from '../../core/problem';
import type { LessonOutline } from '../lesson/outline-lesson';
import type { BlockTools } from '../lesson/read-blocks';
import type { QuestionContext } from '../lesson/read-question';
import type { SourceText } from '../markdown/source-text';
import type { Memory } from './memory';
import { wholeOutline } from './outline-kept';

type Draft = { source: SourceText; outline: LessonOutline };

/** What a reading asked of the world outside its file, and what it was told; long answers by their fingerprints. */
type Answers = {
  anchors: ReadonlyMap<string, boolean>;
  lessons: ReadonlyMap<string, string | undefined>;
  diagrams: ReadonlyMap<string, string | undefined>;
  pictures: ReadonlyMap<string, string | undefined>;
};

type Kept<T> = { value: T; problems: readonly Problem[]; answers: Answers };

export type FileReader = <D extends Draft, T>(
  part: string,
  draft: D,
  read: (draft: D, context: QuestionContext, tools: BlockTools) => T,
) => T;

/** `basis` says what else every reading is made from: the catalogue and the exam. `toolsFor` gives tools that report into a list. */
export function createFileReader(
  context: QuestionContext,
  toolsFor: (source: SourceText, problems: Problem[]) => BlockTools,
  { memory, basis, problems }: { memory: Memory; basis: string; problems: Problem[] },
): FileReader {
  return <D extends Draft, T>(
    part: string,
    draft: D,
    read: (draft: D, context: QuestionContext, tools: BlockTools) => T,
  ) => {
    const own: Problem[] = [];
    const tools = toolsFor(draft.source, own);
    const known = memory.recall<Kept<T>>(part, draft.source, basis);
    if (known && stillHold(known.answers, context, tools, draft.source)) {
      problems.push(...known.problems);
      return known.value;
    }
    const whole = { ...draft, outline: wholeOutline(draft.source, draft.outline) };
    const recorder = record(context, tools);
    const value = read(whole, recorder.context, recorder.tools);
    problems.push(...own);
    if (!hasErrors(own))
      memory.keep<Kept<T>>(part, draft.source, basis, { value, problems: own, answers: recorder.answers });
    return value;
  };
}

const mark = (text: string | undefined): string | undefined => (text === undefined ? undefined : fingerprint(text));

function record(context: QuestionContext, tools: BlockTools) {
  const anchors = new Map<string, boolean>();
  const lessons = new Map<string, string | undefined>();
  const diagrams = new Map<string, string | undefined>();
  const pictures = new Map<string, string | undefined>();
  const noting = <T>(into: Map<string, T>, key: string, answer: T): T => {
    into.set(key, answer);
    return answer;
  };
  const recordedContext: QuestionContext = {
    ...context,
    anchors: {
      has: (address) => noting(anchors, address, context.anchors.has(address)),
      [Symbol.iterator]: () => context.anchors[Symbol.iterator](),
    },
  };
  const recordedTools: BlockTools = {
    ...tools,
    lessonOfFile: (path) => noting(lessons, path, tools.lessonOfFile(path)),
    storedDiagram: (id) => {
      const text = tools.storedDiagram(id);
      diagrams.set(id, mark(text));
      return text;
    },
    picture: (file, href) => {
      const picture = tools.picture(file, href);
      pictures.set(href, mark(picture));
      return picture;
    },
  };
  return { context: recordedContext, tools: recordedTools, answers: { anchors, lessons, diagrams, pictures } };
}

/** Whether everything that a reading was told would be told again. */
function stillHold(
  { anchors, lessons, diagrams, pictures }: Answers,
  context: QuestionContext,
  tools: BlockTools,
  { file }: SourceText,
): boolean {
  const all = <T>(told: ReadonlyMap<string, T>, ask: (key: string) => T) =>
    [...told].every(([key, answer]) => ask(key) === answer);
  return (
    all(anchors, (address) => context.anchors.has(address)) &&
    all(lessons, tools.lessonOfFile) &&
    all(diagrams, (id) => mark(tools.storedDiagram(id))) &&
    all(pictures, (href) => mark(tools.picture(file, href)))
  );
}
