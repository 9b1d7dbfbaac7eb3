import assert from 'node:assert/strict';
import { persist } from '../src/store/dynamodb/patience.ts';
import { faults } from '../test/support/faults.ts';
import { newClock } from './deadlineDayClock.ts';
import type { Load } from './deadlineDayLoad.ts';

/** One publication, as the database sees it. */
export interface Transaction {
  /** Items that other transactions write, too. */
  readonly items: readonly string[];
  /** What falls into partitions that it shares with others. */
  readonly shared: readonly Load[];
  /** All units, those in partitions of its own among them. */
  readonly units: number;
}

export interface Day {
  /** Milliseconds, rising. */
  readonly arrivals: Uint32Array;
  readonly transactionOf: (nth: number) => Transaction;
  /** How long a transaction is at its items: from, to. */
  readonly holdMs: readonly [number, number];
  /** Write units that a partition takes in a second. */
  readonly unitsASecond: number;
  readonly random: () => number;
}

export interface Outcome {
  /** Of each publication. */
  readonly tries: Uint8Array;
  readonly failed: number;
  readonly conflicts: number;
  readonly throttled: number;
  /** Those of tries that met another, too. */
  readonly units: number;
  /** Most units in one second, by partition. */
  readonly peaks: ReadonlyMap<string, number>;
  /** The same of the whole table and its indexes. */
  readonly peak: number;
}

/**
 * Everybody publishes, with the store's own retries. A transaction that finds an item in another's hands is cancelled at
 * once, one that finds no units left in a partition is throttled. Harder than AWS: no partition has saved up units of the
 * last minutes, and what is cancelled is paid for in full.
 */
export async function simulate({
  arrivals,
  transactionOf,
  holdMs,
  unitsASecond,
  random,
}: Day): Promise<Outcome> {
  const clock = newClock();
  const held = new Set<string>();
  const spent = new Map<string, Spent>();
  const whole: Spent = { second: 0, units: 0, most: 0 };
  const tries = new Uint8Array(arrivals.length);
  const counts = { failed: 0, conflicts: 0, throttled: 0, units: 0 };
  const [conflict, throttling] = [faults.conflict(), faults.throttledTransaction()];
  const patience = { pause: clock.pause, random };

  const attempt = async (nth: number, { items, shared, units }: Transaction): Promise<void> => {
    tries[nth]! += 1;
    const second = Math.floor(clock.now() / 1000);
    const accounts = shared.map((load) => ({ ...load, account: accountOf(spent, load.partition) }));
    if (accounts.some(({ account, units: more }) => left(account, second, unitsASecond) < more)) {
      counts.throttled += 1;
      throw throttling;
    }
    for (const { account, units: more } of accounts) spend(account, second, more);
    spend(whole, second, units);
    counts.units += units;
    if (items.some((item) => held.has(item))) {
      counts.conflicts += 1;
      throw conflict;
    }
    for (const item of items) held.add(item);
    await clock.pause(holdMs[0] + random() * (holdMs[1] - holdMs[0]));
    for (const item of items) held.delete(item);
  };

  await clock.run(arrivals, (nth) => {
    const transaction = transactionOf(nth);
    persist(patience, () => attempt(nth, transaction)).catch(() => (counts.failed += 1));
  });
  assert.equal(held.size, 0);
  const peaks = new Map([...spent].map(([partition, { most }]) => [partition, most]));
  return { tries, ...counts, peaks, peak: whole.most };
}

interface Spent {
  second: number;
  units: number;
  most: number;
}

function accountOf(spent: Map<string, Spent>, partition: string): Spent {
  const account = spent.get(partition) ?? { second: 0, units: 0, most: 0 };
  spent.set(partition, account);
  return account;
}

function left(account: Spent, second: number, limit: number): number {
  return account.second === second ? limit - account.units : limit;
}

function spend(account: Spent, second: number, units: number): void {
  account.units = account.second === second ? account.units + units : units;
  account.second = second;
  account.most = Math.max(account.most, account.units);
}
