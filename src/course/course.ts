// The course as every other room knows it: read once, plain data ever after.
import type { Passage, RichText } from '../core/passage';
import type { Question } from '../questions/question-kinds';

export type Heading = { id: string; text: string; depth: number };

export type LessonBlock = Passage | { block: 'question'; id: string };

export type Lesson = {
  id: string;
  file: string;
  title: string;
  summary: string;
  module: string;
  tags: readonly string[];
  /** Absent where a lesson belongs to no domain of the exam, as one about the exam itself. */
  domain?: number;
  tasks: readonly string[];
  updated: string;
  words: number;
  minutes: number;
  outline: readonly Heading[];
  blocks: readonly LessonBlock[];
  questions: readonly Question[];
  /** Ids of the services that the prose mentions, in order of first mention. */
  services: readonly string[];
  /** The sections in which the prose speaks of a service. */
  mentions: readonly { service: string; anchor: string }[];
};

/** A file of questions; `id` is its path inside the bank, without its ending. */
export type BankTopic = { id: string; file: string; title: string; questions: readonly Question[] };

/** Two services that learners mix up, and the fact that tells them apart. */
export type Confusion = { between: readonly [string, string]; apart: string };

/** Two things that learners mix up, each with the words by which a question may name it. */
export type ConfusedTerms = readonly [readonly string[], readonly string[]];

/** How the bank was answered by a reader who saw stems and options only; `agreed` are the questions on which reader and key were one. */
export type BlindReading = {
  on: string;
  read: number;
  agreed: number;
  mended: readonly ReadingNote[];
  dropped: readonly ReadingNote[];
};

export type ReadingNote = { id: string; why: string };

export type DrillCost = { name: string; amount: number };

/** `to` is the scene that follows, `minutes` what the choice itself takes. */
export type DrillOption = {
  text: RichText;
  to: string;
  isSound: boolean;
  reason?: RichText;
  minutes: number;
  costs: readonly DrillCost[];
};

export type DrillOutcome = 'contained' | 'partial' | 'lost';

/** `minutes` of the incident pass on the way to the scene. A scene has a decision or, as an ending, an outcome. */
export type DrillScene = {
  id: string;
  title: string;
  phase?: string;
  minutes: number;
  passages: readonly Passage[];
  decision?: { title: RichText; options: readonly DrillOption[] };
  outcome?: DrillOutcome;
};

/** A branching incident; the first scene is its start. */
export type Drill = {
  id: string;
  file: string;
  title: string;
  summary: string;
  minutes: number;
  domain: number;
  tasks: readonly string[];
  updated: string;
  opening: readonly Passage[];
  scenes: readonly DrillScene[];
};

export type Phase = {
  id: string;
  number: number;
  name: string;
  goal: string;
  activities: readonly string[];
  frameworks: { sans: string; nistR2: string; nistR3: string; aws: string };
};

export type ServicePhase = { grade: 'best' | 'also'; why: string };

export type Service = {
  id: string;
  name: string;
  aliases: readonly string[];
  category: string;
  purpose: string;
  inScope: boolean;
  note?: string;
  phases: Readonly<Record<string, ServicePhase>>;
};

export type Exam = {
  id: string;
  code: string;
  title: string;
  checkedOn: string;
  counts: { scored: number; unscored: number };
  minutes: number;
  extraMinutes: number;
  scale: { min: number; max: number; pass: number };
  kinds: readonly string[];
  /** A shorter paper in the same proportions. */
  shorter?: { items: number; minutes: number };
  domains: readonly { number: number; name: string; weight: number; tasks: readonly { id: string; name: string }[] }[];
  inScope: readonly { category: string; names: readonly string[] }[];
  outOfScope: readonly string[];
  /** Former names of services, each with the official one. */
  renamed?: Readonly<Record<string, string>>;
  sources: readonly string[];
};

export type Module = { id: string; title: string; summary: string; lessons: readonly string[] };

/** Addresses where a reader can follow the course; each is shown only when the course names it. */
export type Subscribe = { newsletter?: string; linkedin?: string };

export type Course = {
  title: string;
  summary: string;
  language: string;
  modules: readonly Module[];
  subscribe: Subscribe;
  /** Where a learner reports a question: an https address of an issue form or a mailto: one. */
  report?: string;
  exam: Exam;
  phases: readonly Phase[];
  services: readonly Service[];
  confusions: readonly Confusion[];
  confusedTerms: readonly ConfusedTerms[];
  readings: readonly BlindReading[];
  lessons: readonly Lesson[];
  bank: readonly BankTopic[];
  drills: readonly Drill[];
};
