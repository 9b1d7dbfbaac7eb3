import { describe, expect, it } from '@jest/globals';
import { scopesDue } from '../../src/commands/callToReport.ts';
import { correctReport } from '../../src/commands/correctReport.ts';
import { moveOrgan } from '../../src/commands/moveOrgan.ts';
import { publishReport } from '../../src/commands/publishReport.ts';
import { restoreRevision } from '../../src/commands/restoreRevision.ts';
import { retractReport } from '../../src/commands/retractReport.ts';
import { saveDraft } from '../../src/commands/saveDraft.ts';
import { withdrawReport } from '../../src/commands/withdrawReport.ts';
import { DomainError, type FailureCode } from '../../src/errors.ts';
import { verify } from '../../src/queries/verify.ts';
import { reportVersion } from '../../src/report/head.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { drafted, published } from '../support/reports.ts';
import { actorWith, contentWith, granted, reportOf, worldOn } from '../support/world.ts';

const report = reportOf('bureau');
const received = 'ch3.new_received.natural_person';
const answered = 'ch3.granted.natural_person';

async function failure(promise: Promise<unknown>): Promise<DomainError> {
  const outcome = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof DomainError) return outcome;
  throw new Error(`not refused: ${String(outcome)}`);
}

async function code(promise: Promise<unknown>): Promise<FailureCode> {
  return (await failure(promise)).code;
}

async function totalOf(world: Awaited<ReturnType<typeof worldOn>>, organ: string, key: string) {
  const found = await world.store.organTotals(organ, 2023, 'OWN');
  return found?.totals.figures[key];
}

