import { dynamodbClient } from '../../src/store/dynamodb/client.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { everyone } from '../support/world.ts';
import { mutations } from './mutations.ts';

// Runs one mutation in a process of its own, which kills itself at one call to the database: before it is sent, or
// when its answer has come. Unharmed, it prints the result of the mutation.

/** What the parent hands over, as JSON. */
export interface CrashOrder {
  readonly mutation: string;
  readonly endpoint: string;
  readonly table: string;
  readonly now: string;
  /** Counted from 1. */
  readonly call: number;
  readonly moment: 'before' | 'after';
}

const { mutation, endpoint, table, now, call, moment } = JSON.parse(process.argv[2]!) as CrashOrder;
const client = dynamodbClient({
  endpoint,
  region: 'local',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  requestTimeout: 20_000,
});

let calls = 0;
client.middlewareStack.add(
  (next) => async (args) => {
    calls += 1;
    const mine = calls === call;
    if (mine && moment === 'before') process.kill(process.pid, 'SIGKILL');
    const answer = await next(args);
    if (mine && moment === 'after') process.kill(process.pid, 'SIGKILL');
    return answer;
  },
  { step: 'initialize', priority: 'high', name: 'crash' },
);

const store = dynamodbStore({ client, table, cursorSecret: 'test', quality: 5 });
const command = mutations.find(({ name }) => name === mutation)!;
const actor = command.actor ?? everyone;
const result = await command.run({ store, actor, now, clientMutationId: 'once' });
process.stdout.write(JSON.stringify(result));
client.destroy();
