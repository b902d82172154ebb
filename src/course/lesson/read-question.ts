// One question out of the blocks under its heading.
import { isDay } from '../../core/day';
import { fingerprint } from '../../core/fingerprint';
import { nearest } from '../../core/nearest';
import type { Passage } from '../../core/passage';
import type { Problem } from '../../core/problem';
import type { QuestionSource, ReadContext } from '../../questions/question-kind';
import type { Kind, Level, Question } from '../../questions/question-kinds';
import { questionReaders } from '../../questions/question-readers';
import type { Block, BlockOf, Inline } from '../markdown/markdown';
import type { HtmlTools } from '../markdown/markdown-html';
import { placeAt, type Report, type SourceText } from '../markdown/source-text';
import { stemOf } from '../question-stem';
import { commentStart } from './outline-lesson';
import { readBody, richText } from './read-body';
import { readSettings } from './read-settings';

const known = ['id', 'domain', 'task', 'see', 'level', 'shuffle', 'scoring', 'checked', 'source', 'bins', 'allow'];
const levels: readonly Level[] = ['recall', 'apply', 'analyse'];

/** `phases` is the phase board; the others are names that saved data cannot have. */
const reservedIds = ['phases', 'constructor', 'prototype'];

/** What a question may refer to. `anchors` are all `lesson#anchor` addresses of the course; `tasks` is empty when the exam cannot be read. */
export type QuestionContext = ReadContext & {
  lesson?: string;
  anchors: Pick<ReadonlySet<string>, 'has'> & Iterable<string>;
  tasks: ReadonlyMap<string, number>;
};

export type QuestionTools = {
  source: SourceText;
  html: HtmlTools;
  problems: Problem[];
  report: Report;
  passages: (blocks: readonly Block[]) => Passage[];
};

/** The question under `heading`; undefined when an error stands in the way, which is then in `tools.problems`. */
export function readQuestion(
  { heading, kind }: { heading: BlockOf<'heading'>; kind: Kind },
  blocks: readonly Block[],
  context: QuestionContext,
  tools: QuestionTools,
): Question | undefined {
  const { source, report } = tools;
  const [first, ...rest] = blocks;
  const comment = first?.type === 'comment' ? first : undefined;
  const settings = placeSettings(comment, source);
  const details = readDetails(settings, heading, context, tools);
  const title = richText(withoutWord(heading.children), tools.html);
  if (title.text === '')
    report('error', 'question-title', heading.offset, 'The question has no text after its opening word.');
  const read = readBody(comment ? rest : blocks, questionReaders[kind].form, tools);
  if (!read) {
    report(
      'error',
      'question-body',
      heading.offset,
      `No answer was found under this question; it needs ${questionReaders[kind].formInWords}.`,
    );
    return undefined;
  }
  const prompt = tools.passages(read.prompt);
  const stem = stemOf({ title, prompt });
  const place = placeAt(source, heading.offset);
  const questionSource: QuestionSource = { title, stem, place, settings, body: read.body };
  const parts = {
    title,
    prompt,
    hints: read.hints,
    explanation: tools.passages(read.explanation),
    ...details,
  };
  return finishQuestion(kind, questionSource, parts, context, tools);
}

type Parts = Omit<Question, 'kind' | 'ask' | 'key' | 'hash'>;

/** Lets the kind read its answer; its arms keep kind, ask and key together for the compiler. */
function finishQuestion(
  kind: Kind,
  source: QuestionSource,
  parts: Parts,
  context: ReadContext,
  tools: QuestionTools,
): Question | undefined {
  const take = <T extends { ask: unknown; key: unknown }>(
    result: { ok: true; value: T } | { ok: false; error: Problem[] },
    lint: (value: T) => Problem[],
  ) => {
    if (!result.ok) {
      tools.problems.push(...result.error);
      return undefined;
    }
    tools.problems.push(...lint(result.value));
    return { ...parts, ...result.value, hash: fingerprint(JSON.stringify([parts.title.text, result.value])) };
  };
  switch (kind) {
    case 'choice': {
      const taken = take(questionReaders.choice.read(source, context), (value) =>
        questionReaders.choice.lint(value, source),
      );
      return taken && { ...taken, kind };
    }
    case 'match': {
      const taken = take(questionReaders.match.read(source, context), (value) =>
        questionReaders.match.lint(value, source),
      );
      return taken && { ...taken, kind };
    }
    case 'fill': {
      const taken = take(questionReaders.fill.read(source, context), (value) =>
        questionReaders.fill.lint(value, source),
      );
      return taken && { ...taken, kind };
    }
    case 'order': {
      const taken = take(questionReaders.order.read(source, context), (value) =>
        questionReaders.order.lint(value, source),
      );
      return taken && { ...taken, kind };
    }
  }
}

