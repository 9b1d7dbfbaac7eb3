import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { eventOf } from './event.ts';
import { questions, wholeReport, type Question } from './questions.ts';
import type { Row } from './row.ts';
import { bareHandler, runtimeClient } from './runtimeClient.ts';
import type { Stage } from './stage.ts';

const STARTS = 15;

const dist = join(import.meta.dirname, '../dist');

/** From the start of a process to its first answer, by a runtime API of our own; the bundles must have been built. */
export async function coldStart({ environment }: Stage): Promise<readonly Row[]> {
  const bundle = join(dist, 'public.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-cold-'));
  const [client, bare] = [join(folder, 'client.mjs'), join(folder, 'bare.mjs')];
  writeFileSync(client, runtimeClient);
  writeFileSync(bare, bareHandler);
  const known: Question = questions.report;
  const cases = {
    bare: { file: bare, question: known },
    known: { file: bundle, question: known },
    any: { file: bundle, question: wholeReport },
  } as const;
  const times: Record<keyof typeof cases, number[]> = { bare: [], known: [], any: [] };
  for (let start = 0; start <= STARTS; start += 1) {
    for (const name of ['bare', 'known', 'any'] as const) {
      const { file, question } = cases[name];
      const took = await timeToAnswer(client, file, eventOf(question), environment);
      // The first of each reads the files from the disk.
      if (start > 0) times[name].push(took);
    }
  }
  rmSync(folder, { recursive: true });
  const [none, knownMs, anyMs] = [median(times.bare), median(times.known), median(times.any)];
  const note = (own: number) =>
    `${own.toFixed(0)} ms, bare handler ${none.toFixed(0)} ms, median of ${STARTS}`;
  return [
    {
      name: "cold start, known question: by a bare handler's",
      value: knownMs / none,
      unit: '×',
      note: note(knownMs),
    },
    {
      name: "cold start, any GraphQL: by a bare handler's",
      value: anyMs / none,
      unit: '×',
      note: note(anyMs),
    },
    { name: 'code read before the first known answer', value: bytesOf([bundle]) / 1000, unit: 'KB' },
    {
      name: 'code of the public function in all',
      value: bytesOf([bundle, ...loadedLater(bundle)]) / 1000,
      unit: 'KB',
    },
  ];
}

/** Milliseconds. Throws where the answer is not a whole one. */
async function timeToAnswer(
  client: string,
  file: string,
  event: APIGatewayProxyEventV2,
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  let answered: (text: string) => void = () => undefined;
  const answer = new Promise<string>((resolve) => (answered = resolve));
  const server = createServer((request, response) => {
    if (request.url?.endsWith('/next')) {
      response.setHeader('lambda-runtime-aws-request-id', 'bench');
      response.end(JSON.stringify(event));
      return;
    }
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      answered(Buffer.concat(pieces).toString());
      response.writeHead(202).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const began = performance.now();
  const child = spawn(process.execPath, [client, pathToFileURL(file).href], {
    env: { ...environment, AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}` },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const text = await Promise.race([answer, ended.then(() => '{}')]);
  const took = performance.now() - began;
  const { statusCode, body = '' } = JSON.parse(text) as APIGatewayProxyStructuredResultV2;
  if (statusCode !== 200 || !body.startsWith('{"data":')) throw new Error(`${file} answered ${text}`);
  await ended;
  server.close();
  return took;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Of files and all that they import at once. */
function bytesOf(files: readonly string[], seen = new Set<string>()): number {
  let bytes = 0;
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    bytes +=
      statSync(file).size + bytesOf(imported(file, /\b(?:from|import)\s?"(\.\.?\/[^"]+\.mjs)"/g), seen);
  }
  return bytes;
}

function loadedLater(file: string): readonly string[] {
  return imported(file, /\bimport\("(\.\.?\/[^"]*publicGraphql[^"]+\.mjs)"\)/g);
}

function imported(file: string, pattern: RegExp): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, path = '']) => join(dirname(file), path));
}
