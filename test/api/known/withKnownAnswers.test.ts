import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import fc from 'fast-check';
import { keptAnswers, type KeptAnswers } from '../../../src/api/known/keptAnswers.ts';
import { withKnownAnswers } from '../../../src/api/known/withKnownAnswers.ts';
import { publicHandler } from '../../../src/api/publicHandler.ts';
import { retractReport } from '../../../src/commands/retractReport.ts';
import { memoryStore } from '../../../src/store/memory/memoryStore.ts';
import type { Store } from '../../../src/store/store.ts';
import { getEvent, lambdaContext, postEvent } from '../../support/httpEvents.ts';
import { corrected, now as asItIs, published } from '../../support/reports.ts';
import { contentWith, granted, reportOf, worldOn, type World } from '../../support/world.ts';
import { runs } from '../../support/random.ts';

type Result = APIGatewayProxyStructuredResultV2;

const START = Date.parse('2024-02-01T00:00:00.000Z');
const MB = 1_000_000;

/** The public API as it is without anything kept, and with; on one store and one clock. */
function apisOn(store: Store, answers: KeptAnswers = keptAnswers(MB)) {
  let instant = START;
  const now = () => new Date(instant).toISOString();
  const log = () => undefined;
  const own = publicHandler({ store, now, log, newId: randomUUID, newSecret: () => '0'.repeat(64) });
  const kept = withKnownAnswers(own, answers, now);
  return {
    ask: (event: APIGatewayProxyEventV2): Promise<Result> => kept(event, lambdaContext),
    /** Without anything kept. */
    askApollo: (event: APIGatewayProxyEventV2): Promise<Result> => own(event, lambdaContext),
    wait: (milliseconds: number) => (instant += milliseconds),
    answers,
  };
}

/** The same store, whose answers cost nothing. */
function free(store: Store): Store {
  const none = memoryStore().cost();
  return { ...store, cost: () => none, metered: () => free(store.metered()) };
}

const title = '{ report(organ: "bureau", year: 2023, scope: OWN) { title revision } }';
const whole =
  '{ report(organ: "bureau", year: 2023, scope: OWN) { title chapters { text } tables { compact } figures { key value } } }';

const examples = join(import.meta.dirname, '../../../graphql/examples/public');

