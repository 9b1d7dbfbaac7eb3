import { setTimeout as after } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { startTicker } from '../../src/local/ticker.ts';

describe('startTicker', () => {
  it('works at once and then every so often, until it is stopped', async () => {
    let turns = 0;
    const work = () => Promise.resolve(void (turns += 1));
    const ticker = startTicker(20, work, () => undefined);
    expect(turns).toBe(1);
    await after(110);
    expect(turns).toBeGreaterThan(2);
    await ticker.stop();
    const atStop = turns;
    await after(50);
    expect(turns).toBe(atStop);
  });

  it('never works twice at a time, and stops only when the work has ended', async () => {
    let [begun, ended] = [0, 0];
    const work = async () => {
      begun += 1;
      await after(60);
      ended += 1;
    };
    const ticker = startTicker(5, work, () => undefined);
    await after(40);
    expect([begun, ended]).toEqual([1, 0]);
    await ticker.stop();
    expect([begun, ended]).toEqual([1, 1]);
  });

  it('goes on after work that fails, and logs it', async () => {
    const lines: object[] = [];
    const work = () => Promise.reject(new Error('away'));
    const ticker = startTicker(10, work, (line) => void lines.push(line));
    await after(50);
    await ticker.stop();
    expect(lines.length).toBeGreaterThan(1);
    expect(lines[0]).toMatchObject({ level: 'error', event: 'tick.failed' });
  });
});
