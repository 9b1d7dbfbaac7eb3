import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { reportUrl } from '../../../src/api/reportUrl.ts';
import { memoryStore } from '../../../src/store/memory/memoryStore.ts';
import { closeApis, startApi, type Api } from '../../support/api.ts';
import { published } from '../../support/reports.ts';
import { contentWith, granted, reportOf, worldOn } from '../../support/world.ts';

/** Where Apollo answers 400 to what cannot be parsed, validated or coerced, also to old clients: so do we. */
const known = ['572B', 'FDE2', '7B9B'];

let api: Api;

beforeAll(async () => {
  const world = await worldOn(memoryStore());
  await published(world, reportOf('bureau'), contentWith(granted(7)));
  api = await startApi(world.store);
});
afterAll(closeApis);

describe('GraphQL over HTTP', () => {
  it('passes the audits of graphql-http but those that are known', async () => {
    const results = await auditServer({ url: `${api.url}/graphql` });
    expect(results.length).toBeGreaterThanOrEqual(60);
    expect(results.filter(({ status }) => status === 'error')).toEqual([]);
    const others = results.filter(({ id, status }) => status !== 'ok' && !known.includes(id));
    expect(others.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  });

  it('answers a plain link to a report, as webhooks name it', async () => {
    const response = await fetch(reportUrl(api.url, reportOf('bureau')));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { report: { state: 'PUBLISHED' } } });
  });

  it('takes no link in the name of somebody', async () => {
    const query = encodeURIComponent('{ viewer { id } }');
    const response = await fetch(`${api.url}/manage/graphql?query=${query}`);
    expect(response.status).toBe(400);
  });
});
