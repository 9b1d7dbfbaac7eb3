import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { DomainError } from '../errors.ts';
import { zh } from '../messages/zh.ts';

/** A refusal that no GraphQL came to, in the shape of GraphQL's errors, which clients read anyway. */
export function refusalResponse(
  statusCode: number,
  refusal: DomainError,
  headers: Readonly<Record<string, string>> = {},
): APIGatewayProxyStructuredResultV2 {
  const { code, params } = refusal;
  return {
    statusCode,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify({ errors: [{ message: zh.failure(refusal), extensions: { code, params } }] }),
  };
}
