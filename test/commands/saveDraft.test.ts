import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../src/access/actor.ts';
import { knownDrafts } from '../../src/commands/shared/knownDrafts.ts';
import { saveDraft, type SaveDraftInput, type SaveDraftResult } from '../../src/commands/saveDraft.ts';
import { submitReport } from '../../src/commands/submitReport.ts';
import type { ConflictCell, FailureParams } from '../../src/errors.ts';
import { partIds } from '../../src/report/content.ts';
import type { ReportHead } from '../../src/report/head.ts';
import type { PartInput } from '../../src/report/input.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { Change, Cost, Store } from '../../src/store/store.ts';
import { refusal, refusalCode } from '../support/refusal.ts';
import { drafted, now, typed } from '../support/reports.ts';
import {
  actorWith,
  contentWith,
  everyone,
  granted,
  reportOf,
  worldOn,
  type World,
} from '../support/world.ts';

const report = reportOf('bureau');
const received = 'ch3.new_received.natural_person';
const answered = 'ch3.granted.natural_person';
const denied = 'ch3.denied.state_secret.natural_person';

let world: World;

beforeEach(async () => {
  world = await worldOn(memoryStore());
  await drafted(world, report, contentWith(granted(7)));
});

/** One process of the API, and what each of its saves asked of the database. */
function process(store: Store = world.store, actor: Actor = everyone) {
  const known = knownDrafts();
  return async (input: Partial<SaveDraftInput>): Promise<Cost & { readonly result: SaveDraftResult }> => {
    const view = store.metered();
    const context = world.context({ store: view, actor, knownDrafts: known });
    const result = await saveDraft({ report, part: 'ch5', expectedVersion: 1, ...input }, context);
    return { ...view.cost(), result };
  };
}

async function partOf(id: string) {
  return (await world.store.draft(report)).parts.find((part) => part.id === id)!;
}

/** The same store; `before` is done, once, after the next reading and before the commit that follows it. */
function disturbed(store: Store, before: () => Promise<unknown>): Store {
  let done = false;
  return {
    ...store,
    metered: () => disturbed(store.metered(), before),
    commit: async (change: Change) => {
      if (!done) await before();
      done = true;
      return store.commit(change);
    },
  };
}

describe('saveDraft', () => {
  it('asks one request of the database where the process knows the draft, and reads before where not', async () => {
    const save = process();
    expect(await save({ text: '一' })).toMatchObject({ requests: 2, batches: 1, transactions: 1 });
    for (let version = 2; version <= 20; version += 1) {
      expect(await save({ expectedVersion: version, text: String(version) })).toMatchObject({
        requests: 1,
        transactions: 1,
        transactionItems: 2,
      });
    }
    expect(await save({ part: 'ch3', figures: typed(granted(8)) })).toMatchObject({ requests: 1 });
    expect(await partOf('ch5')).toMatchObject({ version: 21, part: { text: '20' } });
  });

  it('reads again after somebody else saved the part in another process, and then knows it', async () => {
    const [mine, theirs] = [process(), process()];
    await mine({ text: '一' });
    await theirs({ expectedVersion: 2, text: '二' });
    expect(await mine({ expectedVersion: 3, text: '三' })).toMatchObject({ requests: 2, batches: 1 });
    expect(await mine({ expectedVersion: 4, text: '四' })).toMatchObject({ requests: 1 });
    expect((await partOf('ch5')).part.text).toBe('四');
  });

  it('is refused, after a reading, when it takes the known part for the newest and it is not', async () => {
    const [mine, theirs] = [process(), process()];
    await mine({ text: '一' });
    await theirs({ expectedVersion: 2, text: '二' });
    const refused = await refusal(mine({ expectedVersion: 2, text: '三' }));
    expect(refused.params).toMatchObject({ what: 'part', current: { version: 3, byName: '全部角色' } });
    expect((await partOf('ch5')).part.text).toBe('二');
  });

  it('keeps everything else in the part as it is there, whichever process saved it', async () => {
    const [mine, theirs] = [process(), process()];
    await mine({ part: 'ch3', figures: [{ key: received, value: '8' }] });
    await theirs({ part: 'ch3', expectedVersion: 2, figures: [{ key: answered, value: '8' }] });
    await mine({ part: 'ch3', expectedVersion: 3, figures: [{ key: denied, value: '1' }] });
    const { part, changedIn } = await partOf('ch3');
    expect([received, answered, denied].map((key) => part.figures[key]?.value)).toEqual(['8', '8', '1']);
    expect(changedIn).toEqual({ [received]: 2, [answered]: 3, [denied]: 4 });
  });

  it('returns the first result for the same mutation, also from a process that knows better', async () => {
    const known = knownDrafts();
    const save = (clientMutationId: string, expectedVersion: number, text: string) =>
      saveDraft(
        { report, part: 'ch5', expectedVersion, text },
        world.context({ knownDrafts: known, clientMutationId }),
      );
    const first = await save('a', 1, '一');
    await save('b', 2, '二');
    expect(await save('a', 1, '一')).toEqual(first);
    expect(await save('c', 3, '三')).toMatchObject({ saved: { version: 4 } });
    expect(await refusalCode(save('c', 4, '四'))).toBe('MUTATION_ID_REUSED');
    expect((await partOf('ch5')).part.text).toBe('三');
  });
});

