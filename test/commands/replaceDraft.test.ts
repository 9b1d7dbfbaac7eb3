import { describe, expect, it } from '@jest/globals';
import { createReport } from '../../src/commands/createReport.ts';
import { replaceDraft } from '../../src/commands/shared/replaceDraft.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { drafted } from '../support/reports.ts';
import { contentWith, everyone, reportOf, worldOn } from '../support/world.ts';

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
});
