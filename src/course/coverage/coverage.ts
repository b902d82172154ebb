// What a course covers, counted: its bank by domain, task, level, kind and service, and what nobody asks about.
import type { Kind, Level, Question } from '../../questions/question-kinds';
import type { BlindReading, Course } from '../course';
import { unaskedSections } from '../lint/unasked-sections';
import { createMentionFinder } from '../markdown/mentions';
import { stemOf } from '../question-stem';
import { findConfused } from './confused-pairs';
import { type GuesserResult, guessAll } from './guesser';
import { textsOf } from './question-texts';

/** Questions by kind, those with several right options apart, and by level. */
export type Counts = {
  total: number;
  single: number;
  several: number;
  kinds: Readonly<Record<Exclude<Kind, 'choice'>, number>>;
  levels: Readonly<Record<Level, number>>;
};

export type Coverage = {
  lessons: readonly { id: string; title: string; domain?: number; words: number; questions: number }[];
  domains: readonly {
    number: number;
    name: string;
    weight: number;
    counts: Counts;
    tasks: readonly { id: string; name: string; counts: Counts }[];
  }[];
  bank: Counts;
  /** Names of the exam's in-scope list by category, each with the number of questions about it. */
  services: readonly { category: string; names: readonly { name: string; questions: number }[] }[];
  unaskedSections: readonly { lesson: string; title: string; heading: string }[];
  /** Questions of the bank that work on a pair which learners mix up, and for each pair how many questions do. */
  confused: { questions: number; pairs: readonly { pair: string; questions: number }[] };
  withoutPassage: number;
  guesser: GuesserResult;
  readings: readonly BlindReading[];
};

/** Counts the bank, but services and sections over the questions of lessons too. */
export function coverageOf(course: Course): Coverage {
  const banked = course.bank.flatMap(({ questions }) => questions);
  const all = [...course.lessons.flatMap(({ questions }) => questions), ...banked];
  const confused = findConfused(all, course);
  return {
    lessons: course.lessons.map(({ id, title, domain, words, questions }) => ({
      ...{ id, title, domain, words },
      questions: questions.length,
    })),
    domains: course.exam.domains.map(({ number, name, weight, tasks }) => ({
      ...{ number, name, weight },
      counts: countsOf(banked.filter((question) => question.domain === number)),
      tasks: tasks.map((task) => ({
        ...task,
        counts: countsOf(banked.filter((question) => question.task === task.id)),
      })),
    })),
    bank: countsOf(banked),
    services: countServices(all, course),
    unaskedSections: unaskedSections(course.lessons, all).map(({ lesson, heading }) => ({
      lesson: lesson.id,
      title: lesson.title,
      heading: heading.text,
    })),
    confused: {
      questions: banked.filter(({ id }) => confused.some(({ questions }) => questions.has(id))).length,
      pairs: confused.map(({ pair, questions }) => ({ pair, questions: questions.size })),
    },
    withoutPassage: banked.filter(({ see }) => see.length === 0).length,
    guesser: guessAll(banked),
    readings: course.readings,
  };
}

function countsOf(questions: readonly Question[]): Counts {
  const count = (holds: (question: Question) => boolean) => questions.filter(holds).length;
  const ofKind = (kind: Kind) => count((question) => question.kind === kind);
  const ofLevel = (level: Level) => count((question) => question.level === level);
  const single = count((question) => question.kind === 'choice' && question.ask.select === 1);
  return {
    total: questions.length,
    single,
    several: ofKind('choice') - single,
    kinds: { match: ofKind('match'), order: ofKind('order'), fill: ofKind('fill') },
    levels: { recall: ofLevel('recall'), apply: ofLevel('apply'), analyse: ofLevel('analyse') },
  };
}

/** A question is about a service that its stem or its right answer names. */
function countServices(questions: readonly Question[], { exam, services }: Course): Coverage['services'] {
  const known = new Map(services.map((service) => [service.name, service]));
  const named = exam.inScope.flatMap(({ names }) =>
    names.map((name) => ({ id: name, name, aliases: known.get(name)?.aliases ?? shortNames(name) })),
  );
  const rest = services
    .filter(({ name }) => !named.some((service) => service.name === name))
    .map(({ id, name, aliases }) => ({ id, name, aliases }));
  const counts = new Map<string, number>();
  const finder = createMentionFinder([...named, ...rest]);
  for (const question of questions)
    for (const service of finder.namedIn([stemOf(question), ...textsOf(question).right]))
      counts.set(service, (counts.get(service) ?? 0) + 1);
  return exam.inScope.map(({ category, names }) => ({
    category,
    names: names.map((name) => ({ name, questions: counts.get(name) ?? 0 })),
  }));
}

/** The name without its prefix, unless it is then an ordinary word such as “Support” or “Connect”. */
function shortNames(name: string): string[] {
  const short = name.replace(/^(?:AWS|Amazon) /, '');
  return short !== name && /\s|\d|\p{L}\p{Lu}|-/u.test(short) ? [short] : [];
}
