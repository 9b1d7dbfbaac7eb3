import { describe, expect, it } from '@jest/globals';
import { amendReport } from '../../src/commands/amendReport.ts';
import { discardAmendment } from '../../src/commands/discardAmendment.ts';
import { submitReport } from '../../src/commands/submitReport.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { refusal, refusalCode } from '../support/refusal.ts';
import { corrected, now, published, saved } from '../support/reports.ts';
import { totalOf } from '../support/totals.ts';
import { contentWith, granted, reportOf, worldOn, type World } from '../support/world.ts';

const report = reportOf('bureau');
const received = 'ch3.new_received.natural_person';

async function amending(): Promise<World> {
  const world = await worldOn(memoryStore());
  await published(world, report, contentWith(granted(7)));
  await amendReport({ ...(await now(world, report)), reason: '更正' }, world.context());
  return world;
}

describe('amendReport', () => {
  it('ends in a second public revision beside the first, and moves the totals by the difference', async () => {
    const world = await worldOn(memoryStore());
    await published(world, report, contentWith(granted(7)));
    const result = await corrected(world, report, 'ch3', granted(9), '漏计两件');
    expect(result.report.publicRevisions).toEqual([1, 2]);
    for (const organ of ['bureau', 'county', 'city', 'province', 'root']) {
      expect(await totalOf(world, organ, 'ch3.granted.total')).toBe('9');
    }
    const page = await world.store.events(report, { limit: 100, after: null });
    expect(page.items.at(-1)).toMatchObject({ type: 'report.corrected', note: '漏计两件', revision: 2 });
    expect(page.items.at(-1)?.changed).toContain('ch3.total_handled.total');
    expect(await world.store.publicRevision(report, 2)).toMatchObject({ note: '漏计两件' });
    expect((await world.store.publicRevision(report, 1))?.content.parts.ch3?.figures[received]?.value).toBe(
      '7',
    );
  });

  it('counts nothing of the change before it is published', async () => {
    const world = await amending();
    await saved(world, report, 'ch3', { figures: [{ key: received, value: '9' }] });
    expect(await totalOf(world, 'root', 'ch3.new_received.total')).toBe('7');
  });

  it('takes no change that points nowhere', async () => {
    const world = await amending();
    const nowhere = saved(world, report, 'ch3', { figures: [{ key: 'ch3.nothing.total', value: '1' }] });
    expect((await refusal(nowhere)).params).toMatchObject({
      path: 'figures[0].key',
      reason: 'UNKNOWN_FIGURE',
    });
  });

  it('is not submitted when it only turns what is absent into blank', async () => {
    const world = await amending();
    await saved(world, report, 'annex', {});
    await saved(world, report, 'ch3', { figures: [{ key: 'ch3.other.natural_person', value: null }] });
    const submitted = submitReport(await now(world, report), world.context());
    expect(await refusalCode(submitted)).toBe('NOTHING_CHANGED');
  });

  it('leaves nothing in a part that it added when it is discarded', async () => {
    const world = await amending();
    await saved(world, report, 'annex', { text: '附件一。' });
    await discardAmendment(await now(world, report), world.context());
    const { parts } = await world.store.draft(report);
    expect(parts.find(({ id }) => id === 'annex')?.part.text).toBe('');
  });
});
