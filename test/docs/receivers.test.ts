import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ReportEvent } from '../../src/report/event.ts';
import type { ReportId } from '../../src/report/report.ts';
import { pingMessage } from '../../src/webhooks/endpointPayload.ts';
import { bodyOf, type WebhookFormat } from '../../src/webhooks/format.ts';
import type { WebhookMessage } from '../../src/webhooks/message.ts';
import { reportMessage } from '../../src/webhooks/payload.ts';
import { signatureHeaders } from '../../src/webhooks/signature.ts';
import { hmacSecret } from '../../src/webhooks/signingKey.ts';
import { anEvent, NOW } from '../support/builders.ts';

const folder = join(import.meta.dirname, '../../docs/receivers');
const secret = hmacSecret(randomBytes(32));

interface Program {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Fails where the machine has not got what the program needs. */
  readonly probe: readonly [string, ...string[]];
}

const programs: readonly Program[] = [
  {
    name: 'node/receiver.mjs',
    command: [process.execPath, join(folder, 'node/receiver.mjs')],
    probe: [process.execPath, '--version'],
  },
  {
    name: 'python/receiver.py',
    command: ['python3', join(folder, 'python/receiver.py')],
    probe: ['python3', '-c', 'import sys; sys.exit(sys.version_info < (3, 9))'],
  },
  {
    name: 'java/Receiver.java',
    command: ['java', join(folder, 'java/Receiver.java')],
    probe: ['javac', '-version'],
  },
];

function isPresent({ name, probe: [file, ...args] }: Program): boolean {
  const present = spawnSync(file, args, { stdio: 'ignore', timeout: 30_000 }).status === 0;
  if (!present) console.log(`docs/receivers/${name} is not tried: ${file} is missing or too old`);
  return present;
}

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
}

