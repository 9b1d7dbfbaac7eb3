import { beforeEach, describe, expect, it } from '@jest/globals';
import { accessTable } from '../../src/access/access.ts';
import type { Actor } from '../../src/access/actor.ts';
import { previewHash, previewToken } from '../../src/access/previewToken.ts';
import { roles } from '../../src/access/role.ts';
import type { CommandContext } from '../../src/commands/shared/context.ts';
import { createPreview, type CreatePreviewInput } from '../../src/commands/createPreview.ts';
import { retractReport } from '../../src/commands/retractReport.ts';
import { revokePreview } from '../../src/commands/revokePreview.ts';
import { previewOf, previewsOfDraft } from '../../src/queries/previews.ts';
import { partOf } from '../../src/report/content.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { auditOf } from '../support/people.ts';
import { refusal, refusalCode } from '../support/refusal.ts';
import { broughtTo, drafted, now, published, saved } from '../support/reports.ts';
import { actorWith, contentWith, granted, people, reportOf, worldOn, type World } from '../support/world.ts';

const report = reportOf('bureau');
const ALL = { limit: 100, after: null };
const START = '2024-01-22T02:00:00.000Z';
const day = (days: number) => new Date(Date.parse(START) + days * 86_400_000).toISOString();

let world: World;
let made = 0;

beforeEach(async () => {
  world = await worldOn(memoryStore());
  made = 0;
  await drafted(world, report, contentWith());
});

function create(input: Partial<CreatePreviewInput> = {}, own: Partial<CommandContext> = {}) {
  made += 1;
  const id = made.toString(16).padStart(8, '0');
  const secret = made.toString(16).padStart(64, '0');
  const given = { report, revision: null, recipient: '市政府办公室', from: null, until: day(7) };
  const context = { ...world.context({ actor: people.editor, now: START, ...own }), id, secret };
  return createPreview({ ...given, ...input }, context);
}

const read = (token: string | null, now = day(1), store = world.store) => previewOf(token!, store, now);
const revoke = (preview: string, actor: Actor | null = people.signatory) =>
  revokePreview({ report, preview }, world.context({ actor, now: day(2) }));
const list = async () => (await world.store.previews(report, ALL)).items;
const everything = async () => [
  await list(),
  await auditOf(world.store, 'bureau'),
  await world.store.draft(report),
];

describe('createPreview', () => {
  it('shows the draft as it was then, whatever is written afterwards', async () => {
    const { preview, token } = await create();
    await saved(world, report, 'ch5', { text: '后来写的。' });
    const shown = await read(token);
    expect(shown.preview).toEqual(preview);
    expect(partOf(shown.content, 'ch5').text).toContain('解读形式单一');
    expect(preview).toMatchObject({
      revision: null,
      organName: 'bureau机关',
      from: START,
      until: day(7),
      by: people.editor.id,
    });
  });

  it('shows one revision', async () => {
    const written = partOf(contentWith(), 'ch5').text;
    await saved(world, report, 'ch5', { text: `${written}第二稿。` });
    await broughtTo(world, report, 'IN_REVIEW');
    const first = await create({ revision: 1 });
    const second = await create({ revision: 2 });
    expect(partOf((await read(first.token)).content, 'ch5').text).toContain('解读形式单一');
    expect(partOf((await read(second.token)).content, 'ch5').text).toContain('第二稿。');
    expect((await read(second.token)).preview.revision).toBe(2);
    expect(await refusal(create({ revision: 3 }))).toMatchObject({
      code: 'NOT_FOUND',
      params: { what: 'revision' },
    });
  });

  it('tells the token once, keeps only its hash, and tells the log', async () => {
    const { preview, token } = await create();
    expect(token).toBe(previewToken('1'.padStart(64, '0')));
    expect(JSON.stringify(await everything())).not.toContain(previewHash(token!));
    expect((await auditOf(world.store, 'bureau'))[0]).toEqual({
      organ: 'bureau',
      at: START,
      actor: people.editor.id,
      action: 'createPreview',
      target: 'report bureau:2023:OWN',
      detail: `preview ${preview.id} draft ${START} ${day(7)}`,
    });
  });

  it('answers a repetition with the first preview, without its token, and makes no other', async () => {
    const once = { clientMutationId: 'once' };
    const first = await create({}, once);
    const before = await everything();
    expect(await create({}, once)).toEqual({ preview: first.preview, token: null });
    expect(await everything()).toEqual(before);
    expect(await refusalCode(create({ recipient: '别人' }, once))).toBe('MUTATION_ID_REUSED');
  });

  it.each(roles)('is for %s as the table says, and for nobody elsewhere', async (role) => {
    const may = (accessTable['preview.create'] as readonly string[]).includes(role);
    const reads = (accessTable['report.read'] as readonly string[]).includes(role);
    const created = create({}, { actor: actorWith(role, 'bureau') });
    if (may) expect((await created).preview.byName).toBe(role);
    else expect(await refusalCode(created)).toBe(reads ? 'FORBIDDEN' : 'NOT_FOUND');
    expect(await refusalCode(create({}, { actor: actorWith(role, 'city2') }))).toBe('NOT_FOUND');
    expect(await refusalCode(create({}, { actor: null }))).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['an end more than thirty days away', { until: day(30.01) }, 'INVALID_INPUT'],
    ['an end in the past', { until: day(-1) }, 'INVALID_INPUT'],
    ['an end before the beginning', { from: day(3), until: day(3) }, 'INVALID_INPUT'],
    ['what is no instant', { from: 'soon' }, 'INVALID_INPUT'],
    ['nobody to read it', { recipient: ' ' }, 'INVALID_INPUT'],
    ['a report that is not there', { report: reportOf('bureau', 2020) }, 'NOT_FOUND'],
  ] as const)('refuses %s, and changes nothing', async (_, input, code) => {
    const before = await everything();
    expect(await refusalCode(create(input))).toBe(code);
    expect(await everything()).toEqual(before);
  });
});

