import { connect } from 'node:net';

/** Answers a second that a server gives over kept connections, each of which asks again once it is answered. */
export async function answersPerSecond(
  port: number,
  body: string,
  { connections = 16, milliseconds = 2_000 } = {},
): Promise<number> {
  const length = Buffer.byteLength(body);
  const request = Buffer.from(
    `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n${body}`,
  );
  const until = performance.now() + milliseconds;
  const counts = await Promise.all(Array.from({ length: connections }, () => askUntil(until, port, request)));
  return counts.reduce((sum, each) => sum + each, 0) / (milliseconds / 1000);
}

function askUntil(until: number, port: number, request: Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    let answers = 0;
    let received = 0;
    let expected: number | null = null;
    socket.setNoDelay(true);
    socket.on('error', reject);
    socket.on('data', (piece: Buffer) => {
      expected ??= wholeLength(piece);
      received += piece.length;
      if (received < expected) return;
      answers += 1;
      received = 0;
      expected = null;
      if (performance.now() < until) socket.write(request);
      else {
        socket.destroy();
        resolve(answers);
      }
    });
  });
}

/** Of an answer whose head came in one piece. */
function wholeLength(first: Buffer): number {
  const end = first.indexOf('\r\n\r\n');
  const head = first.toString('latin1', 0, end);
  const status = head.slice('HTTP/1.1 '.length, 'HTTP/1.1 200'.length);
  if (status !== '200') throw new Error(head);
  return end + '\r\n\r\n'.length + Number(/content-length: (\d+)/i.exec(head)?.[1]);
}
