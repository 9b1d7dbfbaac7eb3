import { randomBytes, randomUUID } from 'node:crypto';
import type { ApiDependencies } from '../api/handler.ts';
import { dynamodbClient } from '../store/dynamodb/client.ts';
import { dynamodbStore } from '../store/dynamodb/dynamodbStore.ts';
import { loggedCommits } from './loggedCommits.ts';
import { requestLog, type RequestLog } from './requestLog.ts';
import { required } from './required.ts';

/**
 * What the functions on AWS work with. Region and credentials are read by the AWS SDK from the variables that
 * Lambda sets. Throws when a variable of ours is missing: the function then fails at its start, not at a request.
 */
export function dependencies(environment: NodeJS.ProcessEnv): ApiDependencies & RequestLog {
  const endpoint = environment['DYNAMODB_ENDPOINT'];
  const origin = environment['PUBLIC_ORIGIN'] ?? '';
  // One line of JSON is one record in CloudWatch.
  const { log, logged } = requestLog((line) => process.stdout.write(`${JSON.stringify(line)}\n`));
  const store = dynamodbStore({
    client: dynamodbClient(endpoint === undefined || endpoint === '' ? {} : { endpoint }),
    table: required(environment, 'GONGKAI_TABLE'),
    cursorSecret: required(environment, 'CURSOR_SECRET'),
  });
  return {
    store: loggedCommits(store, log),
    now: () => new Date().toISOString(),
    ...(origin === '' ? {} : { origin }),
    newId: randomUUID,
    newSecret: () => randomBytes(32).toString('hex'),
    log,
    logged,
  };
}
