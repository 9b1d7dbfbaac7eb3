import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { sdl } from '../../src/api/generated/manageSchema.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { Store } from '../../src/store/store.ts';
import { canonicalJson } from '../../src/util/canonicalJson.ts';
import { sha256 } from '../../src/util/sha256.ts';
import { closeApis, startApi, type Api } from '../support/api.ts';
import { describeWithEngine } from '../support/engine.ts';
import { drafted, published } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn } from '../support/world.ts';

const REPORT_HTML = `<h1>城关镇2022年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>有序开展。</p>`;
const changes = [
  { part: 'ch3', figures: Object.entries(granted(8)).map(([key, value]) => ({ key, value })) },
];

/** An input of every mutation, and what of its result must be the same the second time. */
const inputs: Readonly<Record<string, { readonly input: object; readonly result: string }>> = {
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
    input: { report: 'county:2023:OWN', number: 1, expectedVersion: 2, reason: '恢复原稿' },
    result: 'report { version lastRevision lastHash } issues { code }',
  },
  publishReport: {
    input: { report: 'bureau:2023:OWN', expectedVersion: 1 },
    result: 'report { version state lastRevision updatedAt } issues { code }',
  },
  correctReport: {
    input: { report: 'county:2023:OWN', expectedVersion: 2, changeNote: '更正', changes },
    result: 'report { version publicRevisions updatedAt }',
  },
  withdrawReport: {
    input: { report: 'county:2023:OWN', expectedVersion: 2, explanation: '核实' },
    result: 'report { version state updatedAt }',
  },
  retractReport: {
    input: { report: 'county:2023:OWN', expectedVersion: 2, explanation: '误发' },
    result: 'report { version state updatedAt }',
  },
  registerOrgan: {
    input: { code: 'new', name: '新设机关', kind: 'DEPARTMENT', parent: 'county', from: 2023 },
    result: 'organ { code name path }',
  },
  moveOrgan: {
    input: { organ: 'town', parent: 'city2', from: 2025 },
    result: 'organ { path places { from to path } }',
  },
  callToReport: { input: { organ: 'town', years: [2023, 2024] }, result: 'organ { calledYears }' },
};

/** A fingerprint of everything the store holds that a mutation could change. */
async function everything(store: Store): Promise<string> {
  const all: unknown[] = [];
  for await (const organ of store.everyOrgan()) all.push(organ);
  for await (const head of store.everyHead()) {
    all.push(head, (await store.draft(head.id)).parts);
    all.push((await store.events(head.id, { limit: 100, after: null })).items);
    all.push((await store.revisions(head.id, { limit: 100, after: null })).items);
  }
  for await (const publication of store.everyPublication()) all.push(publication);
  for await (const totals of store.everyTotals()) all.push(totals);
  return sha256(canonicalJson(all));
}

function suite(make: () => Promise<Store>): void {
  let api: Api;

  beforeEach(async () => {
    const world = await worldOn(await make());
    api = await startApi(world.store);
    await drafted(world, reportOf('bureau'), contentWith(granted(7)));
    await published(world, reportOf('county'), contentWith(granted(7)));
  });

  afterEach(closeApis);

  it.each(Object.keys(inputs))(
    '%s changes nothing the second time and returns the first result',
    async (name) => {
      const { input, result } = inputs[name]!;
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
