/**
 * A process that serves the same answer twice, on two ports that it tells its parent: by the public function behind the
 * server of `npm start`, and by `node:http` alone.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startHttpServer } from '../../src/local/httpServer.ts';
import { required } from '../../src/lambda/required.ts';
import { dynamodbClient } from '../../src/store/dynamodb/client.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { knownApiOn } from '../publicApi.ts';

const client = dynamodbClient({ endpoint: required(process.env, 'DYNAMODB_ENDPOINT') });
const store = dynamodbStore({
  client,
  table: required(process.env, 'GONGKAI_TABLE'),
  cursorSecret: required(process.env, 'CURSOR_SECRET'),
});

const own = await startHttpServer({
  port: 0,
  log: () => undefined,
  routes: [{ prefix: '/graphql', handler: knownApiOn(store) }],
});
const question = process.argv[2] ?? '';
const answer = await fetch(`${own.url}/graphql`, {
  method: 'POST',
  headers: { 'content-type': 'application/json', 'accept-encoding': 'identity' },
  body: question,
});
const bytes = Buffer.from(await answer.arrayBuffer());

const plain = createServer((request, response) => {
  request.resume().on('end', () => {
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(bytes);
  });
});
plain.listen(0, '127.0.0.1', () => {
  const { port } = plain.address() as AddressInfo;
  process.send?.({ own: own.port, plain: port, bytes: bytes.length });
});
process.on('disconnect', () => process.exit());
