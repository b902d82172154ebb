// YAML and a schema to a value, with every complaint at the line that caused it.
import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { nearest } from '../core/nearest';
import type { Problem } from '../core/problem';
import { fail, ok, type Result } from '../core/result';
import { reportInto, type SourceText } from './source-text';

/** Reads the YAML in `source.text` from `start` to `end` (offsets; the whole file by default). Problems: yaml-syntax, yaml-shape. */
export function readYaml<T>(
  source: SourceText,
  schema: z.ZodType<T>,
  start = 0,
  end = source.text.length,
): Result<T, Problem[]> {
  const document = parseDocument(source.text.slice(start, end), {
    lineCounter: new LineCounter(),
    prettyErrors: false,
  });
  const problems: Problem[] = [];
  const report = reportInto(problems, source);
  for (const error of document.errors)
    report('error', 'yaml-syntax', start + error.pos[0], `This is not valid YAML: ${error.message}`);
  if (problems.length > 0) return fail(problems);
  const read = schema.safeParse(document.toJS());
  if (read.success) return ok(read.data);
  for (const issue of read.error.issues) {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const close = nearest(key, knownKeys(schema, issue.path));
        const message = `“${key}” is not a name that is known here.`;
        report(
          'error',
          'yaml-unknown-name',
          start + keyOffset(document, issue.path, key),
          message,
          close && `${close}:`,
        );
      }
    } else {
      const name = path.length > 0 ? `“${path.join('.')}”` : 'The file';
      const isMissing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
      const message = isMissing ? `${name} is missing.` : `${name}: ${issue.message}`;
      report('error', 'yaml-shape', start + valueOffset(document, issue.path), message);
    }
  }
  return fail(problems);
}

/** Where the value at a path stands; where it is missing, its nearest parent. */
function valueOffset(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyOffset(document: Document, path: readonly PropertyKey[], name: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(map) ? map.items.find(({ key }) => String(key) === name) : undefined;
  return pair && isNode(pair.key) && pair.key.range ? pair.key.range[0] : valueOffset(document, path);
}

/** The names that the top level of an object schema knows; deeper levels give no suggestion. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return path.length === 0 && 'shape' in schema && typeof schema.shape === 'object' && schema.shape
    ? Object.keys(schema.shape)
    : [];
}
