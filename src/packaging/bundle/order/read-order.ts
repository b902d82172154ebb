import type { Problem } from '../../../core/problem';
import { fail, ok, type Result } from '../../../core/result';
import { type PackageFormat, packageFormats } from '../../package-config';
import { readWebAddress } from '../web-address';
import { orderProblem } from './order-problem';
import type { PackageOrder, PackageWish } from './package-order';
import { readRule } from './read-rule';
import { readStore } from './read-store';
import { type KnownSubjects, readSubject } from './read-subject';

/**
 * What an order means, or everything that is wrong with it, in an instructor's words. Problems: `unknown-kind`,
 * `unknown-format`, `missing-lesson`, `unknown-lesson`, `bad-seed`, `bad-length`, `bad-board`, `unknown-rule`, `bad-score`,
 * `rule-misfit`, `missing-endpoint`, `bad-endpoint`, `bad-authorization`, `bad-site`.
 */
export function readOrder(order: PackageOrder, known: KnownSubjects = {}): Result<PackageWish, Problem[]> {
  const format = readFormat(order.format);
  const subject = readSubject(order, known);
  const rule = readRule(order.rule, order.kind);
  const store = format.ok && format.value === 'xapi' ? readStore(order) : ok(undefined);
  const site = readSite(order.site);
  const problems = [format, subject, rule, store, site].flatMap((result) => (result.ok ? [] : [result.error].flat()));
  if (!format.ok || !subject.ok || !rule.ok || !store.ok || !site.ok) return fail(problems);
  return ok({
    subject: subject.value,
    format: format.value,
    rule: rule.value,
    ...(store.value && { store: store.value }),
    ...(site.value !== undefined && { site: site.value }),
  });
}

function readFormat(text: string): Result<PackageFormat, Problem> {
  const format = packageFormats.find((one) => one === text);
  if (format) return ok(format);
  return fail(
    orderProblem(
      'unknown-format',
      text === '' ? 'Say which format the package is to have.' : `There is no format “${text}”.`,
      `one of ${packageFormats.join(', ')}`,
    ),
  );
}

function readSite(text: string | undefined): Result<string | undefined, Problem> {
  if (text === undefined || text === '') return ok(undefined);
  const address = readWebAddress(text);
  if (address) return ok(address.text);
  return fail(
    orderProblem(
      'bad-site',
      `“${text}” is not the address of a site.`,
      'an address such as https://example.org/course/',
    ),
  );
}
