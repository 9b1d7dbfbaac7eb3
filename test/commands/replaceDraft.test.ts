import { describe, expect, it } from '@jest/globals';
import { createReport } from '../../src/commands/createReport.ts';
import { replaceDraft } from '../../src/commands/shared/replaceDraft.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { drafted, saved } from '../support/reports.ts';
import { contentWith, everyone, granted, reportOf, worldOn } from '../support/world.ts';

const report = reportOf('bureau');
const input = {
  report,
  content: contentWith(),
  cause: 'IMPORTED',
  source: 'sample.html',
  readingIssues: [],
} as const;

describe('replaceDraft', () => {
  it.each([1, 5])('refuses to replace version %p of a report that there is not', async (expectedVersion) => {
    const world = await worldOn(memoryStore());
    const replaced = replaceDraft({ ...input, expectedVersion }, everyone, world.context());
    await expect(replaced).rejects.toMatchObject({ code: 'NOT_FOUND', params: { what: 'report' } });
    expect((await world.store.draft(report)).head).toBeNull();
  });

  it('refuses to begin a report that is there, and replaces the version that was seen', async () => {
    const world = await worldOn(memoryStore());
    await createReport({ report }, world.context());
    await expect(drafted(world, report, contentWith())).rejects.toMatchObject({ code: 'ALREADY_EXISTS' });
    const { report: head } = await replaceDraft({ ...input, expectedVersion: 1 }, everyone, world.context());
    expect(head).toMatchObject({ version: 2, lastRevision: 1 });
  });

  it('keeps what was written since the last revision as one of its own, and nothing twice', async () => {
    const world = await worldOn(memoryStore());
    await drafted(world, report, contentWith(granted(1)));
    const words = '刚刚写好、还没有提交的文字。';
    await saved(world, report, 'ch1', { text: words });
    const again = { ...input, content: contentWith(granted(2)) };
    await replaceDraft({ ...again, expectedVersion: 2 }, everyone, world.context());
    await replaceDraft({ ...again, source: 'b.html', expectedVersion: 3 }, everyone, world.context());
    const revisions = await world.store.revisionsUpTo(report, 9, 9);
    expect(revisions.map(({ number, cause }) => [number, cause])).toEqual([
      [4, 'IMPORTED'],
      [3, 'IMPORTED'],
      [2, 'REPLACED'],
      [1, 'IMPORTED'],
    ]);
    const [, replacing, kept, first] = revisions;
    expect(kept).toMatchObject({ content: { parts: { ch1: { text: words } } }, previousHash: first!.hash });
    expect(replacing!.previousHash).toBe(kept!.hash);
    expect(await world.store.dossier(report, null)).toMatchObject({ head: { lastRevision: 4 } });
  });
});
