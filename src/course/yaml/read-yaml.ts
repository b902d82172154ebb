// YAML and a schema to a value, with every complaint at the line that caused it.
import { type Document, isMap, isNode, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { nearest } from '../../core/nearest';
import type { Problem } from '../../core/problem';
import { fail, ok, type Result } from '../../core/result';
import { reportInto, type SourceText } from '../markdown/source-text';

/** Reads the YAML in `source.text` from `start` to `end` (offsets; the whole file by default). Problems: yaml-syntax, yaml-shape. */
export function readYaml<T>(
  source: SourceText,
  schema: z.ZodType<T>,
  start = 0,
  end = source.text.length,
): Result<T, Problem[]> {
  const document = parse(source, start, end);
  const problems: Problem[] = [];
  const report = reportInto(problems, source);
  for (const error of document.errors)
    report('error', 'yaml-syntax', start + error.pos[0], `This is not valid YAML: ${error.message}`);
  if (problems.length > 0) return fail(problems);
  const value = plainValue(document);
  if (!value.ok) {
    report('error', 'yaml-syntax', start + badAliasOffset(document), `This is not valid YAML: ${value.error}`);
    return fail(problems);
  }
  const read = schema.safeParse(value.value, { reportInput: true });
  if (read.success) return ok(read.data);
  for (const issue of read.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const close = nearest(key, knownKeys(schemaAt(schema, issue.path)));
        report(
          'error',
          'yaml-unknown-name',
          start + keyOffset(document, issue.path, key),
          `“${key}” is not a name that is known here.`,
          close && `${close}:`,
        );
      }
    } else {
      const name = issue.path.length > 0 ? `“${issue.path.map(String).join('.')}”` : 'The file';
      const isMissing = issue.code === 'invalid_type' && issue.input === undefined;
      const message = isMissing ? `${name} is missing.` : `${name}: ${issue.message}`;
      report('error', 'yaml-shape', start + valueOffset(document, issue.path), message, suggestionFor(issue));
    }
  }
  return fail(problems);
}

/** Where the value at a path of a YAML text stands, as an offset in the source; its nearest parent where there is none. */
export function yamlOffset(
  source: SourceText,
  path: readonly PropertyKey[],
  start = 0,
  end = source.text.length,
): number {
  return start + valueOffset(parse(source, start, end), path);
}

/** The YAML as plain data, whatever its shape; undefined where it is not YAML. */
export function yamlValue(source: SourceText, start = 0, end = source.text.length): unknown {
  const document = parse(source, start, end);
  const value = plainValue(document);
  return value.ok && document.errors.length === 0 ? value.value : undefined;
}

/** Where the name `key` stands in the map at a path. */
export const yamlKeyOffset = (source: SourceText, path: readonly PropertyKey[], key: string): number =>
  keyOffset(parse(source), path, key);

const parse = ({ text }: SourceText, start = 0, end = text.length): Document =>
  parseDocument(text.slice(start, end), { prettyErrors: false, logLevel: 'error' });

/** An alias that names no anchor, or too many aliases, come to light only here. */
function plainValue(document: Document): Result<unknown, string> {
  try {
    return ok<unknown>(document.toJS());
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** Where the first alias without an anchor stands. */
function badAliasOffset(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias: (_key, alias) => {
      if (alias.resolve(document)) return undefined;
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function suggestionFor(issue: z.core.$ZodIssue): string | undefined {
  const { code, input, path } = issue;
  if (code === 'invalid_value' && typeof input === 'string') return nearest(input, issue.values.map(String));
  if (code !== 'invalid_type') return undefined;
  if (input === undefined) return path.length > 0 ? `Add “${String(path.at(-1))}: …”.` : undefined;
  const isPlain = typeof input === 'number' || typeof input === 'boolean';
  return issue.expected === 'string' && isPlain ? `Put it in quotes: "${input}"` : undefined;
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

/** The schema of the value at a path, as far as objects, lists and records lead there. */
export function schemaAt(schema: unknown, path: readonly PropertyKey[]): unknown {
  if (schema instanceof z.ZodOptional) return schemaAt(schema.unwrap(), path);
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  if (schema instanceof z.ZodObject) return schemaAt(schema.shape[String(step)], rest);
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, rest);
  return schema instanceof z.ZodRecord ? schemaAt(schema.valueType, rest) : undefined;
}

const knownKeys = (schema: unknown): string[] => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []);
