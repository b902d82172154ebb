import { parseArgs } from 'node:util';
import { nearest } from '../../core/nearest';
import type { Problem } from '../../core/problem';
import { fail, ok, type Result } from '../../core/result';
import type { PackageOrder } from '../../packaging/bundle/order/package-order';

const text = { type: 'string' } as const;

const options = {
  format: text,
  out: text,
  rule: text,
  seed: text,
  length: text,
  search: text,
  endpoint: text,
  authorization: text,
  url: text,
  help: { type: 'boolean', short: 'h' },
} as const;

/** `out` is the file to write, undefined for the usual name. */
export type PackageArguments = { order: PackageOrder; out?: string; isHelp: boolean };

/** The words behind `npm run package --`. Problems: `unknown-option`, `missing-value` and `surplus-word`. */
export function readArguments(args: readonly string[]): Result<PackageArguments, Problem[]> {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const names = Object.keys(options);
  const problems = tokens.flatMap((token): Problem[] => {
    if (token.kind !== 'option') return [];
    if (!names.includes(token.name)) return [unknownOption(token.rawName, names)];
    return token.name !== 'help' && !token.value ? [missingValue(token.rawName)] : [];
  });
  const [kind = '', lesson, ...rest] = positionals;
  const surplus = kind === 'lesson' ? rest : positionals.slice(1);
  problems.push(...surplus.map(surplusWord));
  const isHelp = values.help === true || (args.length === 0 && problems.length === 0);
  if (problems.length > 0) return fail(problems);
  const given = (name: keyof typeof values): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const optional = (name: keyof PackageOrder, value: string | undefined) => value !== undefined && { [name]: value };
  const out = given('out');
  return ok({
    isHelp,
    ...(out !== undefined && { out }),
    order: {
      kind,
      format: given('format') ?? '',
      ...optional('lesson', kind === 'lesson' ? lesson : undefined),
      ...optional('seed', given('seed')),
      ...optional('length', given('length')),
      ...optional('search', given('search')),
      ...optional('rule', given('rule')),
      ...optional('endpoint', given('endpoint')),
      ...optional('authorization', given('authorization')),
      ...optional('site', given('url')),
    },
  });
}

const unknownOption = (written: string, names: readonly string[]): Problem => ({
  code: 'unknown-option',
  severity: 'error',
  message: `There is no option ${written}.`,
  suggestion: `--${nearest(written.replace(/^-+/, ''), names) ?? 'help'}`,
});

const missingValue = (written: string): Problem => ({
  code: 'missing-value',
  severity: 'error',
  message: `${written} needs a value behind it.`,
});

const surplusWord = (word: string): Problem => ({
  code: 'surplus-word',
  severity: 'error',
  message: `“${word}” is one word too many.`,
  suggestion: 'put a value with spaces into quotes',
});
