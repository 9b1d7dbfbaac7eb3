import { describe, expect, it } from '@jest/globals';
import { amendReport } from '../../src/commands/amendReport.ts';
import { restoreRevision } from '../../src/commands/restoreRevision.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { refusalCode } from '../support/refusal.ts';
import { after, corrected, now, published } from '../support/reports.ts';
import { totalOf } from '../support/totals.ts';
import { actorWith, contentWith, granted, reportOf, worldOn } from '../support/world.ts';

const report = reportOf('bureau');
const received = 'ch3.new_received.natural_person';

describe('restoreRevision', () => {
  it('makes an older content the draft again, as a new revision, and leaves what is public', async () => {
    const world = await worldOn(memoryStore());
    await published(world, report, contentWith(granted(7)));
    const shown = await corrected(world, report, 'ch3', granted(9));
    const restore = async (number: number, reason: string, actor = actorWith('editor', 'city')) =>
      restoreRevision({ ...(await now(world, report)), number, reason }, world.context({ actor }));
    expect(await refusalCode(restore(1, '恢复'))).toBe('ILLEGAL_STATE');
    await amendReport({ ...after(shown), reason: '更正有误' }, world.context());
    expect(await refusalCode(restore(1, ' '))).toBe('REASON_REQUIRED');
    expect(await refusalCode(restore(9, '恢复'))).toBe('NOT_FOUND');
    expect(await refusalCode(restore(1, '恢复', actorWith('editor', 'city2')))).toBe('NOT_FOUND');
    expect(await refusalCode(restore(1, '恢复', actorWith('auditor', 'city')))).toBe('FORBIDDEN');

    const restored = await restore(1, '更正有误，恢复原稿');
    expect(restored.report).toMatchObject({
      ...{ state: 'DRAFT', publicState: 'PUBLISHED', lastRevision: 3, publicRevisions: [1, 2] },
      authors: ['key:editor-city', 'key:everyone'],
    });
    expect(await world.store.revision(report, 3)).toMatchObject({
      cause: 'RESTORED',
      reason: '更正有误，恢复原稿',
      contentHash: (await world.store.revision(report, 1))?.contentHash,
    });
    expect(await totalOf(world, 'root', 'ch3.granted.total')).toBe('9');
    const { parts } = await world.store.draft(report);
    expect(parts.find(({ id }) => id === 'ch3')?.part.figures[received]?.value).toBe('7');
  });
});
