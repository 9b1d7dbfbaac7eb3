import { describe, expect, it } from '@jest/globals';
import { amendReport } from '../../src/commands/amendReport.ts';
import { publishReport } from '../../src/commands/publishReport.ts';
import { retractReport } from '../../src/commands/retractReport.ts';
import { withdrawReport } from '../../src/commands/withdrawReport.ts';
import { publicReportAsOf } from '../../src/queries/publicReport.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { after, amended, broughtTo, drafted } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn } from '../support/world.ts';

const report = reportOf('bureau');
const at = (day: number) => `2024-01-${String(day)}T00:00:00.000Z`;

/** Published on the 11th, corrected on the 13th, withdrawn on the 15th, published again on the 17th. */
async function aPublicLife() {
  const world = await worldOn(memoryStore());
  const on = (day: number) => world.context({ now: at(day) });
  const publish = async (day: number) =>
    publishReport(after(await broughtTo(world, report, 'APPROVED')), on(day));
  await drafted(world, report, contentWith(granted(7)));
  await publish(11);
  await amended(world, report, 'ch3', granted(8), '漏计一件');
  const corrected = await publish(13);
  const withdrawn = await withdrawReport({ ...after(corrected), explanation: '核实中' }, on(15));
  await amendReport({ ...after(withdrawn), reason: '核实无误' }, on(16));
  const again = await publish(17);
  const seen = async (day: number) => {
    const found = await publicReportAsOf(report, at(day), world.store);
    const received = found?.content?.parts.ch3?.figures['ch3.new_received.natural_person']?.value;
    return found && [found.state, found.revision, found.note, received];
  };
  return { world, seen, retract: () => retractReport({ ...after(again), explanation: '误发' }, on(19)) };
}

describe('publicReportAsOf', () => {
  it('shows at every instant what was public then', async () => {
    const { seen } = await aPublicLife();
    expect(await seen(10)).toBeNull();
    expect(await seen(11)).toEqual(['PUBLISHED', 1, null, '7']);
    expect(await seen(12)).toEqual(['PUBLISHED', 1, null, '7']);
    expect(await seen(14)).toEqual(['PUBLISHED', 2, '漏计一件', '8']);
    expect(await seen(16)).toEqual(['WITHDRAWN', 2, '核实中', '8']);
    expect(await seen(18)).toEqual(['PUBLISHED', 2, '核实无误', '8']);
  });

  it('carries the hash of the revision it shows', async () => {
    const { world } = await aPublicLife();
    const early = await publicReportAsOf(report, at(12), world.store);
    expect(early?.hash).toBe((await world.store.publicRevision(report, 1))?.hash);
    expect(early?.publishedAt).toBe(at(11));
  });

  it('shows nothing of a report that was retracted since, not even as of before', async () => {
    const { seen, retract } = await aPublicLife();
    await retract();
    expect(await Promise.all([12, 14, 16, 18, 20].map(seen))).toEqual([null, null, null, null, null]);
  });
});
