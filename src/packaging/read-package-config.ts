import { fail, ok, type Result } from '../core/result';
import { type PackageConfig, type PackageRule, type PackageSubject, packageFormats } from './package-config';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  // Only its own fields are asked for, and each is looked at before it is used.
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

const isText = (value: unknown): value is string => typeof value === 'string';
const isAmount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** What the packager wrote into the page, from its JSON; the error is the name of the first field that is missing or wrong. */
export function readPackageConfig(value: unknown): Result<PackageConfig, string> {
  const config = fieldsOf(value);
  const { activity, version, title, description, language, minutes } = config;
  const format = packageFormats.find((one) => one === config.format);
  const subject = readSubject(fieldsOf(config.subject));
  const rule = readRule(fieldsOf(config.rule));
  const store = config.store === undefined ? undefined : readStore(fieldsOf(config.store));
  const site = config.site === undefined ? undefined : readSite(config.site);
  if (config.schema !== 1) return fail('schema');
  if (!format) return fail('format');
  if (!subject) return fail('subject');
  if (!rule) return fail('rule');
  if (!isText(activity)) return fail('activity');
  if (!isText(version)) return fail('version');
  if (!isText(title)) return fail('title');
  if (!isText(description)) return fail('description');
  if (!isText(language)) return fail('language');
  if (!isAmount(minutes)) return fail('minutes');
  if (config.store !== undefined && !store) return fail('store');
  return ok({
    schema: 1,
    ...{ format, subject, rule, activity, version, title, description, language, minutes },
    ...(store && { store }),
    ...(site !== undefined && { site }),
  });
}

function readSubject({ kind, id, seed, length, search }: Fields): PackageSubject | undefined {
  if (kind === 'lesson' && isText(id)) return { kind, id };
  if (kind === 'paper' && isText(seed) && isAmount(length)) return { kind, seed, length };
  if (kind === 'board' && isText(search)) return { kind, search };
  return undefined;
}

function readRule({ rule, least }: Fields): PackageRule | undefined {
  if (rule === 'read' || rule === 'answered') return { rule };
  return rule === 'score' && isAmount(least) && least <= 100 ? { rule, least } : undefined;
}

function readStore({ endpoint, authorization }: Fields): PackageConfig['store'] {
  if (!isText(endpoint) || (authorization !== undefined && !isText(authorization))) return undefined;
  return { endpoint, ...(authorization !== undefined && { authorization }) };
}

/** Something else than a web address is left out: links are a help and nothing more. */
const readSite = (site: unknown): string | undefined =>
  isText(site) && /^https?:\/\/[^\s"<>\\]+\/$/.test(site) ? site : undefined;
