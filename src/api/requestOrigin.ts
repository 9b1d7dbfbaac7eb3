import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** The address under which the request came in: scheme and host. API Gateway names the scheme, `npm start` has one only. */
export function requestOrigin({ headers, requestContext }: APIGatewayProxyEventV2): string {
  const scheme = headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
  return `${scheme}://${requestContext.domainName}`;
}
