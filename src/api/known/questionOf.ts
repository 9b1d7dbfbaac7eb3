import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { requestOrigin } from '../requestOrigin.ts';

/** Characters. A document may have 20 KB; longer variables are not asked twice. */
const LONGEST = 40_000;

/**
 * All that a public answer can depend on, to the letter; null for what need not be known. Two ways to write the same
 * question are two questions, so that nothing has to be understood of them.
 */
export function questionOf(event: APIGatewayProxyEventV2): string | null {
  const { headers, body, isBase64Encoded, rawQueryString, requestContext } = event;
  const { method } = requestContext.http;
  const asked = method === 'GET' ? rawQueryString : method === 'POST' && !isBase64Encoded ? body : undefined;
  if (!asked || asked.length > LONGEST) return null;
  const { 'content-type': type = '', accept = '' } = headers;
  return `${method} ${requestOrigin(event)}\n${type}\n${accept}\n${asked}`;
}
