import { afterEach, expect, it, jest } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { roles } from '../../src/access/role.ts';
import { exportSeal, reportLine, revisionLine } from '../../src/report/exportedHistory.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import type { Store } from '../../src/store/store.ts';
import { sha256 } from '../../src/util/sha256.ts';
import { closeApis, startApi } from '../support/api.ts';
import { dumpOf } from '../support/dump.ts';
import { describeWithEngine } from '../support/engine.ts';
import { faults, injectInto } from '../support/faults.ts';
import { contentWith, granted, ticking, worldOn } from '../support/world.ts';

// Secrets are given values that stand nowhere else; then everything that the product keeps, logs or answers is
// searched for them, in every form they could have taken. The hash by which a key is found again is all there is: in
// its own place, and where the key's id leads to it.

const START = '2024-02-01T00:00:00.000Z';
const secret = () => randomBytes(32).toString('hex');

/** Codes of the errors that the walk must have met. */
const expected = [
  ...[
    'UNAUTHENTICATED',
    'FORBIDDEN',
    'NOT_FOUND',
    'CONFLICT',
    'INVALID_INPUT',
    'REASON_REQUIRED',
    'SAME_PERSON',
  ],
  ...['MUTATION_ID_REUSED', 'UNREADABLE_FILE', 'UNAVAILABLE', 'INTERNAL_SERVER_ERROR'],
];

/** Searched texts, each with the name of where it stands. */
type Places = readonly (readonly [where: string, text: string])[];

/** A secret as it is, without its prefix, encoded, and hashed. */
function formsOf(value: string): Readonly<Record<string, string>> {
  const bare = value.replace(/^gk_/, '');
  const raw = Buffer.from(bare, 'hex');
  return {
    text: bare,
    'upper case': bare.toUpperCase(),
    base64: Buffer.from(value).toString('base64').replace(/=+$/, ''),
    base64url: Buffer.from(value).toString('base64url'),
    'bytes in base64': raw.toString('base64').replace(/=+$/, ''),
    'bytes in base64url': raw.toString('base64url'),
    reversed: Array.from(bare).reverse().join(''),
    half: bare.slice(0, 32),
    'other half': bare.slice(32),
    hash: sha256(value),
    'hash in base64': Buffer.from(sha256(value), 'hex').toString('base64').replace(/=+$/, ''),
    'hash without prefix': sha256(bare),
  };
}

function hits(value: string, places: Places): readonly string[] {
  return Object.entries(formsOf(value)).flatMap(([form, text]) =>
    places.filter(([, searched]) => searched.includes(text)).map(([where]) => `${form} in ${where}`),
  );
}