async function started({ command: [file, ...args] }: Program, inbox: string): Promise<Running> {
  const child = spawn(file, args, {
    env: { ...process.env, NODE_OPTIONS: '', WEBHOOK_SECRET: secret, PORT: '0', INBOX: inbox },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(child.stdout)) {
    const url = /^listening on (http:\S+)$/.exec(line)?.[1];
    if (url === undefined) continue;
    // It goes on printing, and must not wait for a reader.
    child.stdout.resume();
    return { child, url };
  }
  throw new Error(`${file} ended without listening`);
}

async function stopped({ child }: Running): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

/** Each test has a report of its own, so that they can share a program. */
let reports = 0;

function newReport(): ReportId {
  reports += 1;
  return { organ: `county${reports}`, year: 2025, scope: 'OWN' };
}

function told(report: ReportId, sequence: number, own: Partial<ReportEvent> = {}): WebhookMessage {
  const note = '说“"sequence":99”';
  const event = anEvent({ type: 'report.published', revision: 3, note, report, sequence, ...own });
  return reportMessage(event, {
    organPath: ['province', report.organ],
    url: 'https://gongkai.example/',
    supersedes: null,
  })!;
}

interface Sent {
  readonly keys?: readonly string[];
  readonly secondsAgo?: number;
  readonly format?: WebhookFormat;
  readonly change?: (body: string) => string;
  readonly headers?: Readonly<Record<string, string>>;
}

describe.each(programs)('docs/receivers/$name', (program) => {
  const present = isPresent(program);
  const when = present ? it : it.skip;
  const place = mkdtempSync(join(tmpdir(), 'gongkai-receiver-'));
  const inbox = join(place, 'inbox.tsv');
  let running: Running;

  beforeAll(async () => {
    if (present) running = await started(program, inbox);
  });
  afterAll(async () => {
    if (present) await stopped(running);
    rmSync(place, { recursive: true, force: true });
  });

  async function send(message: WebhookMessage, how: Sent = {}): Promise<number> {
    const { keys = [secret], secondsAgo = 0, format = 'STANDARD', change = (text: string) => text } = how;
    const { contentType, body } = bodyOf(message, format, 'https://gongkai.example');
    const at = new Date(Date.now() - secondsAgo * 1000).toISOString();
    const signed = { ...signatureHeaders(message.id, body, keys, at), 'content-type': contentType };
    const response = await fetch(running.url, {
      method: 'POST',
      headers: { ...signed, ...how.headers },
      body: change(body),
      signal: AbortSignal.timeout(15_000),
    });
    return response.status;
  }

  /** Which of the messages are in the inbox, as often as they are there, in their order there. */
  function filedOf(...messages: readonly WebhookMessage[]): readonly string[] {
    const lines = existsSync(inbox) ? readFileSync(inbox, 'utf8').split('\n').slice(0, -1) : [];
    for (const line of lines) JSON.parse(line.split('\t')[1]!);
    return lines.map((line) => line.split('\t')[0]!).filter((id) => messages.some((each) => each.id === id));
  }

  when('files what is new, once, and of a report nothing older', async () => {
    const report = newReport();
    const published = told(report, 7);
    const corrected = told(report, 9, { type: 'report.corrected', revision: 4 });
    const withdrawn = told(report, 12, { type: 'report.withdrawn', revision: 4 });
    expect(await send(published)).toBe(204);
    expect(await send(published, { secondsAgo: -1 })).toBe(204);
    expect(await send(withdrawn, { format: 'CLOUDEVENTS' })).toBe(204);
    expect(await send(corrected)).toBe(204);
    expect(filedOf(published, corrected, withdrawn)).toEqual([published.id, withdrawn.id]);
  });

  when('files what is not ordered by that report', async () => {
    const report = newReport();
    const messages = [
      told(report, 7),
      told(newReport(), 1),
      told(report, 3, { type: 'report.submitted' }),
      pingMessage('ep1', NOW),
    ];
    for (const message of messages) expect(await send(message)).toBe(204);
    expect(filedOf(...messages)).toEqual(messages.map(({ id }) => id));
  });

  when('refuses what is not genuine, and files nothing of it', async () => {
    const message = told(newReport(), 7);
    expect(await send(message, { keys: [hmacSecret(randomBytes(32))] })).toBe(401);
    expect(await send(message, { change: (body) => body.replace('"revision":3', '"revision":4') })).toBe(401);
    expect(await send(message, { change: (body) => `${body} ` })).toBe(401);
    expect(await send(message, { secondsAgo: 310 })).toBe(401);
    expect(await send(message, { secondsAgo: -310 })).toBe(401);
    expect(await send(message, { headers: { 'webhook-id': 'evt_other' } })).toBe(401);
    expect(await send(message, { headers: { 'webhook-timestamp': 'now' } })).toBe(401);
    expect(await send(message, { headers: { 'webhook-signature': '' } })).toBe(401);
    expect(await send(message, { change: () => 'x'.repeat(70_000) })).toBe(413);
    expect(filedOf(message)).toEqual([]);
  });

  when('takes either secret while the secret is being changed', async () => {
    const report = newReport();
    const another = hmacSecret(randomBytes(64));
    const [first, second] = [told(report, 1), told(report, 2)];
    expect(await send(first, { keys: [another, secret] })).toBe(204);
    expect(await send(second, { keys: [secret, another] })).toBe(204);
    expect(filedOf(first, second)).toEqual([first.id, second.id]);
  });

  when('files one of many that come at once, and answers all', async () => {
    const message = told(newReport(), 7);
    const statuses = await Promise.all(Array.from({ length: 20 }, () => send(message)));
    expect(new Set(statuses)).toEqual(new Set([204]));
    expect(filedOf(message)).toEqual([message.id]);
  });

  when('remembers after it was killed', async () => {
    const report = newReport();
    const [older, newer] = [told(report, 7), told(report, 9)];
    await send(newer);
    await stopped(running);
    running = await started(program, inbox);
    expect(await send(newer)).toBe(204);
    expect(await send(older)).toBe(204);
    expect(filedOf(older, newer)).toEqual([newer.id]);
  });
});