describe('a save that came too late', () => {
  async function conflictOf(theirs: PartInput, mine: PartInput): Promise<FailureParams['CONFLICT']> {
    const save = (input: PartInput, id: string) =>
      saveDraft(
        { report, part: 'ch3', expectedVersion: 1, ...input },
        world.context({ actor: { ...everyone, id, name: `${id}的名字` } }),
      );
    await save(theirs, 'key:they');
    const refused = await refusal(save(mine, 'key:i'));
    expect(refused.code).toBe('CONFLICT');
    return refused.params as FailureParams['CONFLICT'];
  }
  const cell = (key: string, own: Partial<ConflictCell>): ConflictCell => ({
    ...{ key, changedThere: false, changedHere: false, there: null, here: null },
    ...own,
  });
  const byKey = (cells: readonly ConflictCell[] = []) => [...cells].sort((a, b) => (a.key < b.key ? -1 : 1));

  it('is told who was first and what either side changed', async () => {
    const { current, ...rest } = await conflictOf(
      { figures: typed({ [received]: '8', [answered]: '8' }) },
      { figures: typed({ [received]: '9', [denied]: '１' }) },
    );
    expect(rest).toEqual({ what: 'part', id: 'bureau:2023:OWN:ch3' });
    expect(current).toMatchObject({ version: 2, by: 'key:they', byName: 'key:they的名字' });
    expect(byKey(current.cells)).toEqual([
      cell(denied, { changedHere: true, there: '0', here: '1' }),
      cell(answered, { changedThere: true, there: '8' }),
      cell(received, { changedThere: true, changedHere: true, there: '8', here: '9' }),
    ]);
  });

  it('is not told of what both wrote alike, nor of what it left as it was', async () => {
    const { current } = await conflictOf(
      { figures: typed({ [received]: '8', [answered]: '8' }) },
      { figures: typed({ [received]: '8', [denied]: '0' }) },
    );
    expect(current.cells).toEqual([cell(answered, { changedThere: true, there: '8' })]);
  });

  it('is told that a text was changed, and not the text', async () => {
    const { current } = await conflictOf({ text: '他们写的。', heading: '标题' }, { text: '我写的。' });
    expect(byKey(current.cells)).toEqual([
      cell('heading', { changedThere: true }),
      cell('text', { changedThere: true, changedHere: true }),
    ]);
    expect(JSON.stringify(current)).not.toContain('写的');
  });

  it('is told only what was changed since it had seen the part', async () => {
    const save = (expectedVersion: number, figures: Readonly<Record<string, string>>) =>
      saveDraft({ report, part: 'ch3', expectedVersion, figures: typed(figures) }, world.context());
    await save(1, { [answered]: '8' });
    await save(2, { [received]: '8' });
    const { params } = await refusal(save(2, { [denied]: '1' }));
    expect(byKey((params as FailureParams['CONFLICT']).current.cells)).toEqual([
      cell(denied, { changedHere: true, there: '0', here: '1' }),
      cell(received, { changedThere: true, there: '8' }),
    ]);
  });

  it('is told the same where the other save came between its reading and its writing', async () => {
    const store = disturbed(world.store, () =>
      saveDraft(
        { report, part: 'ch3', expectedVersion: 1, figures: typed({ [answered]: '8' }) },
        world.context(),
      ),
    );
    const late = process(store)({ part: 'ch3', figures: typed({ [received]: '9' }) });
    const { params } = await refusal(late);
    expect(byKey((params as FailureParams['CONFLICT']).current.cells)).toEqual([
      cell(answered, { changedThere: true, there: '8' }),
      cell(received, { changedHere: true, there: '7', here: '9' }),
    ]);
  });
});