describe('a public answer', () => {
  let world: World;

  beforeAll(async () => {
    world = await worldOn(memoryStore());
    await published(world, reportOf('bureau'), contentWith(granted(7)));
    await corrected(world, reportOf('bureau'), 'ch3', granted(8));
  });

  it('is given again for ten seconds without a request to the database, and says how old it is', async () => {
    let asked = 0;
    const counting: Store = {
      ...world.store,
      metered: () => ({
        ...world.store.metered(),
        publication: (id) => ((asked += 1), world.store.publication(id)),
      }),
    };
    const { ask, wait } = apisOn(counting);
    const first = await ask(postEvent(title));
    expect(first.headers).toMatchObject({ 'cache-control': 'public, max-age=10' });
    expect(first.headers).not.toHaveProperty('age');
    wait(8_500);
    const second = await ask(postEvent(title));
    expect(second.headers).toMatchObject({ 'cache-control': 'public, max-age=10', age: '9' });
    expect(asked).toBe(1);
    wait(1_500);
    expect((await ask(postEvent(title))).headers).not.toHaveProperty('age');
    expect(asked).toBe(2);
  });

  it('tells what it cost, and nothing where it is given again', async () => {
    const { ask } = apisOn(world.store);
    const costs = async () => {
      const { body = '' } = await ask(postEvent(title));
      return (JSON.parse(body) as { readonly extensions: object }).extensions;
    };
    expect(await costs()).toMatchObject({ cost: { requests: 1, reads: 1 } });
    expect(await costs()).toEqual({ cost: memoryStore().cost() });
  });

  it.each([
    ...readdirSync(examples).map((name) => readFileSync(join(examples, name), 'utf8')),
    '{ __schema { types { name fields { name } } } }',
    '{ reports(year: 2023, scope: OWN) { nodes { organName revisions { nodes { note } } } } }',
    '{ organ(id: "bureau") { reports { nodes { year note } } statistics(year: 2023, basis: OWN) { due } } }',
    '{ extensions: organ(id: "bureau") { cost: calledYears } }',
    whole,
  ])('is to the byte what Apollo answers where the database is asked nothing: %s', async (document) => {
    const { ask } = apisOn(world.store);
    const { askApollo } = apisOn(free(world.store));
    for (const event of [postEvent(document), getEvent(document)]) {
      const [first, again, own] = [await ask(event), await ask(event), await askApollo(event)];
      const { age, etag, vary, ...rest } = again.headers ?? {};
      const isKept = first.headers?.['cache-control'] !== 'no-store';
      expect([age, typeof etag, vary]).toEqual(
        isKept ? ['0', 'string', 'accept, accept-encoding'] : [undefined, 'undefined', undefined],
      );
      expect(again.body).toBe(own.body);
      // Counted by whoever sends it.
      const { 'content-length': length, ...others } = own.headers ?? {};
      expect([again.statusCode, rest]).toEqual([own.statusCode, isKept ? others : own.headers]);
      expect(Number(length)).toBe(Buffer.byteLength(own.body ?? ''));
    }
  });

  it.each(['br', 'gzip'] as const)(
    'comes compressed to whoever takes %s, the same inside',
    async (encoding) => {
      const { ask } = apisOn(world.store);
      const packed = postEvent(whole, {}, { 'accept-encoding': encoding });
      const unpack = encoding === 'br' ? brotliDecompressSync : gunzipSync;
      const [first, again, plain] = [await ask(packed), await ask(packed), await ask(postEvent(whole))];
      const bodyOf = ({ body = '' }: Result) => unpack(Buffer.from(body, 'base64')).toString('utf8');
      for (const answer of [first, again]) {
        expect(answer).toMatchObject({ isBase64Encoded: true, headers: { 'content-encoding': encoding } });
      }
      expect(bodyOf(again)).toBe(plain.body);
      expect((JSON.parse(bodyOf(first)) as { readonly data: object }).data).toEqual(
        (JSON.parse(plain.body ?? '') as { readonly data: object }).data,
      );
      const short = await ask(postEvent(title, {}, { 'accept-encoding': encoding }));
      expect(short.headers).not.toHaveProperty('content-encoding');
    },
  );

  it('is not sent to whoever has it, also by another process, until it changes', async () => {
    const own = await worldOn(memoryStore());
    await published(own, reportOf('bureau'), contentWith(granted(7)));
    const [one, other] = [apisOn(own.store), apisOn(own.store)];
    const etag = String((await one.ask(getEvent(title))).headers?.['etag']);
    for (const { ask } of [one, other, other]) {
      for (const header of [etag, `"x", ${etag}`, '*']) {
        const answer = await ask(getEvent(title, { 'if-none-match': header }));
        expect(answer).toMatchObject({ statusCode: 304, headers: { etag } });
        expect([answer.body, answer.headers?.['content-type']]).toEqual([undefined, undefined]);
      }
      expect((await ask(getEvent(title, { 'if-none-match': '"x"' }))).statusCode).toBe(200);
    }
    await corrected(own, reportOf('bureau'), 'ch3', granted(8));
    one.wait(10_000);
    expect((await one.ask(getEvent(title, { 'if-none-match': etag }))).statusCode).toBe(200);
  });

  it.each([
    ['with an error', '{ report(organ: "bureau", year: 2023, scope: OWN) { title nothing } }'],
    [
      'with an instant to come',
      '{ statistics(organ: "root", year: 2023, basis: OWN, asOf: "2024-03-01T00:00:00Z") { due } }',
    ],
    ['without what was asked for', '{ report(organ: "bureau", year: 2022, scope: OWN) { title } }'],
  ])('is not kept %s', async (_, document) => {
    const { ask, answers } = apisOn(world.store);
    for (let i = 0; i < 2; i += 1) {
      const { headers } = await ask(postEvent(document));
      expect(headers).toMatchObject({ 'cache-control': 'no-store' });
      expect(headers).not.toHaveProperty('etag');
    }
    expect(answers.bytes()).toBe(0);
  });

  it('is another one for another address, way to ask or variable', async () => {
    const { ask } = apisOn(world.store);
    const document = 'query($year: Int!) { statistics(organ: "root", year: $year, basis: OWN) { year } }';
    const events = [
      postEvent(document, { year: 2023 }),
      postEvent(document, { year: 2022 }),
      postEvent(document, { year: 2023 }, { accept: 'application/graphql-response+json' }),
      { ...postEvent(document, { year: 2023 }), isBase64Encoded: true },
    ];
    for (const event of events) expect((await ask(event)).headers).not.toHaveProperty('age');
    const elsewhere = postEvent(document, { year: 2023 }, { 'x-forwarded-proto': 'https' });
    expect((await ask(elsewhere)).headers).not.toHaveProperty('age');
    expect((await ask(elsewhere)).headers).toHaveProperty('age');
  });

  it('is forgotten with all others, and not kept where it was read before', async () => {
    const answers = keptAnswers(MB);
    let meanwhile = () => {};
    const slow: Store = {
      ...world.store,
      metered: () => ({
        ...world.store.metered(),
        publication: (id) => (meanwhile(), world.store.publication(id)),
      }),
    };
    const { ask } = apisOn(slow, answers);
    await ask(postEvent(title));
    answers.forget();
    expect((await ask(postEvent(title))).headers).not.toHaveProperty('age');
    answers.forget();
    meanwhile = answers.forget;
    await ask(postEvent(title));
    expect(answers.bytes()).toBe(0);
  });

  it('takes no more memory than it may, the oldest going first', async () => {
    const answers = keptAnswers(20_000);
    const { ask, wait } = apisOn(world.store, answers);
    const numbered = (i: number) => postEvent(`# ${String(i)}\n${title}`);
    for (let i = 0; i < 100; i += 1) {
      await ask(numbered(i));
      expect(answers.bytes()).toBeLessThanOrEqual(20_000);
    }
    expect(answers.bytes()).toBeGreaterThan(10_000);
    expect((await ask(numbered(99))).headers).toHaveProperty('age');
    expect((await ask(numbered(0))).headers).not.toHaveProperty('age');
    wait(10_000);
    await ask(postEvent(title));
    expect(answers.bytes()).toBeLessThan(2_000);
    const before = answers.bytes();
    expect((await ask(postEvent(whole))).statusCode).toBe(200);
    expect(answers.bytes()).toBe(before);
  });
});