function placeSettings(comment: BlockOf<'comment'> | undefined, source: SourceText): QuestionSource['settings'] {
  if (!comment) return new Map();
  const start = comment.offset + commentStart(comment);
  return new Map(
    [...readSettings(comment.text)].map(([key, { value, at }]) => [key, { value, place: placeAt(source, start + at) }]),
  );
}

function withoutWord(children: readonly Inline[]): Inline[] {
  const [first, ...rest] = children;
  if (first && 'children' in first) {
    const inner = withoutWord(first.children);
    return inner.length > 0 ? [{ ...first, children: inner }, ...rest] : rest;
  }
  if (first?.type !== 'text') return [...children];
  const text = first.text.replace(/^\w+:\s*/, '');
  return text === '' ? rest : [{ type: 'text', text }, ...rest];
}

function readDetails(
  settings: QuestionSource['settings'],
  heading: Block,
  context: QuestionContext,
  tools: QuestionTools,
) {
  const complain = (code: string, name: string, message: string, suggestion?: string) =>
    tools.problems.push({
      severity: 'error',
      code,
      message,
      suggestion,
      place: settings.get(name)?.place ?? placeAt(tools.source, heading.offset),
    });
  const value = (name: string) => settings.get(name)?.value;
  for (const name of settings.keys())
    if (!known.includes(name))
      complain('setting-unknown', name, `“${name}” is not a setting of a question.`, nearest(name, known));

  const id = value('id') ?? '';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || reservedIds.includes(id))
    complain(
      'question-id',
      'id',
      id === ''
        ? 'This question has no id; progress hangs on it.'
        : reservedIds.includes(id)
          ? `The id “${id}” is taken by the program.`
          : 'An id has small letters, digits and single hyphens.',
      '<!-- id: a-name-that-never-changes -->',
    );
  const see = list(value('see')).map((target) =>
    target.includes('#') && !target.startsWith('#') ? target : `${context.lesson ?? ''}#${target.replace(/^#/, '')}`,
  );
  for (const target of see)
    if (!context.anchors.has(target))
      complain(
        'see-unknown',
        'see',
        `“see” points to “${target}”, which does not exist.`,
        nearest(target, context.anchors),
      );

  const task = value('task');
  const isExamKnown = context.tasks.size > 0;
  if (isExamKnown && task !== undefined && !context.tasks.has(task))
    complain('task-unknown', 'task', `The exam has no task ${task}.`, nearest(task, context.tasks.keys()));
  const domain = value('domain') === undefined ? context.tasks.get(task ?? '') : Number(value('domain'));
  if (isExamKnown && domain !== undefined && ![...context.tasks.values()].includes(domain))
    complain('domain-unknown', 'domain', `The exam has no domain ${value('domain')}.`);
  else if (task !== undefined && context.tasks.has(task) && context.tasks.get(task) !== domain)
    complain('domain-task', 'domain', `Task ${task} belongs to domain ${context.tasks.get(task)}.`);
  const level = levels.find((name) => name === value('level'));
  if (value('level') !== undefined && !level)
    complain(
      'level-unknown',
      'level',
      `The level is one of ${levels.join(', ')}.`,
      nearest(value('level') ?? '', levels),
    );
  if (!['yes', 'no', undefined].includes(value('shuffle')))
    complain('shuffle-unknown', 'shuffle', 'Shuffle is yes or no.', 'shuffle: no');
  const checked = value('checked');
  if (checked !== undefined && !isDay(checked))
    complain('checked-date', 'checked', 'Write a date of the calendar as 2026-11-24.');
  const sources = list(value('source'));
  for (const address of sources)
    if (!address.startsWith('https://'))
      complain('source-address', 'source', 'A source is an address that starts with https://.');
  return { id, see, task, domain, level, checked, sources };
}

const list = (value: string | undefined): string[] =>
  (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
