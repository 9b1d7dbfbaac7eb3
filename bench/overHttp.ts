import { fork } from 'node:child_process';
import { join } from 'node:path';
import { answersPerSecond } from './http/load.ts';
import { questions } from './questions.ts';
import type { Row } from './row.ts';
import type { Stage } from './stage.ts';

interface Ports {
  readonly own: number;
  readonly plain: number;
  readonly bytes: number;
}

const ROUNDS = 5;

/** A known question over HTTP, beside `node:http` that returns the same bytes: the best round of each. */
export async function overHttp({ environment }: Stage): Promise<readonly Row[]> {
  const body = JSON.stringify(questions.report);
  const child = fork(join(import.meta.dirname, 'http/server.ts'), [body], { env: environment });
  try {
    const { own, plain, bytes } = await new Promise<Ports>((resolve, reject) => {
      child.once('message', (ports) => resolve(ports as Ports));
      child.once('exit', () => reject(new Error('The server of the bench ended.')));
    });
    let [most, mostPlain] = [0, 0];
    for (let round = 0; round < ROUNDS; round += 1) {
      mostPlain = Math.max(mostPlain, await answersPerSecond(plain, body));
      most = Math.max(most, await answersPerSecond(own, body));
    }
    const note = `${most.toFixed(0)} a second, node:http ${mostPlain.toFixed(0)}, ${bytes} bytes`;
    return [
      {
        name: "known question over HTTP: requests a second by node:http's",
        value: most / mostPlain,
        unit: '×',
        note,
      },
    ];
  } finally {
    child.disconnect();
  }
}
