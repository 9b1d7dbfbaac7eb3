import assert from 'node:assert/strict';
import type { HttpHandler } from '../src/api/handler.ts';
import { publicHandler } from '../src/api/publicHandler.ts';
import type { Publication } from '../src/report/publication.ts';
import { memoryStore } from '../src/store/memory/memoryStore.ts';
import type { Store } from '../src/store/store.ts';
import { cpuOf } from './cpu.ts';
import { defaultApolloOn } from './defaultApollo.ts';
import { eventOf, lambdaContext } from './event.ts';
import { dependenciesOn, knownApiOn } from './publicApi.ts';
import { questions, wholeReport, type Question } from './questions.ts';
import type { Row } from './row.ts';

const MANY = { calls: 20_000 };
const SOME = { calls: 500 };
// Of many short rounds one falls into a moment in which the machine does nothing else.
const FEW = { calls: 60, rounds: 40, warm: 15 };

/** CPU of this process for one answer of the public function, without a network. */
export async function inProcess(store: Store): Promise<readonly Row[]> {
  return [...(await known(store)), ...(await unknown(store)), ...(await withDatabase(store))];
}

/** Known answers beside the floor: parse the body, look up a text that is stored. */
async function known(store: Store): Promise<readonly Row[]> {
  const api = knownApiOn(store);
  const rows: Row[] = [];
  for (const [name, question] of Object.entries(questions)) {
    const event = eventOf(question);
    const { body = '' } = await api(event, lambdaContext);
    const stored = new Map<string, string>([[question.query, body]]);
    const floor = await cpuOf(() => {
      const asked = JSON.parse(event.body ?? '') as Question;
      return { statusCode: 200, body: stored.get(asked.query) };
    }, MANY);
    const own = await cpuOf(() => api(event, lambdaContext), MANY);
    const note = `${own.toFixed(1)} µs, floor ${floor.toFixed(1)} µs, ${body.length} characters`;
    rows.push({ name: `known ${name}: CPU beyond 5 × the floor`, value: own - 5 * floor, unit: 'µs', note });
  }
  return rows;
}

/** Nothing kept, the database stubbed, beside Apollo Server as it comes. */
async function unknown(store: Store): Promise<readonly Row[]> {
  const publication = await store.publication({ organ: 'bureau', year: 2023, scope: 'OWN' });
  const anew =
    publication && (() => ({ ...publication, content: publication.content && { ...publication.content } }));
  const cases = [
    ['whole report', wholeReport, () => publication],
    ['report', questions.report, () => publication],
    // As if it had been read: its figures are added up and laid out each time, by the resolvers of both.
    ['whole report, laid out anew,', wholeReport, anew],
    ['report, laid out anew,', questions.report, anew],
  ] as const;
  const rows: Row[] = [];
  for (const [name, question, read] of cases) {
    const stub = stubOf(read ?? (() => null));
    const [own, other] = [publicHandler(dependenciesOn(stub)), defaultApolloOn(stub)];
    const event = eventOf(question);
    assert.deepEqual(await dataOf(own, question), await dataOf(other, question));
    const ownCpu = await cpuOf(() => own(event, lambdaContext), SOME);
    const otherCpu = await cpuOf(() => other(event, lambdaContext), SOME);
    const note = `${ownCpu.toFixed(0)} µs, Apollo as it comes ${otherCpu.toFixed(0)} µs`;
    rows.push({
      name: `${name} not kept: CPU by default Apollo's`,
      value: ownCpu / otherCpu,
      unit: '×',
      note,
    });
  }
  return rows;
}

async function dataOf(api: HttpHandler, question: Question): Promise<unknown> {
  const { body = '' } = await api(eventOf(question), lambdaContext);
  return (JSON.parse(body) as { readonly data: unknown }).data;
}

function stubOf(read: () => Publication | null): Store {
  const stub: Store = { ...memoryStore(), publication: () => Promise.resolve(read()), metered: () => stub };
  return stub;
}

/** Nothing kept, the database a process of its own. */
async function withDatabase(store: Store): Promise<readonly Row[]> {
  const api = publicHandler(dependenciesOn(store));
  const rows: Row[] = [];
  for (const name of ['report', 'list', 'totals', 'history', 'difference'] as const) {
    const event = eventOf(questions[name]);
    const cpu = await cpuOf(() => api(event, lambdaContext), FEW);
    rows.push({ name: `${name} with the database read: CPU`, value: cpu / 1000, unit: 'ms' });
  }
  return rows;
}