describe('a preview', () => {
  it('is read from its beginning to its end, and neither before nor after', async () => {
    const { token } = await create({ from: day(2), until: day(30) });
    expect(await refusalCode(read(token, day(1.99)))).toBe('NOT_FOUND');
    await read(token, day(2));
    await read(token, day(29.99));
    expect(await refusalCode(read(token, day(30)))).toBe('NOT_FOUND');
  });

  it('is told of alike where it is not there, not yet, no more, or revoked', async () => {
    const [early, ended, revoked] = [
      await create({ from: day(5) }),
      await create({ until: day(0.5) }),
      await create(),
    ];
    await revoke(revoked.preview.id);
    const before = await auditOf(world.store, 'bureau');
    const wrong = ['', 'gp_', previewToken('f'.repeat(64)), revoked.token!.toUpperCase(), 'x'.repeat(5_000)];
    for (const token of [...wrong, early.token, ended.token, revoked.token]) {
      expect(await refusal(read(token))).toMatchObject({
        code: 'NOT_FOUND',
        params: { what: 'preview', id: '' },
      });
    }
    expect(await auditOf(world.store, 'bureau')).toEqual(before);
  });

  it('leaves each use in the audit log, and is not shown where that cannot be written', async () => {
    const { preview, token } = await create();
    await read(token, day(1));
    await read(token, day(1.5));
    const uses = (await auditOf(world.store, 'bureau')).filter(({ action }) => action === 'readPreview');
    const actor = `preview:${preview.id}`;
    expect(uses).toEqual(
      [day(1.5), day(1)].map((at) => ({
        organ: 'bureau',
        at,
        actor,
        action: 'readPreview',
        target: 'report bureau:2023:OWN',
        detail: null,
      })),
    );
    const full = { ...world.store, addAuditEntry: () => Promise.reject(new Error('the log is full')) };
    await expect(read(token, day(1), full)).rejects.toThrow('the log is full');
  });

  it('costs 3 requests to read', async () => {
    const { token } = await create();
    const store = world.store.metered();
    await read(token, day(1), store);
    expect(store.cost()).toMatchObject({ requests: 3, reads: 2, transactionItems: 1 });
  });
});

describe('revokePreview', () => {
  it('ends a preview at once, keeps it in the list, and tells the log once', async () => {
    const { preview, token } = await create();
    const after = await revoke(preview.id);
    expect(after).toMatchObject({ revoked: { by: people.signatory.id, at: day(2) }, version: 2 });
    expect(await refusalCode(read(token))).toBe('NOT_FOUND');
    expect(await list()).toEqual([after]);
    const log = await auditOf(world.store, 'bureau');
    expect(log[0]).toMatchObject({ action: 'revokePreview', detail: `preview ${preview.id}` });
    expect(await revoke(preview.id)).toEqual(after);
    expect(await auditOf(world.store, 'bureau')).toEqual(log);
  });

  it('refuses whoever may not, and what is not there', async () => {
    const { preview } = await create();
    const before = await everything();
    expect(await refusalCode(revoke(preview.id, people.reviewer))).toBe('FORBIDDEN');
    expect(await refusalCode(revoke(preview.id, actorWith('editor', 'city2')))).toBe('NOT_FOUND');
    expect(await refusalCode(revoke(preview.id, null))).toBe('UNAUTHENTICATED');
    expect(await refusal(revoke('nothing'))).toMatchObject({
      code: 'NOT_FOUND',
      params: { what: 'preview' },
    });
    expect(await everything()).toEqual(before);
  });
});

describe('previewsOfDraft', () => {
  it('lists them, newest first, to those who make them and to auditors', async () => {
    const [first, second] = [await create({}, { now: day(0.1) }), await create({}, { now: day(0.2) })];
    const head = (await world.store.head(report))!;
    const seen = async (actor: Actor | null) => (await previewsOfDraft(head, ALL, actor, world.store)).items;
    for (const actor of [people.editor, people.signatory, actorWith('auditor', 'root')]) {
      expect(await seen(actor)).toEqual([second.preview, first.preview]);
    }
    expect(await refusalCode(seen(people.collector))).toBe('FORBIDDEN');
    expect(await refusalCode(seen(actorWith('editor', 'city2')))).toBe('NOT_FOUND');
  });
});

describe('a preview of what was retracted', () => {
  it('shows nothing any more, and is not made anew', async () => {
    const id = reportOf('town');
    await published(world, id, contentWith(granted(7)));
    const until = day(20);
    const { token } = await create({ report: id, revision: 1, until });
    await read(token, day(1));
    const retraction = { ...(await now(world, id)), explanation: '误发' };
    await retractReport(retraction, { ...world.context(), now: day(2) });
    expect(await refusalCode(read(token, day(3)))).toBe('NOT_FOUND');
    expect(await refusalCode(create({ report: id, revision: 1, until }))).toBe('ILLEGAL_STATE');
  });
});
