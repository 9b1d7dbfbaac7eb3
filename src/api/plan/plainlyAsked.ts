import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Asked } from './knownPlans.ts';
import type { Variables } from './preparedPlan.ts';

const types = ['application/json', 'application/json; charset=utf-8', 'application/json;charset=utf-8'];

const members = ['query', 'operationName', 'variables'];

/** A question as nearly all are put, and that wants JSON; null for any other, which Apollo reads. */
export function plainlyAsked({
  headers,
  body,
  isBase64Encoded,
  requestContext,
}: APIGatewayProxyEventV2): (Asked & { readonly variables: Variables }) | null {
  if (requestContext.http.method !== 'POST' || isBase64Encoded || body === undefined) return null;
  const { 'content-type': type = '', accept = '*/*' } = headers;
  if (!types.includes(type.toLowerCase()) || !/^(\*\/\*|application\/json(, ?\*\/\*)?)$/.test(accept))
    return null;
  const given = parsed(body);
  if (!isObject(given) || !Object.keys(given).every((name) => members.includes(name))) return null;
  const { query, operationName = null, variables = null } = given;
  if (typeof query !== 'string' || operationName === '') return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== null && !isObject(variables)) return null;
  return { query, operationName, variables: variables ?? {} };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
