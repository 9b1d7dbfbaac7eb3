import { beforeEach, describe, expect, it } from '@jest/globals';
import { amendReport } from '../../src/commands/amendReport.ts';
import { discardAmendment } from '../../src/commands/discardAmendment.ts';
import { publishReport } from '../../src/commands/publishReport.ts';
import { retractReport } from '../../src/commands/retractReport.ts';
import { saveDraft } from '../../src/commands/saveDraft.ts';
import { submitReport } from '../../src/commands/submitReport.ts';
import { withdrawReport } from '../../src/commands/withdrawReport.ts';
import { scopesDue } from '../../src/report/scopesDue.ts';
import { verify } from '../../src/queries/verify.ts';
import { contentOf } from '../../src/report/content.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { refusalCode } from '../support/refusal.ts';
import { after, broughtTo, corrected, now, publishDraft, published } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn, type World } from '../support/world.ts';

const report = reportOf('bureau');

let world: World;

beforeEach(async () => {
  world = await worldOn(memoryStore());
  await published(world, report, contentWith(granted(7)));
});

async function setCount(count: number): Promise<void> {
  const { parts } = await world.store.draft(report);
  const expectedVersion = parts.find(({ id }) => id === 'ch3')!.version;
  const figures = Object.entries(granted(count)).map(([key, value]) => ({ key, value }));
  await saveDraft({ report, part: 'ch3', expectedVersion, figures }, world.context());
}

async function amend(reason = '漏计两件'): Promise<void> {
  await amendReport({ ...(await now(world, report)), reason }, world.context());
}

async function shownCount(): Promise<string | null | undefined> {
  const publication = await world.store.publication(report);
  return publication?.content?.parts.ch3?.figures['ch3.new_received.natural_person']?.value;
}

async function verified(): Promise<readonly unknown[]> {
  const differences: unknown[] = [];
  await verify(world.store, scopesDue, (difference) => differences.push(difference));
  return differences;
}

describe('an amendment', () => {
  it('leaves what is public as it is until it is published itself, with its reason as the change note', async () => {
    await amend();
    await setCount(9);
    await broughtTo(world, report, 'APPROVED');
    expect(await shownCount()).toBe('7');
    const { report: head } = await publishReport(await now(world, report), world.context());
    expect(await shownCount()).toBe('9');
    expect(head).toMatchObject({
      state: 'PUBLISHED',
      publicRevisions: [1, 2],
      amendment: null,
      authors: ['key:everyone'],
      signature: null,
    });
    expect((await world.store.publication(report))?.note).toBe('漏计两件');
    const events = (await world.store.events(report, { limit: 100, after: null })).items;
    expect(events.at(-1)).toMatchObject({ type: 'report.corrected', revision: 2, note: '漏计两件' });
    expect(events.at(-1)?.changed).toContain('ch3.new_received.natural_person');
    expect(await verified()).toEqual([]);
  });

  it('may be published with another note than its reason', async () => {
    await amend('内部说明');
    await setCount(9);
    await broughtTo(world, report, 'APPROVED');
    await publishReport(
      { ...(await now(world, report)), changeNote: '更正第三部分两处数据' },
      world.context(),
    );
    expect((await world.store.publication(report))?.note).toBe('更正第三部分两处数据');
  });

  it('must change something, or it is not submitted', async () => {
    await amend();
    expect(await refusalCode(submitReport(await now(world, report), world.context()))).toBe(
      'NOTHING_CHANGED',
    );
  });

  it('needs a reason, and comes before any change', async () => {
    const version = (await world.store.draft(report)).parts.find(({ id }) => id === 'ch6')!.version;
    const save = saveDraft({ report, part: 'ch6', expectedVersion: version, text: '改' }, world.context());
    expect(await refusalCode(save)).toBe('ILLEGAL_STATE');
    expect(await refusalCode(amend(' '))).toBe('REASON_REQUIRED');
  });

  it('stays open while what is public is taken back', async () => {
    await amend();
    await setCount(9);
    await broughtTo(world, report, 'IN_REVIEW');
    const { report: head } = await withdrawReport(
      { ...(await now(world, report)), explanation: '核实' },
      world.context(),
    );
    expect(head).toMatchObject({ state: 'IN_REVIEW', publicState: 'WITHDRAWN' });
    expect(await verified()).toEqual([]);
  });

  it('of a report that was hidden makes it public again', async () => {
    await retractReport({ ...(await now(world, report)), explanation: '误发' }, world.context());
    await amend('核实后重新公布');
    await setCount(9);
    const { report: head } = await publishDraft(world, report);
    expect(head).toMatchObject({ state: 'PUBLISHED', publicRevisions: [2] });
    expect(await verified()).toEqual([]);
  });

  it('can follow another', async () => {
    await corrected(world, report, 'ch3', granted(8));
    const { report: head } = await corrected(world, report, 'ch3', granted(9));
    expect(head.publicRevisions).toEqual([1, 2, 3]);
    expect(await verified()).toEqual([]);
  });
});

describe('discardAmendment', () => {
  it('makes the draft what is public again and keeps what was written', async () => {
    await amend();
    await setCount(9);
    const { report: head } = await discardAmendment(await now(world, report), world.context());
    expect(head).toMatchObject({
      state: 'PUBLISHED',
      amendment: null,
      lastRevision: 2,
      publicRevisions: [1],
    });
    const { parts } = await world.store.draft(report);
    expect(contentOf(head.form, parts)).toEqual(contentWith(granted(7)));
    const kept = await world.store.revision(report, 2);
    expect(kept).toMatchObject({ cause: 'DISCARDED', reason: '漏计两件' });
    expect(kept?.content.parts.ch3?.figures['ch3.new_received.natural_person']?.value).toBe('9');
    expect(await verified()).toEqual([]);
  });

  it('keeps no revision of what says the same', async () => {
    await amend();
    const { report: head } = await discardAmendment(await now(world, report), world.context());
    expect(head.lastRevision).toBe(1);
  });

  it('conflicts with whoever edits at that moment, and loses nothing', async () => {
    await amend();
    const at = await now(world, report);
    await setCount(9);
    expect(await refusalCode(discardAmendment(at, world.context()))).toBe('CONFLICT');
    await discardAmendment(await now(world, report), world.context());
    await amend('再次');
    await setCount(10);
    expect((await publishDraft(world, report)).report.publicRevisions).toEqual([1, 3]);
    expect(after({ report: (await world.store.draft(report)).head! }).report).toEqual(report);
  });
});
