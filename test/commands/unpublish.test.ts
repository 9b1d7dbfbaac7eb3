import { describe, expect, it } from '@jest/globals';
import { amendReport } from '../../src/commands/amendReport.ts';
import { scopesDue } from '../../src/report/scopesDue.ts';
import { forcePublication } from '../../src/commands/forcePublication.ts';
import { retractReport } from '../../src/commands/retractReport.ts';
import { withdrawReport } from '../../src/commands/withdrawReport.ts';
import { verify } from '../../src/queries/verify.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { refusalCode } from '../support/refusal.ts';
import { after, amended, drafted, now, publishDraft, published, saved } from '../support/reports.ts';
import { totalOf } from '../support/totals.ts';
import { contentWith, granted, reportOf, worldOn } from '../support/world.ts';

const report = reportOf('bureau');
const ALL = { limit: 100, after: null };

describe('withdrawReport', () => {
  it('keeps the text, takes the figures out of the totals, and lets it be published again', async () => {
    const world = await worldOn(memoryStore());
    const head = after(await published(world, report, contentWith(granted(7))));
    const withdrawn = await withdrawReport({ ...head, explanation: '数据有误，核实中' }, world.context());
    expect(await totalOf(world, 'root', 'ch3.granted.total')).toBe('0');
    expect(await world.store.publication(report)).toMatchObject({
      state: 'WITHDRAWN',
      note: '数据有误，核实中',
      content: { form: '2021' },
    });
    await amendReport({ ...after(withdrawn), reason: '核实无误' }, world.context());
    const { report: again } = await publishDraft(world, report);
    expect(again).toMatchObject({ state: 'PUBLISHED', publicRevisions: [1] });
    expect(await totalOf(world, 'root', 'ch3.granted.total')).toBe('7');
  });

  it('stops nobody who is working on an amendment', async () => {
    const world = await worldOn(memoryStore());
    await published(world, report, contentWith(granted(7)));
    await amended(world, report, 'ch3', granted(9));
    const input = { ...(await now(world, report)), explanation: '核实中' };
    const { report: head } = await withdrawReport(input, world.context());
    expect(head).toMatchObject({ state: 'DRAFT', publicState: 'WITHDRAWN' });
    expect(await totalOf(world, 'root', 'ch3.granted.total')).toBe('0');
    await publishDraft(world, report);
    expect(await totalOf(world, 'root', 'ch3.granted.total')).toBe('9');
  });

  it('is refused while nothing is public', async () => {
    const world = await worldOn(memoryStore());
    const draft = after(await drafted(world, report, contentWith()));
    expect(await refusalCode(withdrawReport({ ...draft, explanation: '误' }, world.context()))).toBe(
      'ILLEGAL_STATE',
    );
  });
});

describe('retractReport', () => {
  it('hides content and all public revisions; history keeps them', async () => {
    const world = await worldOn(memoryStore());
    const head = after(await published(world, report, contentWith(granted(7))));
    await retractReport({ ...head, explanation: '误发' }, world.context());
    expect((await world.store.publication(report))?.content).toBeNull();
    expect(await world.store.publicRevision(report, 1)).toBeNull();
    expect((await world.store.revision(report, 1))?.number).toBe(1);
    expect(await totalOf(world, 'root', 'ch3.granted.total')).toBe('0');
  });

  it('tells the explanation in the event, and nowhere the public function may read', async () => {
    const world = await worldOn(memoryStore());
    const head = after(await published(world, report, contentWith(granted(7))));
    await retractReport({ ...head, explanation: '误发内部事项' }, world.context());
    expect(await world.store.publication(report)).toMatchObject({ state: 'RETRACTED', note: null });
    const events = await world.store.events(report, ALL);
    expect(events.items.at(-1)).toMatchObject({ type: 'report.retracted', note: '误发内部事项' });
  });

  it('hides a report that was corrected more often than one transaction holds', async () => {
    const world = await worldOn(memoryStore());
    await published(world, report, contentWith(granted(7)));
    for (let time = 1; time <= 100; time += 1) {
      await amendReport({ ...(await now(world, report)), reason: '更正' }, world.context());
      await saved(world, report, 'ch6', { text: `本年度未收取信息处理费。第${String(time)}次更正。` });
      await forcePublication({ ...(await now(world, report)), reason: '急' }, world.context());
    }
    expect((await world.store.draft(report)).head?.publicRevisions).toHaveLength(101);
    const input = { ...(await now(world, report)), explanation: '误发' };
    expect((await retractReport(input, world.context())).report.publicRevisions).toEqual([]);
    expect((await world.store.publicRevisions(report, ALL)).items).toEqual([]);
    expect((await verify(world.store, scopesDue, () => undefined)).differences).toBe(0);
  });
});
