import { describe, expect, it } from '@jest/globals';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamodbClient } from '../../src/store/dynamodb/client.ts';

describe('the client of the database', () => {
  // So that a new version of the SDK that names its steps otherwise is noticed.
  it('leaves out of every call three steps of the SDK, and no other', () => {
    const region = 'cn-north-1';
    const own = dynamodbClient({ region }).middlewareStack.identify();
    const usual = new DynamoDBClient({ region }).middlewareStack.identify();
    const left = usual.filter((step) => !own.includes(step)).map((step) => step.split(' ', 1)[0]);
    expect(left.sort()).toEqual([
      'getUserAgentMiddleware',
      'loggerMiddleware',
      'recursionDetectionMiddleware',
    ]);
    expect(usual).toEqual(expect.arrayContaining(own));
  });
});
