import { randomBytes, randomUUID } from 'node:crypto';
import type { Grant } from '../../src/access/actor.ts';
import { roles } from '../../src/access/role.ts';
import type { Authentication } from '../../src/api/authenticate.ts';
import { feedPaths } from '../../src/api/feeds/feedHandler.ts';
import { IMPORT_BYTES } from '../../src/api/limits/withReadableBody.ts';
import { manageHandler } from '../../src/api/manageHandler.ts';
import { overHttp } from '../../src/api/overHttp.ts';
import { publicHandler } from '../../src/api/publicHandler.ts';
import { createApiKey } from '../../src/commands/createApiKey.ts';
import { startHttpServer } from '../../src/local/httpServer.ts';
import type { Store } from '../../src/store/store.ts';
import { webhooks } from './webhooks.ts';
import { everyone, ticking } from './world.ts';

/** One answer of the API: status, and the GraphQL result. */
export interface Answer {
  readonly status: number;
  // The answers of the API are JSON of many shapes; each test looks at the part it is about.
  readonly data: Json;
  readonly errors: readonly ApiError[];
  readonly cost: Readonly<Record<string, number>>;
}

export interface ApiError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly params?: Json };
}

/** JSON that is walked by name; a missing member is undefined. */
export type Json = { readonly [key: string]: Json } & readonly Json[] & (string | number | boolean | null);

export interface Api {
  readonly url: string;
  readonly store: Store;
  readonly defects: readonly object[];
  readonly key: (grants: readonly Grant[]) => Promise<string>;
  readonly ask: (document: string, variables?: object) => Promise<Answer>;
  /** With a key of every role on the whole tree, or the one given; null: without any. */
  readonly manage: (document: string, variables?: object, key?: string | null) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

const open = new Set<Api>();

/** For `afterEach` and `afterAll`: no server outlives its test, also when the test fails. */
export async function closeApis(): Promise<void> {
  await Promise.all([...open].map((api) => api.close()));
  open.clear();
}

/** Both handlers over HTTP on a free port. The organ `root` must be in the store. */
export async function startApi(
  store: Store,
  now = ticking('2024-02-01T00:00:00.000Z'),
  authenticate?: (store: Store) => Authentication,
): Promise<Api> {
  const defects: object[] = [];
  const newSecret = () => randomBytes(32).toString('hex');
  const log = (line: object) => void defects.push(line);
  const dependencies = { store, now, log, newId: randomUUID, newSecret };
  const everybodys = publicHandler(dependencies);
  const server = await startHttpServer({
    port: 0,
    log: (line) => void defects.push(line),
    routes: [
      ...['/graphql', ...feedPaths].map((prefix) => ({ prefix, handler: overHttp(everybodys) })),
      {
        prefix: '/manage/graphql',
        handler: overHttp(manageHandler({ ...dependencies, webhooks }, authenticate?.(store))),
        maxBodyBytes: IMPORT_BYTES,
      },
    ],
  });
  const key = async (grants: readonly Grant[]): Promise<string> => {
    // Nobody of the tests: who made a key is an author of what it writes.
    const maker = { ...everyone, id: 'terminal' };
    const context = { store, actor: maker, now: now(), clientMutationId: null };
    const made = await createApiKey(
      { name: 'test', organ: 'root', grants },
      { ...context, id: `test-${randomUUID()}`, secret: newSecret(), givable: roles },
    );
    return made.text!;
  };
  const all = await key(roles.map((role) => ({ role, organ: 'root' })));
  const api: Api = {
    url: server.url,
    store,
    defects,
    key,
    ask: (document, variables) => post(`${server.url}/graphql`, document, variables, null),
    manage: (document, variables, own = all) =>
      post(`${server.url}/manage/graphql`, document, variables, own),
    close: () => server.close(),
  };
  open.add(api);
  return api;
}

async function post(url: string, query: string, variables: object = {}, key: string | null): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Partial<Omit<Answer, 'status' | 'cost'>> & {
    readonly extensions?: { readonly cost?: Answer['cost'] };
  };
  return {
    status: response.status,
    data: body.data ?? ({} as Json),
    errors: body.errors ?? [],
    cost: body.extensions?.cost ?? {},
  };
}
