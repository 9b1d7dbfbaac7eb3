import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { personId } from '../../src/access/person.ts';
import { sdl } from '../../src/api/generated/manageSchema.ts';
import { globalDeliveryId } from '../../src/api/globalId.ts';
import { addComment } from '../../src/commands/addComment.ts';
import { createApiKey } from '../../src/commands/createApiKey.ts';
import { createPreview } from '../../src/commands/createPreview.ts';
import { disablePerson } from '../../src/commands/disablePerson.ts';
import { forcePublication } from '../../src/commands/forcePublication.ts';
import { scheduleReport } from '../../src/commands/scheduleReport.ts';
import { settleComment } from '../../src/commands/settleComment.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { Store } from '../../src/store/store.ts';
import { canonicalJson } from '../../src/util/canonicalJson.ts';
import { sha256 } from '../../src/util/sha256.ts';
import { addEndpoint, aDelivery, endedDelivery } from '../support/deliveries.ts';
import { rotatedEndpoint } from '../support/endpoints.ts';
import { closeApis, startApi, type Api } from '../support/api.ts';
import { describeWithEngine } from '../support/engine.ts';
import { issueIds } from '../support/issueIds.ts';
import { admitted } from '../support/people.ts';
import {
  after,
  amended,
  broughtTo,
  drafted,
  now,
  published,
  saved,
  type Station,
} from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn, type World } from '../support/world.ts';

const REPORT_HTML = `<h1>城关镇2022年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>有序开展。</p>`;
const bureau = reportOf('bureau');
const county = reportOf('county');
const content = contentWith(granted(7));
const tooShort = '已改进。';
const unexplained = {
  ...content,
  parts: { ...content.parts, ch5: { ...content.parts.ch5!, text: tooShort } },
};
const answered = 'ch3.granted.natural_person';
const unbalanced = contentWith({ ...granted(7), [answered]: '6' });

const [zhang, li] = ['zhang', 'li'].map((subject) =>
  personId({ issuer: 'https://sign-in.example', subject }),
);

/** When the comments and the preview were made that the mutations are about. */
const SAID = '2024-01-31T00:00:00.000Z';

interface Repeated {
  /** What must be there beside what is made before each test. */
  readonly prepare?: (world: World) => Promise<unknown>;
  readonly input: object;
  /** What of the result must be the same the second time. */
  readonly result: string;
}

const brought = (station: Station) => (world: World) => broughtTo(world, bureau, station);
const verifiedEndpoint = async ({ store }: World) => {
  await addEndpoint(store, { id: 'e2' });
  await endedDelivery(store, 'e2');
};
const amendedCounty = (world: World) => amended(world, county, 'ch3', granted(8));
const step = 'report { version state lastRevision updatedAt updatedBy } issues { code }';

