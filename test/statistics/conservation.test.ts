import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { describeWithEngine } from '../support/engine.ts';
import { runs } from '../support/random.ts';
import { runHistory, step } from './history.ts';

// After any history of publications, amendments, withdrawals, retractions and moves, the stored totals are the sums
// of what is public, to the last decimal, and every hash chain holds.

const kinds = [
  ...['write', 'publish', 'force', 'record', 'amend', 'discard'],
  ...['correct', 'withdraw', 'retract', 'call', 'move'],
];

describe('statistics conservation in memory', () => {
  it('holds after every step of random histories', async () => {
    const done = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 100, size: 'max' }), (steps) =>
        runHistory(memoryStore(), steps, done),
      ),
      runs('conservation in memory', 100, 2000),
    );
    // The histories are real ones: every kind of step was carried out many times, not only refused.
    process.stdout.write(`steps carried out: ${JSON.stringify(Object.fromEntries(done))}\n`);
    expect(Math.min(...kinds.map((kind) => done.get(kind) ?? 0))).toBeGreaterThan(10);
  }, 600_000);
});

describeWithEngine('statistics conservation on the engine', (engine) => {
  it('holds after every step of random histories', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40, size: 'max' }), async (steps) => {
        const { client, table } = await engine().createTable();
        await runHistory(dynamodbStore({ client, table, cursorSecret: 'test' }), steps, new Map());
      }),
      runs('conservation on the engine', 6, 60),
    );
  }, 600_000);
});
