import { describe, expect, it } from '@jest/globals';
import type { Context } from 'aws-lambda';
import { loggedCommits } from '../../src/lambda/loggedCommits.ts';
import { requestLog } from '../../src/lambda/requestLog.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { published } from '../support/reports.ts';
import { contentWith, reportOf, worldOn } from '../support/world.ts';

const invocation = (awsRequestId: string) => ({ awsRequestId }) as Context;

describe('requestLog', () => {
  it('tells in each line during which invocation and for which request it was written', async () => {
    const lines: object[] = [];
    const { log, logged } = requestLog((line) => lines.push(line));
    const handler = logged((event: { readonly requestContext?: { readonly requestId: string } }) => {
      log({ message: event.requestContext ? 'asked' : 'woken' });
      return Promise.resolve();
    });
    await handler({ requestContext: { requestId: 'r1' } }, invocation('i1'));
    await handler({}, invocation('i2'));
    expect(lines).toEqual([
      { message: 'asked', invocation: 'i1', requestId: 'r1' },
      { message: 'woken', invocation: 'i2' },
    ]);
  });
});

describe('loggedCommits', () => {
  it('logs the events of what was committed by their places in the feed, and no word of a report', async () => {
    const lines: object[] = [];
    const store = loggedCommits(memoryStore(), (line) => lines.push(line));
    const world = await worldOn(store.metered());
    const organs = lines.length;
    await published(world, reportOf('bureau'), contentWith());
    const { items } = await store.feed({ audience: 'PUBLIC', year: 2024 }, { limit: 100, after: null });
    const { at } = items.find(({ event }) => event.type === 'report.published')!.event;
    expect(lines[0]).toEqual({
      level: 'info',
      message: 'committed',
      events: [expect.stringMatching(/#root#/)],
    });
    expect(lines.slice(organs).at(-1)).toEqual({
      level: 'info',
      message: 'committed',
      events: [`${at}#bureau:2023:OWN#00000006`],
    });
  });

  it('logs nothing of what was refused', async () => {
    const lines: object[] = [];
    const store = loggedCommits(memoryStore(), (line) => lines.push(line));
    const world = await worldOn(store);
    const before = lines.length;
    await expect(worldOn(store, world.now)).rejects.toThrow();
    expect(lines).toHaveLength(before);
  });
});