/** Of every mutation. The report of the bureau is a draft of version 1, the county's is public and has version 6. */
const inputs: Readonly<Record<string, Repeated>> = {
  createReport: { input: { organ: 'town', year: 2023, scope: 'OWN' }, result: 'report { version state }' },
  importReport: {
    input: {
      fileName: 'a.html',
      file: Buffer.from(REPORT_HTML).toString('base64'),
      organ: 'office',
      year: 2022,
      scope: 'OWN',
    },
    result: 'report { version lastHash } issues { code }',
  },
  saveDraft: {
    input: { report: 'bureau:2023:OWN', part: 'ch5', expectedVersion: 1, text: '改过一次。' },
    result: 'part { version text savedAt }',
  },
  restoreRevision: {
    prepare: amendedCounty,
    input: { report: 'county:2023:OWN', number: 1, expectedVersion: 8, reason: '恢复原稿' },
    result: 'report { version lastRevision lastHash } issues { code }',
  },
  submitReport: { input: { report: 'bureau:2023:OWN', expectedVersion: 1, note: '请审' }, result: step },
  recallReport: {
    prepare: brought('IN_REVIEW'),
    input: { report: 'bureau:2023:OWN', expectedVersion: 2 },
    result: step,
  },
  reviewReport: {
    prepare: brought('IN_REVIEW'),
    input: { report: 'bureau:2023:OWN', expectedVersion: 2 },
    result: step,
  },
  concludeSecrecyReview: {
    prepare: brought('SECRECY_REVIEW'),
    input: {
      ...{ report: 'bureau:2023:OWN', expectedVersion: 3 },
      ...{ basis: '本机关定密事项范围', conclusion: 'MAY_BE_PUBLISHED' },
    },
    result: `${step} report { secrecyReview { basis conclusion by at revision } }`,
  },
  signReport: {
    prepare: brought('AWAITING_SIGNATURE'),
    input: { report: 'bureau:2023:OWN', expectedVersion: 4 },
    result: step,
  },
  returnReport: {
    prepare: brought('APPROVED'),
    input: { report: 'bureau:2023:OWN', expectedVersion: 5, note: '请改' },
    result: `${step} report { sentBack { from note at } }`,
  },
  scheduleReport: {
    prepare: brought('APPROVED'),
    input: { report: 'bureau:2023:OWN', expectedVersion: 5, publishAt: '2024-03-01T00:00:00Z' },
    result: `${step} report { schedule { publishAt at } }`,
  },
  unscheduleReport: {
    prepare: async (world) => {
      const approved = after(await broughtTo(world, bureau, 'APPROVED'));
      await scheduleReport({ ...approved, publishAt: '2024-03-01T00:00:00Z' }, world.context());
    },
    input: { report: 'bureau:2023:OWN', expectedVersion: 6 },
    result: step,
  },
  publishReport: {
    prepare: brought('APPROVED'),
    input: { report: 'bureau:2023:OWN', expectedVersion: 5 },
    result: step,
  },
  forcePublication: {
    input: { report: 'bureau:2023:OWN', expectedVersion: 1, reason: '急' },
    result: `${step} report { forced { reason at } }`,
  },
  endorsePublication: {
    prepare: async (world) =>
      forcePublication({ ...(await now(world, bureau)), reason: '急' }, world.context()),
    input: { report: 'bureau:2023:OWN', expectedVersion: 2, note: '已核' },
    result: step,
  },
  recordPublication: {
    input: {
      ...{ report: 'bureau:2023:OWN', expectedVersion: 1 },
      ...{ firstPublishedAt: '2024-01-10T00:00:00Z', source: '机关网站' },
    },
    result: `${step} report { firstPublishedAt }`,
  },
  amendReport: {
    input: { report: 'county:2023:OWN', expectedVersion: 6, reason: '更正' },
    result: `${step} report { amendment { reason at } }`,
  },
  discardAmendment: {
    prepare: amendedCounty,
    input: { report: 'county:2023:OWN', expectedVersion: 8 },
    result: step,
  },
  withdrawReport: {
    input: { report: 'county:2023:OWN', expectedVersion: 6, explanation: '核实' },
    result: step,
  },
  retractReport: {
    input: { report: 'county:2023:OWN', expectedVersion: 6, explanation: '误发' },
    result: step,
  },
  explainIssues: {
    prepare: (world) => saved(world, bureau, 'ch5', { text: tooShort }),
    input: {
      report: 'bureau:2023:OWN',
      issues: issueIds(bureau, unexplained, 'MUST_BE_EXPLAINED'),
      reason: '口径调整',
    },
    result: step,
  },
  waiveIssues: {
    prepare: (world) => saved(world, bureau, 'ch3', { figures: [{ key: answered, value: '6' }] }),
    input: { report: 'bureau:2023:OWN', issues: issueIds(bureau, unbalanced, 'BLOCKS'), reason: '原文如此' },
    result: step,
  },
  registerOrgan: {
    input: { code: 'new', name: '新设机关', kind: 'DEPARTMENT', parent: 'county', from: 2023 },
    result: 'organ { code name path }',
  },
  moveOrgan: {
    input: { organ: 'town', parent: 'city2', from: 2025 },
    result: 'organ { path places { from to path } }',
  },
  mergeOrgan: {
    input: { organ: 'office', into: 'county', from: 2025 },
    result: 'organ { path places { from to path } successor { code } }',
  },
  compileAggregate: {
    input: { report: 'county:2023:AGGREGATE' },
    result: 'report { version lastHash } added { organCode revision } missing { organCode } changes { kind }',
  },
  remindReport: {
    input: { report: 'bureau:2023:OWN', note: '请于月底前报送' },
    result: 'reminder { at by byName note }',
  },
  callToReport: { input: { organ: 'town', years: [2023, 2024] }, result: 'organ { calledYears }' },
  admitPerson: {
    input: { issuer: 'https://sign-in.example', subject: 'wang', name: '王五', organ: 'bureau' },
    result: 'person { code version createdAt }',
  },
  grantRole: {
    input: { person: zhang, role: 'signatory', organ: 'bureau', expectedVersion: 2 },
    result: 'person { version grants { role } updatedAt }',
  },
  revokeRole: {
    input: { person: zhang, role: 'editor', organ: 'bureau', expectedVersion: 2 },
    result: 'person { version grants { role } updatedAt }',
  },
  disablePerson: {
    input: { person: zhang, expectedVersion: 2, reason: '调离' },
    result: 'person { version disabledAt }',
  },
  enablePerson: {
    input: { person: li, expectedVersion: 2, reason: '调回' },
    result: 'person { version disabledAt updatedAt }',
  },
  // Its text is told once only; test/api/people.test.ts looks at that.
  createApiKey: {
    input: { name: '集成', organ: 'bureau', grants: [{ role: 'editor', organ: 'bureau' }] },
    result: 'apiKey { id createdAt }',
  },
  revokeApiKey: { input: { key: 'k1' }, result: 'apiKey { revokedAt }' },
  // Its secret is told once only; test/commands/endpoints.test.ts looks at that.
  createEndpoint: {
    input: { name: '门户网站', organ: 'bureau', url: 'https://portal.example/hooks' },
    result: 'endpoint { id version createdAt }',
  },
  changeEndpoint: {
    input: { endpoint: 'e1', expectedVersion: 2, filter: { types: ['REPORT_PUBLISHED'] } },
    result: 'endpoint { version filter { types } updatedAt }',
  },
  rotateEndpointKey: {
    input: { endpoint: 'e1', expectedVersion: 2, signature: 'ED25519' },
    result: 'endpoint { version publicKey previousKeyUntil }',
  },
  revokePreviousKey: {
    input: { endpoint: 'e1', expectedVersion: 2 },
    result: 'endpoint { version previousKeyUntil }',
  },
  switchEndpoint: {
    input: { endpoint: 'e1', expectedVersion: 2, on: false },
    result: 'endpoint { version switchedOffAt }',
  },
  deleteEndpoint: { input: { endpoint: 'e1', expectedVersion: 2 }, result: 'deleted' },
  redeliver: {
    prepare: verifiedEndpoint,
    input: { delivery: globalDeliveryId(aDelivery({ endpoint: 'e2' })) },
    result: 'delivery { state attempts nextAt }',
  },
  redeliverSince: {
    prepare: verifiedEndpoint,
    input: { endpoint: 'e2', since: '2026-01-01T00:00:00.000Z' },
    result: 'count stoppedAt',
  },
  verifyEndpoint: { input: { endpoint: 'e1' }, result: 'endpoint { version verifiedAt }' },
  addComment: {
    input: { report: 'city:2023:OWN', part: 'ch5', quote: '单一', text: '请写具体。' },
    result: 'comment { id at quote text } report { openComments version }',
  },
  replyToComment: {
    input: { report: 'city:2023:OWN', comment: `${SAID}.open0000`, text: '已补充。' },
    result: 'comment { replies { text at } } report { version }',
  },
  settleComment: {
    input: { report: 'city:2023:OWN', comment: `${SAID}.open0000` },
    result: 'comment { settled { by at } } report { openComments version }',
  },
  reopenComment: {
    input: { report: 'city:2023:OWN', comment: `${SAID}.settled0` },
    result: 'comment { settled { by at } } report { openComments version }',
  },
  announcePresence: { input: { report: 'city:2023:OWN', part: 'ch5' }, result: 'present { part }' },
  // Its token is told once only; test/commands/previews.test.ts looks at that.
  createPreview: {
    input: { report: 'city:2023:OWN', recipient: '市政府办公室', until: '2024-02-20T00:00:00Z' },
    result: 'preview { id at from until }',
  },
  revokePreview: {
    input: { report: 'city:2023:OWN', preview: `${SAID}.preview0` },
    result: 'preview { revoked { by at } }',
  },
};

