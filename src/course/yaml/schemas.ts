// The shapes of the YAML files; also published as JSON Schema for editors.
import { z } from 'zod';
import { isDay } from '../../core/day';
import type { BlindReading, ConfusedTerms, Confusion, Exam, Module, Phase, Service, Subscribe } from '../course';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens');
const text = z.string().min(1, 'write something here');
const day = z.string().refine(isDay, 'write a date of the calendar as 2026-11-24');
const url = z.string().regex(/^https:\/\/\S+$/, 'write an address that starts with https://');
const taskId = z.string().regex(/^\d+\.\d+$/, 'write a task in quotes, as "2.4"');

export type CourseFile = {
  title: string;
  summary: string;
  language: string;
  exam: string;
  modules: Module[];
  subscribe?: Subscribe;
  report?: string;
};

export const courseSchema: z.ZodType<CourseFile> = z.strictObject({
  title: text,
  summary: text,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'write a language tag such as en or pt-BR'),
  exam: id,
  modules: z.array(z.strictObject({ id, title: text, summary: text, lessons: z.array(id) })).min(1),
  subscribe: z.strictObject({ newsletter: url.optional(), linkedin: url.optional() }).optional(),
  report: z
    .string()
    .regex(/^(https:\/\/\S+|mailto:[^\s?]+@[^\s?]+)$/, 'write an address that starts with https:// or mailto:')
    .optional(),
});

export const examSchema: z.ZodType<Exam> = z.strictObject({
  id,
  code: text,
  title: text,
  checkedOn: day,
  counts: z.strictObject({ scored: z.int().positive(), unscored: z.int().nonnegative() }),
  minutes: z.int().positive(),
  extraMinutes: z.int().nonnegative(),
  scale: z.strictObject({ min: z.number(), max: z.number(), pass: z.number() }),
  kinds: z.array(text).min(1),
  shorter: z.strictObject({ items: z.int().positive(), minutes: z.int().positive() }).optional(),
  domains: z
    .array(
      z.strictObject({
        number: z.int().positive(),
        name: text,
        weight: z.number().positive(),
        tasks: z.array(z.strictObject({ id: taskId, name: text })).min(1),
      }),
    )
    .min(1)
    .refine(
      (domains) => domains.reduce((sum, domain) => sum + domain.weight, 0) === 100,
      'the weights do not add up to 100',
    ),
  inScope: z.array(z.strictObject({ category: text, names: z.array(text) })),
  outOfScope: z.array(text),
  renamed: z.record(text, text).optional(),
  sources: z.array(url),
});

export const phasesSchema: z.ZodType<{ phases: Phase[] }> = z.strictObject({
  phases: z
    .array(
      z.strictObject({
        id,
        number: z.int().positive(),
        name: text,
        goal: text,
        activities: z.array(text),
        frameworks: z.strictObject({ sans: text, nistR2: text, nistR3: text, aws: text }),
      }),
    )
    .min(1),
});

const why = text.refine((words) => words.trim().split(/\s+/).length <= 12, 'keep the reason to 12 words');

export const servicesSchema: z.ZodType<{ checkedOn: string; services: Service[] }> = z.strictObject({
  checkedOn: day,
  services: z.array(
    z.strictObject({
      id,
      name: text,
      aliases: z.array(text),
      category: text,
      purpose: text,
      inScope: z.boolean(),
      note: text.optional(),
      phases: z.record(z.string(), z.strictObject({ grade: z.enum(['best', 'also']), why })),
    }),
  ),
});

const phrases = z.array(text).min(1);

export const confusionsSchema: z.ZodType<{ confusions: Confusion[]; terms?: ConfusedTerms[] }> = z.strictObject({
  confusions: z.array(z.strictObject({ between: z.tuple([id, id]), apart: text })),
  terms: z.array(z.tuple([phrases, phrases])).optional(),
});

const readingNote = z.strictObject({ id, why: text });

export const readingsSchema: z.ZodType<{ readings: BlindReading[] }> = z.strictObject({
  readings: z.array(
    z.strictObject({
      on: day,
      read: z.int().positive(),
      agreed: z.int().nonnegative(),
      mended: z.array(readingNote),
      dropped: z.array(readingNote),
    }),
  ),
});

export type LessonFront = {
  id: string;
  title: string;
  summary: string;
  module: string;
  tags: string[];
  domain?: number;
  tasks: string[];
  updated: string;
};

export const lessonFrontSchema: z.ZodType<LessonFront> = z.strictObject({
  id,
  title: text,
  summary: text,
  module: id,
  tags: z.array(text),
  domain: z.int().positive().optional(),
  tasks: z.array(taskId),
  updated: day,
});

export type DrillFront = Omit<LessonFront, 'module' | 'tags'> & { kind: 'drill'; minutes: number; domain: number };

export const drillFrontSchema: z.ZodType<DrillFront> = z.strictObject({
  id,
  kind: z.literal('drill'),
  title: text,
  summary: text,
  minutes: z.int().positive(),
  domain: z.int().positive(),
  tasks: z.array(taskId),
  updated: day,
});

/** File name to schema, for the JSON Schema files that a build publishes. */
export const publishedSchemas = {
  course: courseSchema,
  exam: examSchema,
  phases: phasesSchema,
  services: servicesSchema,
  confusions: confusionsSchema,
  readings: readingsSchema,
  lesson: lessonFrontSchema,
  drill: drillFrontSchema,
} as const;
