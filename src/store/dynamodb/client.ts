import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/**
 * The database client as the store wants it: one try a call, because the store retries itself and knows what may
 * be retried, and bounded times, so that three tries and their pauses stay under five seconds.
 */
export function dynamodbClient({
  requestTimeout = 1500,
  ...options
}: {
  readonly region?: string;
  readonly endpoint?: string;
  /** Milliseconds; an engine on a busy machine needs more than AWS does. */
  readonly requestTimeout?: number;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
}): DynamoDBClient {
  const client = new DynamoDBClient({
    ...options,
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 1000, requestTimeout, throwOnRequestTimeout: true },
  });
  for (const step of unwanted) client.middlewareStack.remove(step);
  return client;
}

/**
 * Steps of every call that do nothing for this program and take a quarter of its time: a log of what is sent and comes
 * back, which nobody reads; the name of the SDK for AWS's statistics; a header against functions that call themselves.
 */
const unwanted = ['loggerMiddleware', 'getUserAgentMiddleware', 'recursionDetectionMiddleware'];