/** A fingerprint of everything the store holds that a mutation could change. */
async function everything(store: Store): Promise<string> {
  const all: unknown[] = [];
  for await (const organ of store.everyOrgan()) {
    all.push(organ, (await store.audit(organ.id, { limit: 100, after: null })).items);
  }
  all.push((await store.people([], { limit: 100, after: null })).items);
  all.push((await store.apiKeys([], { limit: 100, after: null })).items);
  for await (const { endpoint } of store.everyEndpoint()) {
    all.push(await store.endpoint(endpoint.id));
    all.push((await store.deliveries(endpoint.id, { limit: 100, after: null })).items);
  }
  for await (const head of store.everyHead()) {
    all.push(await store.draft(head.id));
    all.push((await store.events(head.id, { limit: 100, after: null })).items);
    all.push((await store.revisions(head.id, { limit: 100, after: null })).items);
    all.push((await store.comments(head.id, false, { limit: 100, after: null })).items);
    all.push((await store.previews(head.id, { limit: 100, after: null })).items);
  }
  for await (const publication of store.everyPublication()) all.push(publication);
  for await (const totals of store.everyTotals()) all.push(totals);
  return sha256(canonicalJson(all));
}

/** A draft with an open and a settled comment, and a preview. */
async function discussed(world: World): Promise<void> {
  const report = reportOf('city');
  await drafted(world, report, contentWith());
  const [said, secret] = [world.context({ now: SAID }), '0'.repeat(64)];
  for (const id of ['open0000', 'settled0']) {
    await addComment({ report, part: 'ch5', text: '请写具体。' }, { ...said, id });
  }
  await settleComment({ report, comment: `${SAID}.settled0` }, world.context());
  const shown = {
    report,
    revision: null,
    recipient: '市政府办公室',
    from: null,
    until: '2024-02-20T00:00:00.000Z',
  };
  await createPreview(shown, { ...said, id: 'preview0', secret });
}

