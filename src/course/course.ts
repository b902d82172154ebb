// The course as every other room knows it: read once, plain data ever after.
import type { Passage } from '../core/passage';
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
  domain: number;
  tasks: readonly string[];
  updated: string;
  words: number;
  minutes: number;
  outline: readonly Heading[];
  blocks: readonly LessonBlock[];
  questions: readonly Question[];
  /** Ids of the services that the prose mentions, in order of first mention. */
  services: readonly string[];
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
  domains: readonly { number: number; name: string; weight: number; tasks: readonly { id: string; name: string }[] }[];
  inScope: readonly { category: string; names: readonly string[] }[];
  outOfScope: readonly string[];
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
  exam: Exam;
  phases: readonly Phase[];
  services: readonly Service[];
  lessons: readonly Lesson[];
};
