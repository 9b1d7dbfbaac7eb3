import { afterAll, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '../../src/access/actor.ts';
import { scopesDue } from '../../src/report/scopesDue.ts';
import { verify, type Difference } from '../../src/queries/verify.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import type { Store } from '../../src/store/store.ts';
import { differingItems, dumpOf, type Dump } from '../support/dump.ts';
import { describeWithEngine } from '../support/engine.ts';
import { everyone, worldOn } from '../support/world.ts';
import type { CrashOrder } from './crashChild.ts';
import { mutations, report, type Mutation } from './mutations.ts';

// A process is killed before and after every call it makes to the database. What it leaves is the state before the
// mutation or the state after it, item by item; the same mutation asked for again leaves the state after it.

const FIRST = '2024-02-01T00:00:00.000Z';
const AGAIN = '2024-02-01T00:10:00.000Z';
const ALL = { limit: 100, after: null };
const CHILD = join(import.meta.dirname, 'crashChild.ts');

/** Compiled code of the child is kept for the next ones. */
const compiled = mkdtempSync(join(tmpdir(), 'gongkai-crash-'));
afterAll(() => rmSync(compiled, { recursive: true, force: true }));

interface Prepared {
  readonly table: string;
  readonly store: Store;
  readonly dump: () => Promise<Dump>;
}

describeWithEngine('a process killed at a call to the database', (engine) => {
  async function prepared(mutation: Mutation): Promise<Prepared> {
    const { client, table } = await engine().createTable();
    const store = dynamodbStore({ client, table, cursorSecret: 'test', quality: 5 });
    await mutation.prepare(await worldOn(store));
    return { table, store, dump: () => dumpOf(client, table) };
  }

  const runIn = (store: Store, mutation: Mutation, now: string) =>
    mutation.run({ store, actor: actorOf(mutation), now, clientMutationId: 'once' });

  /** State and result of the mutation when nothing goes wrong. */
  async function unharmed(mutation: Mutation, now: string) {
    const { store, dump } = await prepared(mutation);
    const before = await dump();
    const result = await runIn(store, mutation, now);
    return { before, after: await dump(), result };
  }

  async function expectWhole(store: Store): Promise<void> {
    const differences: Difference[] = [];
    await verify(store, scopesDue, (difference) => differences.push(difference));
    expect(differences).toEqual([]);
  }

  async function expectDoneOnce(store: Store, mutation: Mutation): Promise<void> {
    const [events, revisions, totals] = await Promise.all([
      store.events(report, ALL),
      store.revisions(report, ALL),
      store.organTotals('root', report.year, 'OWN'),
    ]);
    const told = events.items.filter(({ type }) => type === mutation.event);
    expect(told).toHaveLength(mutation.event === null ? 0 : 1);
    expect(revisions.items).toHaveLength(mutation.revisions);
    expect(totals?.totals.figures['ch3.new_received.total'] ?? '0').toBe(mutation.received);
    await expectWhole(store);
  }

  for (const mutation of mutations.filter(({ deep }) => !deep || process.env['DEEP'] === '1')) {
    it(`leaves the old or the new state of ${mutation.name}, and the new one when it is asked for again`, async () => {
      const [first, again] = await Promise.all([unharmed(mutation, FIRST), unharmed(mutation, AGAIN)]);
      expect(differingItems(again.before, first.before)).toEqual([]);

      /** The state that was found after the kill; null when the call does not exist and the child finished. */
      async function killAt(call: number, moment: CrashOrder['moment']): Promise<'old' | 'new' | null> {
        const { table, store, dump } = await prepared(mutation);
        const order = { mutation: mutation.name, table, now: FIRST, call, moment };
        const child = await runChild({ ...order, endpoint: engine().endpoint });
        if (!child.killed) {
          expect(child.output).toBe(JSON.stringify(first.result));
          expect(differingItems(await dump(), first.after)).toEqual([]);
          return null;
        }
        expect(child.output).toBe('');
        const left = await dump();
        const done = left.has(`MUTATION#${encodeURIComponent(actorOf(mutation).id)}#once -`);
        expect(differingItems(left, done ? first.after : first.before)).toEqual([]);
        await expectWhole(store);

        // A committed mutation answers what it did then; one that was not is done now.
        const expected = done ? first : again;
        for (let time = 0; time < 2; time += 1) {
          expect(await runIn(store, mutation, AGAIN)).toEqual(expected.result);
          expect(differingItems(await dump(), expected.after)).toEqual([]);
        }
        await expectDoneOnce(store, mutation);
        return done ? 'new' : 'old';
      }

      const found: ('old' | 'new')[] = [];
      for (let call = 1; ; call += 1) {
        const states = await Promise.all([killAt(call, 'before'), killAt(call, 'after')]);
        found.push(...states.filter((state) => state !== null));
        if (states.includes(null)) break;
      }
      const count = (state: string) => found.filter((each) => each === state).length;
      process.stdout.write(
        `${mutation.name}: ${found.length} kill points, ${count('old')} left old, ${count('new')} new\n`,
      );
      expect(found.length % 2).toBe(0);
      expect(count('old')).toBeGreaterThanOrEqual(3);
      expect(count('new')).toBe(1);
    });
  }
});

function actorOf({ actor = everyone }: Mutation): Actor {
  return actor;
}

async function runChild(order: CrashOrder): Promise<{ readonly killed: boolean; readonly output: string }> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => name !== 'NODE_OPTIONS'),
  );
  const child = spawn(process.execPath, [CHILD, JSON.stringify(order)], {
    env: { ...inherited, NODE_COMPILE_CACHE: compiled },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, complaints]: Buffer[][] = [[], []];
  child.stdout.on('data', (piece: Buffer) => output!.push(piece));
  child.stderr.on('data', (piece: Buffer) => complaints!.push(piece));
  const [code, signal] = await new Promise<readonly [number | null, NodeJS.Signals | null]>(
    (resolve, reject) => {
      child.on('error', reject);
      child.on('close', (...end) => resolve(end));
    },
  );
  if (signal !== 'SIGKILL' && code !== 0) throw new Error(Buffer.concat(complaints!).toString('utf8'));
  return { killed: signal === 'SIGKILL', output: Buffer.concat(output!).toString('utf8') };
}