describe('publishing and asking by turns', () => {
  it('never shows what was no longer public ten seconds before', async () => {
    const step = fc.oneof(
      fc.constantFrom('PUBLISH', 'CORRECT', 'RETRACT', 'ASK', 'ASK', 'ASK'),
      fc.integer({ min: 1, max: 12_000 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const world = await worldOn(memoryStore());
        const { ask, askApollo, wait } = apisOn(world.store);
        const report = reportOf('bureau');
        let at = START;
        let state: 'NONE' | 'PUBLIC' | 'RETRACTED' = 'NONE';
        let count = 0;
        /** What was public, and until when; the last one still is. */
        const seen: { data: string; until: number }[] = [];
        const note = async () => {
          const { body = '' } = await askApollo(postEvent(title));
          const last = seen.at(-1);
          if (last) last.until = at;
          seen.push({ data: dataOf(body), until: Infinity });
        };
        await note();
        for (const each of steps) {
          if (typeof each === 'number') {
            at += each;
            wait(each);
          } else if (each === 'ASK') {
            const { body = '', headers } = await ask(postEvent(title));
            const data = dataOf(body);
            const possible = seen.filter(({ until }) => until > at - 10_000);
            expect(possible.map((was) => was.data)).toContain(data);
            const age = Number(headers?.['age'] ?? 0) * 1000;
            expect(age).toBeLessThanOrEqual(10_000);
          } else if (each === 'PUBLISH' && state === 'NONE') {
            await published(world, report, contentWith(granted((count += 1))));
            state = 'PUBLIC';
            await note();
          } else if (each === 'CORRECT' && state === 'PUBLIC') {
            await corrected(world, report, 'ch3', granted((count += 1)));
            await note();
          } else if (each === 'RETRACT' && state === 'PUBLIC') {
            await retractReport({ ...(await asItIs(world, report)), explanation: '误发' }, world.context());
            state = 'RETRACTED';
            await note();
          }
        }
      }),
      runs('known answers', 40, 800),
    );
  }, 60_000);
});

function dataOf(body: string): string {
  return JSON.stringify((JSON.parse(body) as { readonly data: unknown }).data);
}
