import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Taken {
  readonly queue: string;
  readonly body: unknown;
  /** Seconds. */
  readonly delay: number;
}

/**
 * Stands for SQS on this machine: takes messages as its JSON protocol brings them, and hands them out to the test. The
 * queue `refusing` takes none.
 */
export interface Queues {
  readonly url: (queue: string) => string;
  /** Messages that came since this was asked before. */
  readonly taken: () => readonly Taken[];
  readonly close: () => Promise<void>;
}

interface Batch {
  readonly QueueUrl: string;
  readonly Entries: readonly {
    readonly Id: string;
    readonly MessageBody: string;
    readonly DelaySeconds: number;
  }[];
}

export async function openQueues(): Promise<Queues> {
  let messages: Taken[] = [];
  const take = ({ QueueUrl: url, Entries: entries }: Batch) => {
    const queue = new URL(url).pathname.split('/').at(-1)!;
    if (queue === 'refusing') {
      const Failed = entries.map(({ Id }) => ({ Id, Code: 'InternalError', SenderFault: false }));
      return { Successful: [], Failed };
    }
    messages.push(
      ...entries.map((entry) => ({
        queue,
        body: JSON.parse(entry.MessageBody) as unknown,
        delay: entry.DelaySeconds,
      })),
    );
    const Successful = entries.map(({ Id, MessageBody }) => ({
      Id,
      MessageId: Id,
      MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex'),
    }));
    return { Successful, Failed: [] };
  };
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const isKnown = request.headers['x-amz-target'] === 'AmazonSQS.SendMessageBatch';
      const answer = isKnown ? take(JSON.parse(Buffer.concat(pieces).toString('utf8')) as Batch) : {};
      response.writeHead(isKnown ? 200 : 400, { 'content-type': 'application/x-amz-json-1.0' });
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (queue) => `http://127.0.0.1:${String(port)}/1/${queue}`,
    taken: () => {
      const taken = messages;
      messages = [];
      return taken;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
