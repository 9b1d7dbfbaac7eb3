import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import type { Question } from './questions.ts';

/** A question as API Gateway brings it. */
export function eventOf(question: Question): APIGatewayProxyEventV2 {
  const http = {
    method: 'POST',
    path: '/graphql',
    protocol: 'HTTP/1.1',
    sourceIp: '192.0.2.1',
    userAgent: 'bench',
  };
  return {
    version: '2.0',
    routeKey: 'POST /graphql',
    rawPath: '/graphql',
    rawQueryString: '',
    headers: { 'content-type': 'application/json', 'x-forwarded-proto': 'https' },
    body: JSON.stringify(question),
    isBase64Encoded: false,
    requestContext: {
      accountId: 'bench',
      apiId: 'bench',
      domainName: 'api.example',
      domainPrefix: 'api',
      http,
      requestId: 'bench',
      routeKey: 'POST /graphql',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
  };
}

export const lambdaContext = { awsRequestId: 'bench', functionName: 'public' } as Context;
