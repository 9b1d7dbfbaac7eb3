import { describe, expect, it } from '@jest/globals';
import { remembered } from '../../src/api/remembered.ts';

describe('remembered', () => {
  /** What is there, and the questions that reached it. */
  function source() {
    const there = new Map<string, string>([['a', 'one']]);
    const asked: string[] = [];
    const memory = remembered((id) => {
      asked.push(id);
      return Promise.resolve(there.get(id) ?? null);
    }, 100);
    return { there, asked, memory };
  }

  it('asks again when the time is over, and not before', async () => {
    const { there, asked, memory } = source();
    expect(await memory.get('a', 0)).toBe('one');
    there.set('a', 'two');
    expect(await memory.get('a', 99)).toBe('one');
    expect(await memory.get('a', 100)).toBe('two');
    expect(asked).toHaveLength(2);
  });

  it('asks every time for what is not there', async () => {
    const { there, memory } = source();
    expect(await memory.get('b', 0)).toBeNull();
    there.set('b', 'new');
    expect(await memory.get('b', 1)).toBe('new');
  });

  it('forgets at once, also what is just being asked for', async () => {
    const { there, memory } = source();
    const asking = memory.get('a', 0);
    memory.forget('a');
    expect(await asking).toBe('one');
    there.set('a', 'two');
    expect(await memory.get('a', 1)).toBe('two');
    memory.forget('a');
    there.delete('a');
    expect(await memory.get('a', 2)).toBeNull();
  });

  it('does not grow without end', async () => {
    const asked: string[] = [];
    const memory = remembered((id) => Promise.resolve(void asked.push(id)).then(() => id), 100);
    for (let n = 0; n <= 1000; n += 1) await memory.get(String(n), 0);
    await memory.get('0', 1);
    await memory.get('1000', 1);
    expect(asked.slice(1001)).toEqual(['0']);
  });
});
