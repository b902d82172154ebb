import type { Problem } from '../../../core/problem';
import { fail, ok, type Result } from '../../../core/result';
import type { PackageConfig } from '../../package-config';
import { readWebAddress } from '../web-address';
import { orderProblem } from './order-problem';
import type { PackageOrder } from './package-order';

const example = 'an address such as https://lrs.example.org/xapi/';

/** The record store of a plain xAPI package. What is to be its Authorization header is one line of printable ASCII (RFC 9110, 5.5). */
export function readStore({
  endpoint = '',
  authorization = '',
}: Pick<PackageOrder, 'endpoint' | 'authorization'>): Result<PackageConfig['store'], Problem[]> {
  const address = readWebAddress(endpoint);
  const hasHeader = authorization.trim() !== '';
  const problems = [
    ...(endpoint.trim() === ''
      ? [orderProblem('missing-endpoint', 'A package for xAPI needs the address of your record store.', example)]
      : address
        ? []
        : [orderProblem('bad-endpoint', `“${endpoint}” is not the address of a record store.`, example)]),
    ...(/^[ -~]{0,2000}$/.test(authorization)
      ? []
      : [
          orderProblem(
            'bad-authorization',
            'The authorization has characters that no request can carry, or is too long.',
            'one line as your record store shows it, such as Basic dXNlcjpwYXNz',
          ),
        ]),
  ];
  if (!address || problems.length > 0) return fail(problems);
  return ok({ endpoint: address.text, ...(hasHeader && { authorization: authorization.trim() }) });
}