function suite(make: () => Promise<Store>): void {
  let api: Api;
  let world: World;

  beforeEach(async () => {
    world = await worldOn(await make());
    api = await startApi(world.store);
    await drafted(world, bureau, content);
    await published(world, county, content);
    await admitted(world, 'zhang', 'bureau', ['editor']);
    const { id: person } = await admitted(world, 'li', 'bureau');
    await disablePerson({ person, expectedVersion: 1, reason: '调离' }, world.context());
    const grants = [{ role: 'editor', organ: 'bureau' }] as const;
    const key = { ...world.context(), id: 'k1', secret: '0'.repeat(64) };
    await createApiKey({ name: '集成', organ: 'bureau', grants }, key);
    await rotatedEndpoint(world, 'bureau', { id: 'e1', secret: key.secret, nonce: key.secret });
    await discussed(world);
  });

  afterEach(closeApis);

  it.each(Object.keys(inputs))(
    '%s changes nothing the second time and returns the first result',
    async (name) => {
      const { input, result, prepare } = inputs[name]!;
      await prepare?.(world);
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
      const ask = (extra: object = {}) =>
        api.manage(`mutation($input: ${type}!) { ${name}(input: $input) { clientMutationId ${result} } }`, {
          input: { clientMutationId: 'once', ...input, ...extra },
        });
      const first = await ask();
      expect(first.errors).toEqual([]);
      const after = await everything(api.store);
      const second = await ask();
      expect(second.errors).toEqual([]);
      expect(second.data).toEqual(first.data);
      expect(await everything(api.store)).toBe(after);
    },
  );
}

describe('the same mutation twice, in memory', () => {
  suite(() => Promise.resolve(memoryStore()));

  it('is tried for every mutation of the schema', () => {
    const fields = Object.keys(buildSchema(sdl).getMutationType()?.getFields() ?? {});
    expect(Object.keys(inputs).sort()).toEqual(fields.sort());
  });
});

describeWithEngine('the same mutation twice, on the engine', (engine) => {
  suite(async () => {
    const { client, table } = await engine().createTable();
    return dynamodbStore({ client, table, cursorSecret: 'test' });
  });
});
