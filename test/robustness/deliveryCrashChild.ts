import { createDeliverer } from '../../src/commands/deliverDue.ts';
import { sweepDeliveries } from '../../src/commands/sweepDeliveries.ts';
import { isPublicOrLoopback } from '../../src/webhooks/address.ts';
import { realNetwork } from '../../src/webhooks/https/network.ts';
import { send } from '../../src/webhooks/https/send.ts';
import { dynamodbClient } from '../../src/store/dynamodb/client.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';

// Tells endpoints of what happened and delivers, in a process of its own, which kills itself at one step: a call to the
// database or a POST, before it is made or when its answer has come.

/** What the parent hands over, as JSON. */
export interface DeliveryOrder {
  readonly endpoint: string;
  readonly table: string;
  readonly now: string;
  /** In hexadecimal. */
  readonly sealingKey: string;
  /** Counted from 1. */
  readonly step: number;
  readonly moment: 'before' | 'after';
}

const order = JSON.parse(process.argv[2]!) as DeliveryOrder;
const client = dynamodbClient({
  endpoint: order.endpoint,
  region: 'local',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  requestTimeout: 20_000,
});

let steps = 0;
async function stepped<Answer>(take: () => Promise<Answer>): Promise<Answer> {
  steps += 1;
  const mine = steps === order.step;
  if (mine && order.moment === 'before') process.kill(process.pid, 'SIGKILL');
  const answer = await take();
  if (mine && order.moment === 'after') process.kill(process.pid, 'SIGKILL');
  return answer;
}

client.middlewareStack.add((next) => (args) => stepped(() => next(args)), {
  step: 'initialize',
  priority: 'high',
  name: 'crash',
});

const network = { ...realNetwork, mayReach: isPublicOrLoopback };
const context = {
  store: dynamodbStore({ client, table: order.table, cursorSecret: 'test' }),
  now: () => order.now,
  random: () => 0.5,
  sealingKey: Buffer.from(order.sealingKey, 'hex'),
  source: 'https://gongkai.example',
  urlOf: () => 'https://gongkai.example/report',
  send: (request: Parameters<typeof send>[0]) => stepped(() => send(request, network)),
};
const log = (line: object) => process.stderr.write(JSON.stringify(line));
await sweepDeliveries(context, log);
const deliverer = createDeliverer(context, log);
await deliverer.look();
await deliverer.idle();
client.destroy();