describeWithEngine('secrets with values that stand nowhere else', (engine) => {
  afterEach(async () => {
    jest.restoreAllMocks();
    await closeApis();
  });

  it('leaves none of them anywhere but the hash of a key where the key is found again', async () => {
    const printed: string[] = [];
    for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      jest.spyOn(console, name).mockImplementation((...args) => void printed.push(args.map(shown).join(' ')));
    }
    for (const stream of [process.stdout, process.stderr]) {
      jest.spyOn(stream, 'write').mockImplementation((text) => printed.push(shown(text)) > 0);
    }

    const cursorSecret = secret();
    const { client, table } = await engine().createTable();
    const injection = injectInto(client);
    const store = dynamodbStore({ client, table, cursorSecret });
    const nowhere = dynamodbStore({ client, table: 'no-such-table', cursorSecret });
    await worldOn(store);
    const api = await startApi(store, ticking(START));
    const broken = await startApi({ ...nowhere, organ: store.organ, commit: store.commit });
    const key = await api.key(roles.map((role) => ({ role, organ: 'root' })));
    const editor = await api.key([{ role: 'editor', organ: 'county' }]);
    const reviewer = await api.key([{ role: 'reviewer', organ: 'county' }]);
    const secrecyReviewer = await api.key([{ role: 'secrecy_reviewer', organ: 'county' }]);
    const signatory = await api.key([{ role: 'signatory', organ: 'county' }]);
    const [unknown, malformed, basic, cookie, proxy] = [
      `gk_${secret()}`,
      secret(),
      secret(),
      secret(),
      secret(),
    ];
    /** What nobody could look for by chance, and stands in texts: shows that the search finds what is there. */
    const planted = secret();

    const answers: (readonly [string, string])[] = [];
    let asked = 0;
    async function ask(
      query: string,
      variables: object = {},
      authorization = `Bearer ${key}`,
      url = `${api.url}/manage/graphql`,
    ): Promise<string> {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization,
          cookie: `session=${cookie}`,
          'proxy-authorization': `Basic ${proxy}`,
          'x-api-key': key,
        },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      asked += 1;
      const headers = JSON.stringify([...response.headers]);
      answers.push([`answer ${asked}: ${query.slice(0, 60)}`, `${response.status} ${headers} ${text}`]);
      return text;
    }

    const report = 'bureau:2023:OWN';
    const command = (name: string, input: object, authorization?: string) =>
      ask(
        `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { clientMutationId } }`,
        { input },
        authorization,
      );
    const figures = Object.entries(granted(8)).map(([figure, value]) => ({ key: figure, value }));

    // The way of a report, with keys that may and keys that may not.
    await command('createReport', { organ: 'bureau', year: 2023, scope: 'OWN', clientMutationId: 'create' });
    const content = contentWith(granted(7));
    for (const [part, { heading, text, figures: cells }] of Object.entries(content.parts)) {
      const typed = Object.entries(cells).map(([cell, { value }]) => ({ key: cell, value }));
      const words = part === 'ch1' ? `${text}${planted}` : text;
      const save = { report, part, expectedVersion: 0, heading, text: words, figures: typed };
      await command('saveDraft', { ...save, clientMutationId: `save ${part}` });
    }
    await command('saveDraft', { report, part: 'ch1', expectedVersion: 0, text: '过时的' });
    await command('submitReport', { report, expectedVersion: 1 });
    for (const authorization of [
      `Bearer ${unknown}`,
      `Bearer ${malformed}`,
      `Basic ${basic}`,
      `Bearer ${key} ${key}`,
      key,
      `Bearer ${reviewer}`,
    ]) {
      await command('submitReport', { report, expectedVersion: 8 }, authorization);
      await ask('{ draft(report: "bureau:2023:OWN") { id } }', {}, authorization);
    }

    /** The way to publication from this version on; the last answer. */
    async function publish(version: number): Promise<string> {
      const at = (step: number) => ({
        report,
        expectedVersion: version + step,
        clientMutationId: `${version + step}`,
      });
      await command('submitReport', { ...at(0), note: '请审' });
      await command('reviewReport', at(1), `Bearer ${key}`);
      await command('reviewReport', at(1), `Bearer ${reviewer}`);
      const cleared = { basis: '目录', conclusion: 'MAY_BE_PUBLISHED' };
      await command('concludeSecrecyReview', { ...at(2), ...cleared }, `Bearer ${secrecyReviewer}`);
      await command('signReport', at(3), `Bearer ${signatory}`);
      return command('publishReport', at(4), `Bearer ${signatory}`);
    }

    expect(JSON.parse(await publish(8))).not.toHaveProperty('errors');
    const repeated = { report, expectedVersion: 13, clientMutationId: '12' };
    await command('publishReport', repeated, `Bearer ${signatory}`);
    await command('amendReport', { report, expectedVersion: 13, reason: ' ' });
    await command('amendReport', { report, expectedVersion: 13, reason: '更正' });
    await command('saveDraft', { report, part: 'ch3', expectedVersion: 1, figures }, `Bearer ${editor}`);
    expect(JSON.parse(await publish(15))).not.toHaveProperty('errors');
    await command('withdrawReport', { report, expectedVersion: 20, explanation: '核实' });
    await command('amendReport', { report, expectedVersion: 21, reason: '核实无误' });
    await command('restoreRevision', { report, number: 1, expectedVersion: 22, reason: '改回' });
    await command('forcePublication', { report, expectedVersion: 23, reason: '急' }, `Bearer ${signatory}`);
    await command('endorsePublication', { report, expectedVersion: 24 });
    const file = Buffer.from('not a report').toString('base64');
    await command('importReport', { fileName: 'x.html', file });

    // Lists with cursors, good ones and forged ones; queries that are none.
    const list = `query($after: String) { draft(report: "${report}") { createdBy
      parts { text savedBy } events(first: 1, after: $after) { nodes { type actor note } pageInfo { endCursor } }
      revisions(first: 1, after: $after) { nodes { by reason } pageInfo { endCursor } } } }`;
    const cursor = /"endCursor":"([^"]+)"/.exec(await ask(list))?.[1];
    expect(cursor).toBeDefined();
    for (const after of [cursor, 'AAAA', planted]) await ask(list, { after });
    for (const query of [
      '',
      '{',
      '{ nothing }',
      '{ __schema { types { name } } }',
      'query($a: Int!) { __typename }',
    ]) {
      await ask(query);
    }
    const open = `{ report(organ: "bureau", year: 2023, scope: OWN) { title note chapters { text }
      revisions(first: 1) { nodes { number } pageInfo { endCursor } } } organs(first: 1) { nodes { name } } }`;
    await ask(open, {}, `Bearer ${key}`, `${api.url}/graphql`);
    await ask(open, {}, `Bearer ${key}`, `${api.url}/nowhere?key=none`);

    // Defects: a thrown error in a request, and a database that refuses every request, the look-up of the key first.
    injection.plan((_, name) =>
      name === 'TransactGetItemsCommand' ? { when: 'before', error: new TypeError('a defect') } : null,
    );
    const masked = await command('publishReport', { report, expectedVersion: 25 });
    expect(masked).toContain('INTERNAL_SERVER_ERROR');
    expect(masked).not.toContain('a defect');
    injection.plan((_, name) =>
      name === 'TransactGetItemsCommand' ? { when: 'before', error: faults.throttled() } : null,
    );
    await command('publishReport', { report, expectedVersion: 25 });
    injection.plan(() => null);
    for (const path of ['/graphql', '/manage/graphql']) {
      await ask(
        open,
        {},
        `Bearer ${await broken.key([{ role: 'auditor', organ: 'root' }])}`,
        `${broken.url}${path}`,
      );
      await ask(open, {}, `Bearer ${key}`, `${broken.url}${path}`);
    }
    jest.restoreAllMocks();

    const logged = [...api.defects, ...broken.defects];
    expect(logged.length).toBeGreaterThanOrEqual(3);
    const codes = new Set(
      answers.flatMap(([, text]) => [...text.matchAll(/"code":"([A-Z_]+)"/g)].map(([, c]) => c)),
    );
    expect([...codes]).toEqual(expect.arrayContaining(expected));

    const dump = await dumpOf(client, table);
    const places: Places = [
      ...[...dump].map(([item, text]) => [`item ${item}`, `${item} ${text}`] as const),
      ...answers,
      ...logged.map((line, n) => [`log ${n}`, shown(line)] as const),
      ...printed.map((line, n) => [`printed ${n}`, line] as const),
      ...(await exportOf(store)).map((line, n) => [`export, line ${n + 1}`, line] as const),
    ];

    // The search sees what is compressed, exported and answered.
    const seen = hits(planted, places);
    for (const where of [
      'item REPORT#',
      'item HISTORY#',
      'item PUBLIC#',
      'item MUTATION#',
      'answer',
      'export',
    ]) {
      expect([where, seen.some((hit) => hit.startsWith(`text in ${where}`))]).toEqual([where, true]);
    }

    const canaries = { unknown, malformed, basic, cookie, proxy, cursorSecret };
    for (const [name, value] of Object.entries(canaries))
      expect([name, hits(value, places)]).toEqual([name, []]);
    const keys = [key, editor, reviewer, secrecyReviewer, signatory];
    for (const each of keys) {
      const [byHash, byId, ...more] = hits(each, places).toSorted();
      expect([byHash, more]).toEqual([`hash in item KEY#${sha256(each)} -`, []]);
      expect(byId).toMatch(/^hash in item KEYID#test-[-0-9a-f]+ META$/);
    }
    expect(answers.filter(([, text]) => /bearer|gk_/i.test(text)).map(([where]) => where)).toEqual([]);

    process.stdout.write(
      `${Object.keys(canaries).length + keys.length} canaries in ${Object.keys(formsOf(key)).length} forms: ` +
        `${dump.size} items, ${answers.length} answers (${[...codes].sort().join(', ')}), ` +
        `${logged.length} log lines, ${places.length} places in all: 0 hits but the hash of a key\n`,
    );
  });
});

/** Everything about a value that a log could write. */
function shown(value: unknown): string {
  if (value instanceof Error)
    return `${value.stack ?? ''} ${JSON.stringify(Object.entries(value))} ${shown(value.cause ?? '')}`;
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

async function exportOf(store: Store): Promise<readonly string[]> {
  const lines: string[] = [];
  const seal = exportSeal();
  for await (const head of store.everyHead()) {
    const { items } = await store.revisions(head.id, { limit: 100, after: null });
    lines.push(
      ...[...items].reverse().map(revisionLine),
      reportLine(head.id, head.lastRevision, head.lastHash),
    );
  }
  lines.forEach(seal.add);
  return [...lines, seal.endLine()];
}
