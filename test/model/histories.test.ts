import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOpen, reportStates } from '../../src/report/workflow.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { publicStates } from '../../src/report/publication.ts';
import { describeWithEngine } from '../support/engine.ts';
import { runs } from '../support/random.ts';
import { actions, onward, runHistory, step, type Tally } from './run.ts';

const histories = fc.array(step, { minLength: 30, maxLength: 40, size: 'max' });

/** Every state, and `none`, with every action: whether anybody could do that there. */
function pairs(): { readonly legal: readonly string[]; readonly refused: readonly string[] } {
  const [legal, refused]: [string[], string[]] = [[], []];
  for (const state of ['none', ...reportStates] as const) {
    for (const action of actions) {
      const shownIn = publicStates.find((each) => each === state);
      const anyhow =
        state === 'none'
          ? action === 'create' || action === 'import'
          : action !== 'create' &&
            (shownIn ? [shownIn] : [null, ...publicStates]).some((publicState) =>
              isOpen(action, { state, publicState }),
            );
      if (anyhow) legal.push(`${state} ${action} legal`);
      refused.push(`${state} ${action} refused`);
    }
  }
  return { legal, refused };
}

describe('random histories, in memory', () => {
  it('never differ from the model', async () => {
    const random = fc.asyncProperty(histories, (steps) => runHistory(memoryStore(), steps, new Map()));
    await fc.assert(random, runs('histories in memory', 350, 20_000));
  }, 600_000);

  it('try every legal pair of state and action, and nearly all that are refused', async () => {
    // A seed of its own: what they come to must not hang on luck.
    const tally: Tally = new Map();
    const onwards = fc.array(onward, { minLength: 40, maxLength: 40 });
    const curious = fc.asyncProperty(onwards, (steps) => runHistory(memoryStore(), steps, tally, true));
    await fc.assert(curious, { seed: 49, numRuns: 150 });
    const { legal, refused } = pairs();
    expect(legal.filter((pair) => !tally.has(pair))).toEqual([]);
    expect(refused.filter((pair) => tally.has(pair)).length / refused.length).toBeGreaterThanOrEqual(0.95);
  }, 600_000);
});

describeWithEngine('random histories, on the engine', (engine) => {
  it('never differ from the model', async () => {
    const property = fc.asyncProperty(histories, async (steps) => {
      await engine().empty();
      const { client, table } = await engine().createTable();
      await runHistory(dynamodbStore({ client, table, cursorSecret: 'test', quality: 1 }), steps, new Map());
    });
    await fc.assert(property, runs('histories on the engine', 40, 500));
  }, 900_000);
});
