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
  return errorResponse(statusCode, { message: zh.failure(refusal), extensions: { code, params } }, headers);
}

/** For what went wrong where no GraphQL tells of it; whoever asks learns no more than that. */
export function defectResponse(): APIGatewayProxyStructuredResultV2 {
  return errorResponse(500, { message: zh.defect, extensions: { code: 'INTERNAL_SERVER_ERROR' } });
}

function errorResponse(
  statusCode: number,
  error: object,
  headers: Readonly<Record<string, string>> = {},
): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify({ errors: [error] }),
  };
}
