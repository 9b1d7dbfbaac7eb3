import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';

type Headers = Readonly<Record<string, string>>;

/** A question by POST, as API Gateway brings it. */
export function postEvent(
  query: string,
  variables: object = {},
  headers: Headers = {},
): APIGatewayProxyEventV2 {
  const type = { 'content-type': 'application/json', ...headers };
  return httpEvent('POST', '', type, JSON.stringify({ query, variables }));
}

/** The same by its address alone. */
export function getEvent(query: string, headers: Headers = {}, method = 'GET'): APIGatewayProxyEventV2 {
  return httpEvent(method, new URLSearchParams({ query }).toString(), headers);
}

/** For handlers that ask nothing of it. */
export const lambdaContext = { awsRequestId: 'request', functionName: 'public' } as Context;

function httpEvent(
  method: string,
  rawQueryString: string,
  headers: Headers,
  body?: string,
): APIGatewayProxyEventV2 {
  const path = '/graphql';
  return {
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath: path,
    rawQueryString,
    headers,
    ...(body === undefined ? {} : { body }),
    ...(rawQueryString === ''
      ? {}
      : { queryStringParameters: Object.fromEntries(new URLSearchParams(rawQueryString)) }),
    isBase64Encoded: false,
    requestContext: {
      accountId: 'test',
      apiId: 'test',
      domainName: 'api.example',
      domainPrefix: 'api',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: 'request',
      routeKey: `${method} ${path}`,
      stage: '$default',
      time: '01/Feb/2024:00:00:00 +0000',
      timeEpoch: 0,
    },
  };
}