describe('publishReport', () => {
  it('makes the draft public as the revision that was imported and adds its figures up the path', async () => {
    const world = await worldOn(memoryStore());
    const { report: head } = await published(world, report, contentWith(granted(7)));
    expect(head).toMatchObject({ state: 'PUBLISHED', lastRevision: 1, publicRevisions: [1], lastEvent: 2 });
    for (const organ of ['bureau', 'county', 'city', 'province', 'root']) {
      expect(await totalOf(world, organ, 'ch3.total_handled.total')).toBe('7');
    }
    expect((await world.store.organTotals('city2', 2023, 'OWN'))?.totals.published).toBe(0);
  });

  it('makes a new revision when the draft was edited after the import', async () => {
    const world = await worldOn(memoryStore());
    await drafted(world, report, contentWith(granted(7)));
    const figures = [
      { key: received, value: '8' },
      { key: answered, value: '８' },
    ];
    await saveDraft({ report, part: 'ch3', expectedVersion: 1, figures }, world.context());
    const { head } = await world.store.draft(report);
    const result = await publishReport({ report, expectedVersion: reportVersion(head!) }, world.context());
    expect(result.report.lastRevision).toBe(2);
    expect(await totalOf(world, 'root', 'ch3.new_received.total')).toBe('8');
  });

  it('refuses a figure that came by import and is too long for the totals, and names it', async () => {
    const world = await worldOn(memoryStore());
    const fees = 'ch2.art20_8.administrative_fees.amount_wan_yuan';
    for (const value of ['9'.repeat(21), `0.${'0'.repeat(10)}1`]) {
      const year = value.length === 21 ? 2022 : 2023;
      const refused = await failure(
        published(world, reportOf('bureau', year), contentWith({ [fees]: value }, { year })),
      );
      expect(refused.params).toMatchObject({ path: fees, reason: 'TOO_MANY_DIGITS' });
    }
  });

  it('writes into the revision where the organ stands now, if it moved since the draft was begun', async () => {
    const world = await worldOn(memoryStore());
    const { report: draft } = await drafted(world, report, contentWith(granted(7)));
    await moveOrgan({ organ: 'bureau', parent: 'city2', from: 2023 }, world.context());
    await saveDraft(
      { report, part: 'ch6', expectedVersion: 1, text: '本年度未收取信息处理费' },
      world.context(),
    );
    await publishReport({ report, expectedVersion: reportVersion(draft) + 1 }, world.context());
    expect((await world.store.revision(report, 2))?.organPath).toEqual([
      'root',
      'province',
      'city2',
      'bureau',
    ]);
    expect(await totalOf(world, 'city2', 'ch3.granted.total')).toBe('7');
  });

  it('refuses a report whose columns do not balance and names the figures', async () => {
    const world = await worldOn(memoryStore());
    const draft = await drafted(world, report, contentWith({ ...granted(7), [answered]: '6' }));
    const refused = await failure(
      publishReport({ report, expectedVersion: reportVersion(draft.report) }, world.context()),
    );
    expect(refused.code).toBe('BLOCKED_BY_ISSUES');
    expect(JSON.stringify(refused.params)).toContain('F3.1');
    expect(await world.store.publication(report)).toBeNull();
  });

  it('refuses a stale version with what is there now', async () => {
    const world = await worldOn(memoryStore());
    const draft = await drafted(world, report, contentWith());
    const version = reportVersion(draft.report);
    await saveDraft({ report, part: 'ch5', expectedVersion: 1, text: '另有不足，已改进。' }, world.context());
    const refused = await failure(publishReport({ report, expectedVersion: version }, world.context()));
    expect(refused.code).toBe('CONFLICT');
    expect(refused.params).toMatchObject({ current: { version: version + 1, by: 'key:everyone' } });
  });

  it('returns the first result for the same mutation and changes nothing again', async () => {
    const world = await worldOn(memoryStore());
    const draft = await drafted(world, report, contentWith(granted(7)));
    const input = { report, expectedVersion: reportVersion(draft.report) };
    const first = await publishReport(input, world.context({ clientMutationId: 'once' }));
    const again = await publishReport(input, world.context({ clientMutationId: 'once' }));
    expect(again).toEqual(first);
    expect(await totalOf(world, 'root', 'ch3.new_received.total')).toBe('7');
    const other = { ...input, expectedVersion: 99 };
    expect(await code(publishReport(other, world.context({ clientMutationId: 'once' })))).toBe(
      'MUTATION_ID_REUSED',
    );
  });

  it('lets exactly one of two publications at once succeed', async () => {
    const world = await worldOn(memoryStore());
    const draft = await drafted(world, report, contentWith(granted(7)));
    const input = { report, expectedVersion: reportVersion(draft.report) };
    const outcomes = await Promise.allSettled([
      publishReport(input, world.context()),
      publishReport(input, world.context()),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await totalOf(world, 'root', 'ch3.new_received.total')).toBe('7');
  });

  it('marks a report late by the deadline of its scope', async () => {
    const world = await worldOn(memoryStore());
    const draft = await drafted(world, report, contentWith());
    const expectedVersion = reportVersion(draft.report);
    const publish = (firstPublishedAt: string) =>
      publishReport(
        { report, expectedVersion, firstPublishedAt },
        world.context({ now: '2024-03-20T00:00:00.000Z' }),
      );
    expect(await code(publish('2024-03-20T00:00:01.000Z'))).toBe('INVALID_INPUT');
    expect(await code(publish('2023-12-31T15:59:59.000Z'))).toBe('INVALID_INPUT');
    await publish('2024-01-31T15:59:00.000Z');
    expect((await world.store.publication(report))?.late).toBe(false);
    const second = await drafted(world, reportOf('town'), contentWith());
    await publishReport(
      {
        report: reportOf('town'),
        expectedVersion: reportVersion(second.report),
        firstPublishedAt: '2024-01-31T16:00:00.000Z',
      },
      world.context({ now: '2024-03-20T00:00:00.000Z' }),
    );
    expect((await world.store.publication(reportOf('town')))?.late).toBe(true);
    expect((await world.store.organTotals('county', 2023, 'OWN'))?.totals).toMatchObject({
      published: 2,
      late: 1,
    });
  });

  it('answers a missing and a hidden report alike, and refuses whoever may only read', async () => {
    const world = await worldOn(memoryStore());
    await drafted(world, report, contentWith());
    const as = (actor: ReturnType<typeof actorWith> | null, organ = 'bureau') =>
      code(publishReport({ report: reportOf(organ), expectedVersion: 1 }, world.context({ actor })));
    expect(await as(null)).toBe('UNAUTHENTICATED');
    expect(await as(actorWith('signatory', 'city2'))).toBe('NOT_FOUND');
    expect(await as(actorWith('signatory', 'city2'), 'nowhere')).toBe('NOT_FOUND');
    expect(await as(actorWith('editor', 'county'))).toBe('FORBIDDEN');
    expect(await as(actorWith('administrator', 'root'))).toBe('NOT_FOUND');
  });
});

describe('correctReport', () => {
  it('publishes a second revision with its note and moves the totals by the difference', async () => {
    const world = await worldOn(memoryStore());
    const { report: head } = await published(world, report, contentWith(granted(7)));
    const figures = [
      { key: received, value: '9' },
      { key: answered, value: '9' },
    ];
    const result = await correctReport(
      {
        report,
        expectedVersion: reportVersion(head),
        changeNote: '漏计两件',
        changes: [{ part: 'ch3', figures }],
      },
      world.context(),
    );
    expect(result.report.publicRevisions).toEqual([1, 2]);
    expect(await totalOf(world, 'root', 'ch3.granted.total')).toBe('9');
    const page = await world.store.events(report, { limit: 10, after: null });
    expect(page.items.at(-1)).toMatchObject({ type: 'report.corrected', note: '漏计两件', revision: 2 });
    expect(page.items.at(-1)?.changed).toContain('ch3.total_handled.total');
    expect((await world.store.publicRevision(report, 1))?.content.parts.ch3?.figures[received]?.value).toBe(
      '7',
    );
  });

  it('refuses a correction without a reason, one that changes nothing, and one that points nowhere', async () => {
    const world = await worldOn(memoryStore());
    const { report: head } = await published(world, report, contentWith(granted(7)));
    const expectedVersion = reportVersion(head);
    const correct = (changeNote: string, changes?: Parameters<typeof correctReport>[0]['changes']) =>
      failure(
        correctReport(
          { report, expectedVersion, changeNote, ...(changes ? { changes } : {}) },
          world.context(),
        ),
      );
    expect((await correct(' ')).code).toBe('REASON_REQUIRED');
    expect((await correct('更正')).code).toBe('NOTHING_CHANGED');
    const refused = await correct('更正', [
      { part: 'ch3', figures: [{ key: 'ch3.nothing.total', value: '1' }] },
    ]);
    expect(refused.params).toMatchObject({ path: 'changes[0].figures[0].key', reason: 'UNKNOWN_FIGURE' });
  });

  it('refuses a correction that only turns what is absent into blank', async () => {
    const world = await worldOn(memoryStore());
    const { report: head } = await published(world, report, contentWith(granted(7)));
    const figures = [{ key: 'ch3.other.natural_person', value: null }];
    for (const change of [{ part: 'annex' as const }, { part: 'ch3' as const, figures }]) {
      const input = { report, expectedVersion: reportVersion(head), changeNote: '更正', changes: [change] };
      expect(await code(correctReport(input, world.context()))).toBe('NOTHING_CHANGED');
    }
  });
});

describe('withdrawReport and retractReport', () => {
  it('withdraws: the text stays, the figures leave the totals, and it can be published again', async () => {
    const world = await worldOn(memoryStore());
    const { report: head } = await published(world, report, contentWith(granted(7)));
    const withdrawn = await withdrawReport(
      { report, expectedVersion: reportVersion(head), explanation: '数据有误，核实中' },
      world.context(),
    );
    expect(await totalOf(world, 'root', 'ch3.granted.total')).toBe('0');
    expect(await world.store.publication(report)).toMatchObject({
      state: 'WITHDRAWN',
      note: '数据有误，核实中',
      content: { form: '2021' },
    });
    await publishReport({ report, expectedVersion: reportVersion(withdrawn.report) }, world.context());
    expect(await totalOf(world, 'root', 'ch3.granted.total')).toBe('7');
  });

  it('retracts: content and all public revisions are hidden, history keeps them', async () => {
    const world = await worldOn(memoryStore());
    const { report: head } = await published(world, report, contentWith(granted(7)));
    await retractReport(
      { report, expectedVersion: reportVersion(head), explanation: '误发' },
      world.context(),
    );
    expect((await world.store.publication(report))?.content).toBeNull();
    expect(await world.store.publicRevision(report, 1)).toBeNull();
    expect((await world.store.revision(report, 1))?.number).toBe(1);
    expect(await totalOf(world, 'root', 'ch3.granted.total')).toBe('0');
  });

  it('retracts: the explanation is in the event, and nowhere the public function may read', async () => {
    const world = await worldOn(memoryStore());
    const { report: head } = await published(world, report, contentWith(granted(7)));
    const input = { report, expectedVersion: reportVersion(head), explanation: '误发内部事项' };
    await retractReport(input, world.context());
    expect(await world.store.publication(report)).toMatchObject({ state: 'RETRACTED', note: null });
    const events = await world.store.events(report, { limit: 10, after: null });
    expect(events.items.at(-1)).toMatchObject({ type: 'report.retracted', note: '误发内部事项' });
  });

  it('retracts a report that was corrected more often than one transaction holds', async () => {
    const world = await worldOn(memoryStore());
    let { report: head } = await published(world, report, contentWith(granted(7)));
    for (let time = 1; time <= 100; time += 1) {
      const changes = [{ part: 'ch6' as const, text: `本年度未收取信息处理费。第${String(time)}次更正。` }];
      const input = { report, expectedVersion: reportVersion(head), changeNote: '更正', changes };
      head = (await correctReport(input, world.context())).report;
    }
    const input = { report, expectedVersion: reportVersion(head), explanation: '误发' };
    expect((await retractReport(input, world.context())).report.publicRevisions).toEqual([]);
    expect((await world.store.publicRevisions(report, { limit: 100, after: null })).items).toEqual([]);
    expect((await verify(world.store, scopesDue, () => undefined)).differences).toBe(0);
  });

  it('refuses what the state does not allow', async () => {
    const world = await worldOn(memoryStore());
    const draft = await drafted(world, report, contentWith());
    const expectedVersion = reportVersion(draft.report);
    expect(await code(withdrawReport({ report, expectedVersion, explanation: '误' }, world.context()))).toBe(
      'ILLEGAL_STATE',
    );
    expect(await code(correctReport({ report, expectedVersion, changeNote: '误' }, world.context()))).toBe(
      'ILLEGAL_STATE',
    );
  });
});

describe('restoreRevision', () => {
  it('makes an older content the draft again, as a new revision, and leaves what is public', async () => {
    const world = await worldOn(memoryStore());
    const { report: head } = await published(world, report, contentWith(granted(7)));
    const figures = [
      { key: received, value: '9' },
      { key: answered, value: '9' },
    ];
    const changes = [{ part: 'ch3' as const, figures }];
    const corrected = await correctReport(
      { report, expectedVersion: reportVersion(head), changeNote: '更正', changes },
      world.context(),
    );
    const restore = (number: number, reason: string, actor = actorWith('editor', 'city')) =>
      restoreRevision(
        { report, number, expectedVersion: reportVersion(corrected.report), reason },
        world.context({ actor }),
      );
    expect(await code(restore(1, ' '))).toBe('REASON_REQUIRED');
    expect(await code(restore(9, '恢复'))).toBe('NOT_FOUND');
    expect(await code(restore(1, '恢复', actorWith('editor', 'city2')))).toBe('NOT_FOUND');
    expect(await code(restore(1, '恢复', actorWith('auditor', 'city')))).toBe('FORBIDDEN');

    const restored = await restore(1, '更正有误，恢复原稿');
    expect(restored.report).toMatchObject({ state: 'PUBLISHED', lastRevision: 3, publicRevisions: [1, 2] });
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
