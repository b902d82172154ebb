import type { z } from 'zod';
import type { Problem } from '../../core/problem';
import { fail, type Result } from '../../core/result';
import { placeAt, type SourceText } from '../markdown/source-text';
import { readYaml } from './read-yaml';

const fence = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/** The offset at which the Markdown starts, after the front matter. */
export const bodyStart = (source: SourceText): number => fence.exec(source.text)?.[0].length ?? 0;

/** Reads the YAML between the two `---` lines. Problems: front-matter-missing and those of readYaml. */
export function readFrontMatter<T>(source: SourceText, schema: z.ZodType<T>): Result<T, Problem[]> {
  const match = fence.exec(source.text);
  if (match) return readYaml(source, schema, 4, 4 + (match[1]?.length ?? 0));
  return fail([
    {
      severity: 'error',
      code: 'front-matter-missing',
      message: 'This file starts with its front matter between two lines of “---”.',
      place: placeAt(source, 0),
      suggestion: 'Copy the first lines of another one and change them.',
    },
  ]);
}
