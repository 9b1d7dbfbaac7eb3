import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { scopesDue } from '../../src/report/scopesDue.ts';
import { verify } from '../../src/queries/verify.ts';
import { reportVersion } from '../../src/report/head.ts';
import { reportIdText } from '../../src/report/report.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { closeApis, startApi, type Answer, type Api } from '../support/api.ts';
import { describeWithEngine } from '../support/engine.ts';
import { faults, injectInto, type Injection } from '../support/faults.ts';
import { after, amended, broughtTo, drafted, published } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn, type World } from '../support/world.ts';

const PUBLISH = `mutation($input: PublishReportInput!) { publishReport(input: $input) { report { state lastRevision } } }`;
const AMEND = `mutation($input: AmendReportInput!) { amendReport(input: $input) { report { state } } }`;

describeWithEngine('two people at once, over HTTP', (engine) => {
  let api: Api;
  let world: World;
  let client: DynamoDBClient;
  let injected: Injection;

  beforeEach(async () => {
    const made = await engine().createTable();
    client = made.client;
    injected = injectInto(client);
    world = await worldOn(dynamodbStore({ client, table: made.table, cursorSecret: 'test' }));
    api = await startApi(world.store);
  });

  afterEach(closeApis);

  const received = async (organ: string) =>
    (await world.store.organTotals(organ, 2023, 'OWN'))?.totals.figures['ch3.new_received.total'] ?? '0';

  async function expectAllRight(): Promise<void> {
    injected.plan(() => null);
    const result = await verify(world.store, scopesDue, ({ where, what }) => {
      throw new Error(`${where}: ${what}`);
    });
    expect(result.differences).toBe(0);
    expect(api.defects).toEqual([]);
  }

  const codes = (answers: readonly Answer[]) =>
    answers.map(({ errors }) => errors[0]?.extensions.code ?? 'ok').sort();

  /** What the next command on a draft takes that has been brought to its publication. */
  async function signed(organ: string, count: number) {
    await drafted(world, reportOf(organ), contentWith(granted(count)));
    const { report, expectedVersion } = after(await broughtTo(world, reportOf(organ), 'APPROVED'));
    return { report: reportIdText(report), expectedVersion };
  }

  it('publishes ten reports of different organs below one county, none lost and none counted twice', async () => {
    const organs = ['bureau', 'town', 'office', 'county', 'city', 'city2', 'province', 'root'];
    const inputs: object[] = [];
    for (const [i, organ] of organs.entries()) inputs.push(await signed(organ, i + 1));
    const answers = await Promise.all(inputs.map((input) => api.manage(PUBLISH, { input })));
    expect(codes(answers)).toEqual(organs.map(() => 'ok'));
    expect(await received('root')).toBe('36');
    expect(await received('county')).toBe(String(1 + 2 + 3 + 4));
    await expectAllRight();
  });

  it('lets one of two amendments of a report through, and tells the other what is there now', async () => {
    const shown = after(await published(world, reportOf('bureau'), contentWith(granted(7))));
    const amend = (reason: string) =>
      api.manage(AMEND, { input: { ...shown, report: reportIdText(shown.report), reason } });
    const answers = await Promise.all([amend('漏计一件'), amend('漏计两件')]);
    expect(codes(answers)).toEqual(['CONFLICT', 'ok']);
    const conflict = answers.find(({ errors }) => errors.length > 0)?.errors[0];
    expect(conflict?.extensions.params).toMatchObject({
      current: {
        version: shown.expectedVersion + 1,
        by: expect.stringMatching(/^key:test-/) as unknown,
        byName: 'test',
      },
    });
    await expectAllRight();
  });

  it('lets one of two publications of an amendment through, and counts it once', async () => {
    await published(world, reportOf('bureau'), contentWith(granted(7)));
    await amended(world, reportOf('bureau'), 'ch3', granted(9));
    const { expectedVersion } = after(await broughtTo(world, reportOf('bureau'), 'APPROVED'));
    const publish = (changeNote: string) =>
      api.manage(PUBLISH, { input: { report: 'bureau:2023:OWN', expectedVersion, changeNote } });
    const answers = await Promise.all([publish('漏计两件'), publish('更正两件')]);
    expect(codes(answers)).toEqual(['CONFLICT', 'ok']);
    expect(await received('root')).toBe('9');
    await expectAllRight();
  });

  it('publishes once when the database reports a conflict between transactions', async () => {
    const input = await signed('bureau', 7);
    let conflicts = 0;
    injected.plan((_, command) => {
      if (command !== 'TransactWriteItemsCommand' || conflicts >= 3) return null;
      conflicts += 1;
      return { when: 'before', error: faults.conflict() };
    });
    const answer = await api.manage(PUBLISH, { input });
    expect(answer.errors).toEqual([]);
    expect(conflicts).toBe(3);
    expect(await received('root')).toBe('7');
    await expectAllRight();
  });

  it('publishes once when the answer to the first try is lost after it was carried out', async () => {
    const publication = await signed('bureau', 7);
    let lost = false;
    injected.plan((_, command) => {
      if (command !== 'TransactWriteItemsCommand' || lost) return null;
      lost = true;
      return { when: 'after', error: faults.timeout() };
    });
    const input = { clientMutationId: 'once', ...publication };
    const answer = await api.manage(PUBLISH, { input });
    expect(answer.errors).toEqual([]);
    expect(lost).toBe(true);
    expect(await received('root')).toBe('7');
    await expectAllRight();
  });

  it('answers UNAVAILABLE with when to try again while the database stays away, and changes nothing', async () => {
    const input = await signed('bureau', 7);
    injected.plan((_, command) =>
      command === 'TransactWriteItemsCommand'
        ? { when: 'before', error: faults.throttledTransaction() }
        : null,
    );
    const answer = await api.manage(PUBLISH, { input });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE' });
    expect(answer.errors[0]?.extensions.params?.['retryAfterSeconds']).toBeGreaterThan(0);
    await expectAllRight();
    expect(await received('root')).toBe('0');
  });

  it('loses no save when many people save different chapters at once', async () => {
    await drafted(world, reportOf('bureau'), contentWith(granted(7)));
    const parts = ['front', 'ch1', 'ch2', 'ch3', 'ch4', 'ch5', 'ch6'];
    const answers = await Promise.all(
      parts.map((part) =>
        api.manage('mutation($input: SaveDraftInput!) { saveDraft(input: $input) { part { version } } }', {
          input: { report: 'bureau:2023:OWN', part, expectedVersion: 1, text: `${part}改` },
        }),
      ),
    );
    expect(codes(answers)).toEqual(parts.map(() => 'ok'));
    const { head, parts: saved } = await world.store.draft(reportOf('bureau'));
    expect(saved.map(({ part }) => part.text).sort()).toEqual(parts.map((part) => `${part}改`).sort());
    expect(head && reportVersion(head)).toBe(1 + parts.length);
    await expectAllRight();
  });
});
