import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createGate } from '../../src/webhooks/gate.ts';

/** A gate whose tasks end when the test says so. */
function rehearse(overall: number, perHost: number) {
  const gate = createGate({ overall, perHost });
  const atWork: { readonly name: string; readonly end: () => void }[] = [];
  const begun: string[] = [];
  return {
    begun,
    atWork: () => atWork.map(({ name }) => name),
    add: (name: string) =>
      gate.run(name.slice(0, 1), () => {
        begun.push(name);
        return new Promise<string>((resolve) => atWork.push({ name, end: () => resolve(name) }));
      }),
    end: async (name: string) => {
      const at = atWork.findIndex((task) => task.name === name);
      atWork.splice(at, 1)[0]?.end();
      await settled();
    },
  };
}

/** All that follows from what has happened has happened. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('createGate', () => {
  it('begins what there is room for, and the rest as room becomes free', async () => {
    const { add, end, begun } = rehearse(2, 2);
    for (const name of ['a1', 'b1', 'c1', 'd1']) void add(name);
    await settled();
    expect(begun).toEqual(['a1', 'b1']);
    await end('b1');
    expect(begun).toEqual(['a1', 'b1', 'c1']);
    await end('a1');
    expect(begun).toEqual(['a1', 'b1', 'c1', 'd1']);
  });

  it('leaves to one host no more than its part, and goes on with the others', async () => {
    const { add, end, begun, atWork } = rehearse(4, 2);
    for (const name of ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3']) void add(name);
    await settled();
    expect(atWork()).toEqual(['a1', 'a2', 'b1', 'b2']);
    await end('b1');
    await end('b2');
    await end('b3');
    expect(begun).toEqual(['a1', 'a2', 'b1', 'b2', 'b3']);
    expect(atWork()).toEqual(['a1', 'a2']);
  });

  it('lets hosts take turns, and keeps the order within each', async () => {
    const { add, end, begun } = rehearse(1, 1);
    for (const name of ['z1', 'a1', 'a2', 'a3', 'b1', 'b2', 'c1']) void add(name);
    await settled();
    for (let i = 0; i < 7; i += 1) await end(begun.at(-1) ?? '');
    expect(begun).toEqual(['z1', 'a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
  });

  it('answers and fails as the task does, and goes on after a failure', async () => {
    const gate = createGate({ overall: 1, perHost: 1 });
    const failing = gate.run('a', () => Promise.reject(new Error('away')));
    const thrown = gate.run('a', () => {
      throw new Error('broken');
    });
    const answering = gate.run('a', () => Promise.resolve(1));
    await expect(failing).rejects.toThrow('away');
    await expect(thrown).rejects.toThrow('broken');
    await expect(answering).resolves.toBe(1);
  });

  it('does every task once and never exceeds its bounds, in whatever order they come and end', async () => {
    const task = fc.record({ host: fc.nat(4), turns: fc.nat(5), fails: fc.boolean() });
    const bounds = fc.record({
      overall: fc.integer({ min: 1, max: 6 }),
      perHost: fc.integer({ min: 1, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(bounds, fc.array(task, { maxLength: 40 }), async ({ overall, perHost }, tasks) => {
        const gate = createGate({ overall, perHost });
        const atWork = new Map<string, number>();
        const done: number[] = [];
        const work = async (host: string, turns: number, fails: boolean, i: number) => {
          atWork.set(host, (atWork.get(host) ?? 0) + 1);
          const counts = [...atWork.values()];
          expect(atWork.get(host)).toBeLessThanOrEqual(perHost);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(overall);
          for (let turn = 0; turn < turns; turn += 1) await settled();
          atWork.set(host, (atWork.get(host) ?? 0) - 1);
          done.push(i);
          if (fails) throw new Error('away');
        };
        const results = await Promise.allSettled(
          tasks.map(({ host, turns, fails }, i) =>
            gate.run(String(host), () => work(String(host), turns, fails, i)),
          ),
        );
        expect(results.map(({ status }) => status === 'rejected')).toEqual(tasks.map(({ fails }) => fails));
        expect([...done].sort((a, b) => a - b)).toEqual(tasks.map((_, i) => i));
      }),
    );
  });
});
