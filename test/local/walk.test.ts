import { afterEach, describe, expect, it } from '@jest/globals';
import { scopesDue } from '../../src/report/scopesDue.ts';
import { admitSamplePeople } from '../../src/local/identity/admitSamplePeople.ts';
import { BUREAU, samplePeople } from '../../src/local/identity/samplePeople.ts';
import { tokenFor } from '../../src/local/identity/tokenFor.ts';
import { sampleAdministrator } from '../../src/local/sampleAdministrator.ts';
import { seedOrgans } from '../../src/local/sample/seedOrgans.ts';
import { clientOf } from '../../src/local/walk/client.ts';
import { walk, type WalkStep } from '../../src/local/walk/walk.ts';
import { verify } from '../../src/queries/verify.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { Store } from '../../src/store/store.ts';
import { describeWithEngine } from '../support/engine.ts';
import { closeSites, startSite } from '../support/site.ts';

afterEach(closeSites);

async function walked(store: Store): Promise<readonly WalkStep[]> {
  await seedOrgans(store, sampleAdministrator, () => undefined);
  const site = await startSite(store);
  await admitSamplePeople(store, site.oidc.issuer, new Date().toISOString());
  const steps: WalkStep[] = [];
  await walk({
    client: clientOf(site.url, (subject) => tokenFor(subject, site.oidc)),
    bureau: BUREAU,
    office: 'walk-1',
    year: new Date().getUTCFullYear() - 1,
    tell: (step) => steps.push(step),
  });
  expect(site.logged).toEqual([]);
  return steps;
}

async function expectWalk(store: Store): Promise<void> {
  const steps = await walked(store);
  const people = new Set(steps.flatMap(({ who }) => who ?? []));
  const six = samplePeople.map(({ subject }) => subject).filter((subject) => subject !== 'auditor');
  expect([...people].toSorted()).toEqual(six.toSorted());
  expect(steps.filter(({ outcome }) => outcome.startsWith('被拒绝'))).toMatchObject([
    { who: 'editor', did: '提交审核' },
    { who: 'reviewer', did: '越权签发' },
  ]);
  expect(steps.filter(({ did }) => did === '公布')).toHaveLength(2);
  const differences: unknown[] = [];
  await verify(store, scopesDue, (difference) => differences.push(difference));
  expect(differences).toEqual([]);
}

describe('the walk of six people who signed in', () => {
  it('takes a report from import to publication and correction, in memory', async () => {
    await expectWalk(memoryStore());
  }, 60_000);
});

describeWithEngine('the walk of six people who signed in, on the engine', (engine) => {
  it('takes a report from import to publication and correction', async () => {
    const { client, table } = await engine().createTable();
    await expectWalk(dynamodbStore({ client, table, cursorSecret: 'test', quality: 1 }));
  }, 120_000);
});
