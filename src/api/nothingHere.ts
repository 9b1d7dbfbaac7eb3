import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { DomainError } from '../errors.ts';
import { refusalResponse } from './refusalResponse.ts';
import { methodsAt } from './routes.ts';

/** To whoever asks at an address that is none of ours, or by a method that it is not for; null: it is a route. */
export function nothingHere(method: string, path: string): APIGatewayProxyStructuredResultV2 | null {
  const allowed = methodsAt(path);
  if (allowed === null) return noSuchAddress(path);
  if (allowed.includes(method)) return null;
  const refusal = new DomainError('METHOD_NOT_ALLOWED', { method, allowed });
  return refusalResponse(405, refusal, { allow: allowed.join(', ') });
}

/** Of an address that somebody made up, a line is shown. */
const SHOWN = 200;

/** Never a page, nor the answer of an API: a page from before an update would take it for its script. */
export function noSuchAddress(path: string): APIGatewayProxyStructuredResultV2 {
  return refusalResponse(404, new DomainError('NOT_FOUND', { what: 'address', id: path.slice(0, SHOWN) }));
}