describe('a save by a process that knows an older head', () => {
  const older = reportOf('bureau', 2020);
  // A row that the edition of 2019 has and the one of 2021 has not.
  const row = 'ch2.art20_9.centralized_procurement.projects';

  /** The head replaced, as by another process, while every part stays as it is. */
  async function change(id: typeof report, own: Partial<ReportHead>): Promise<void> {
    const { head } = await world.store.draft(id);
    const after = { ...head!, version: head!.version + 1, ...own };
    await world.store.commit({ at: world.now(), head: { before: head, after } });
  }

  async function draftedIn(form: '2019' | '2021'): Promise<void> {
    await drafted(world, older, contentWith({}, { form, year: 2020 }));
  }

  it('is refused once the report was submitted', async () => {
    const save = process();
    await save({ part: 'ch6', text: '未收取信息处理费。' });
    await submitReport(await now(world, report), world.context());
    expect(await refusalCode(save({ part: 'ch6', expectedVersion: 2, text: '改' }))).toBe('ILLEGAL_STATE');
    expect((await partOf('ch6')).part.text).toBe('未收取信息处理费。');
  });

  it('is never taken in the edition that the draft had', async () => {
    await draftedIn('2019');
    const save = process();
    const input = { report: older, part: 'ch2', figures: [{ key: row, value: '1' }] } as const;
    await save(input);
    await change(older, { form: '2021' });
    expect((await refusal(save({ ...input, expectedVersion: 2 }))).params).toMatchObject({
      path: 'figures[0].key',
      reason: 'UNKNOWN_FIGURE',
    });
  });

  it('is not refused by the edition that the draft had', async () => {
    await draftedIn('2021');
    const save = process();
    await save({ report: older, part: 'ch2', text: '一' });
    await change(older, { form: '2019' });
    const input = { report: older, part: 'ch2', figures: [{ key: row, value: '1' }] } as const;
    expect(await save({ ...input, expectedVersion: 2 })).toMatchObject({ requests: 2 });
  });

  it('is never permitted, nor refused, by the place where the organ stood', async () => {
    const [here, there] = [actorWith('editor', 'county'), actorWith('editor', 'city2')];
    const known = knownDrafts();
    const save = (actor: Actor, expectedVersion: number) =>
      saveDraft(
        { report, part: 'ch5', expectedVersion, text: actor.id },
        world.context({ actor, knownDrafts: known }),
      );
    await save(here, 1);
    await change(report, { organPath: ['root', 'province', 'city2', 'bureau'] });
    expect(await refusalCode(save(here, 2))).toBe('NOT_FOUND');
    await change(report, { organPath: ['root', 'province', 'city', 'county', 'bureau'] });
    await save(here, 2);
    await change(report, { organPath: ['root', 'province', 'city2', 'bureau'] });
    expect(await save(there, 3)).toMatchObject({ saved: { version: 4, savedBy: there.id } });
  });

  it('is refused to whoever may not write, though the process knows the draft', async () => {
    const known = knownDrafts();
    const save = (actor: Actor, expectedVersion: number) =>
      saveDraft(
        { report, part: 'ch5', expectedVersion, text: '一' },
        world.context({ actor, knownDrafts: known }),
      );
    await save(everyone, 1);
    expect(await refusalCode(save(actorWith('auditor', 'root'), 2))).toBe('FORBIDDEN');
    expect(await refusalCode(save(actorWith('editor', 'city2'), 2))).toBe('NOT_FOUND');
  });
});

describe('many editors', () => {
  it('never conflict in different parts, and none of them is lost', async () => {
    const editors = Array.from({ length: 50 }, (_, number) => ({ ...everyone, id: `key:editor-${number}` }));
    const processes = [process, process].map((make) => editors.map((editor) => make(world.store, editor)));
    // As many reports as are needed for fifty people to write in parts that nobody else writes in.
    const organs = ['bureau', 'town', 'office', 'county', 'city', 'city2', 'province'];
    for (const organ of organs.slice(1)) await drafted(world, reportOf(organ), contentWith());
    const places = organs.flatMap((organ) => partIds.map((part) => ({ report: reportOf(organ), part })));
    for (let time = 0; time < 4; time += 1) {
      const saves = editors.map(async (_, number) => {
        const { report: id, part } = places[number]!;
        const before = (await world.store.draft(id)).parts.find((each) => each.id === part)?.version ?? 0;
        return processes[time % 2]![number]!({
          report: id,
          part,
          expectedVersion: before,
          text: `第${time}次`,
        });
      });
      expect((await Promise.allSettled(saves)).filter(({ status }) => status === 'rejected')).toEqual([]);
    }
    for (const { report: id, part } of places.slice(0, 50)) {
      const { parts } = await world.store.draft(id);
      expect(parts.find((each) => each.id === part)?.part.text).toBe('第3次');
    }
  });
});
