import {
  GetItemCommand,
  type AttributeValue,
  type DynamoDBClient,
  type TransactWriteItemsCommandInput,
} from '@aws-sdk/client-dynamodb';
import assert from 'node:assert/strict';
import { callToReport } from '../src/commands/callToReport.ts';
import { publishReport } from '../src/commands/publishReport.ts';
import { registerOrgan } from '../src/commands/registerOrgan.ts';
import { sampleReports, type SampleReport } from '../src/local/sample/reports.ts';
import { organs } from '../src/local/sample/organs.ts';
import type { ReportContent } from '../src/report/content.ts';
import { countedFigures } from '../src/statistics/counted.ts';
import { totalsFor } from '../src/statistics/change.ts';
import type { TotalsId } from '../src/statistics/totals.ts';
import { texts, type Item } from '../src/store/dynamodb/attributes.ts';
import { totalsChangeKey, type Key } from '../src/store/dynamodb/keys.ts';
import { totalsWrites } from '../src/store/dynamodb/totals.ts';
import { after, broughtTo, drafted, explained } from '../test/support/reports.ts';
import { reportOf, worldOn, type World } from '../test/support/world.ts';
import { keyOfAction, loadOf, type Load, type Written } from './deadlineDayLoad.ts';
import { openTable, table } from './openTable.ts';

export const YEAR = 2023;

/** What the publication of an organ's report writes, and where. */
export interface Model {
  readonly organPath: readonly string[];
  readonly totals: readonly Totals[];
  /** What else falls into partitions that it shares with others. */
  readonly shared: readonly Load[];
  /** Units that fall into partitions of its own. */
  readonly own: number;
  readonly readUnits: number;
}

/** Totals that others write, too. */
export interface Totals {
  readonly depth: number;
  readonly units: number;
}

/** Of the tree that `worldOn` plants. */
const ABOVE = ['root', 'province', 'city', 'county'];

/** Of an organ directly below a root, a province, a city and a county; the real command over the real store. */
export async function modelPublications(): Promise<readonly Model[]> {
  const { client, store, close } = await openTable();
  try {
    const sample = ordinaryReport();
    const world = await worldOn(store);
    const heard = listenTo(client);
    const models: Model[] = [];
    for (const [depth, parent] of ABOVE.entries()) {
      const organPath = [...ABOVE.slice(0, depth + 1), `bureau-${parent}`];
      const readUnits = await publish(world, sample, organPath);
      models.push(modelOf(heard(), sample, organPath, readUnits));
    }
    return models;
  } finally {
    await close();
  }
}

/** One of a county's bureaus, by the sample: as long as such reports are, with figures in most rows. */
function ordinaryReport(): SampleReport {
  const bureaus = organs
    .filter(({ kind, level }) => kind === 'DEPARTMENT' && level === 'COUNTY')
    .map(({ id }) => id);
  for (const sample of sampleReports()) {
    const { organ, year, scope } = sample.report;
    if (year === YEAR && scope === 'OWN' && sample.state === 'PUBLISHED' && bureaus.includes(organ))
      return sample;
  }
  throw new Error('the sample has no such report');
}

/** Read units of the last step. */
async function publish(world: World, sample: SampleReport, organPath: readonly string[]): Promise<number> {
  const [parent = '', id = ''] = organPath.slice(-2);
  const name = organs.find((organ) => organ.id === sample.report.organ)?.name ?? '';
  await registerOrgan({ id, name, kind: 'DEPARTMENT', parent, from: 2015, to: null }, world.context());
  await callToReport({ organ: id, years: [YEAR] }, world.context());
  await drafted(world, reportOf(id, YEAR), sample.content);
  await explained(world, reportOf(id, YEAR));
  const approved = await broughtTo(world, reportOf(id, YEAR), 'APPROVED');
  const store = world.store.metered();
  await publishReport(after(approved), world.context({ store, clientMutationId: `publish ${id}` }));
  return store.cost().readUnits;
}

/** What the last transaction wrote. */
function listenTo(client: DynamoDBClient): () => readonly Written[] {
  let heard: readonly Written[] = [];
  const read = async ({ PK, SK }: Key): Promise<Item | null> => {
    const command = new GetItemCommand({ TableName: table, Key: texts({ PK, SK }), ConsistentRead: true });
    return (await client.send(command)).Item ?? null;
  };
  client.middlewareStack.add(
    (next, context) => async (args) => {
      if (context['commandName'] !== 'TransactWriteItemsCommand') return next(args);
      const { TransactItems: actions = [] } = args.input as TransactWriteItemsCommandInput;
      const keys = actions.map(keyOfAction);
      const before = await Promise.all(keys.map(read));
      const answer = await next(args);
      const then = await Promise.all(keys.map(read));
      heard = keys.map((key, index) => ({ key, before: before[index] ?? null, after: then[index] ?? null }));
      return answer;
    },
    { step: 'initialize', name: 'listening' },
  );
  return () => heard;
}

function modelOf(
  written: readonly Written[],
  { content }: SampleReport,
  organPath: readonly string[],
  readUnits: number,
): Model {
  const organ = organPath.at(-1)!;
  const totals = totalsFor(reportOf(organ, YEAR), organPath).filter((id) => id.organ !== organ);
  const totalsKeys = totals.map((id) => textOfKey(totalsChangeKey(id, organ)));
  const isOwn = (text: string) => text.split(/[ #/:]/).includes(organ);
  const others = written.filter(({ key }) => !totalsKeys.includes(textOfKey(key)));
  // Else two transactions could meet at an item that the simulation does not know of.
  assert.deepEqual(
    others.map(({ key }) => textOfKey(key)).filter((text) => !isOwn(text)),
    [],
  );
  assert.equal(others.length, written.length - totals.length);
  const loads = others.flatMap(loadOf);
  const sum = (some: readonly Load[]) => some.reduce((all, { units }) => all + units, 0);
  return {
    organPath,
    totals: totals.map((id) => ({ depth: id.depth, units: sum(loadOfTotals(id, content, organ)) })),
    shared: loads.filter(({ partition }) => !isOwn(partition)),
    own: sum(loads.filter(({ partition }) => isOwn(partition))),
    readUnits,
  };
}

/** A sum over the country has up to so many digits. */
const LARGE = '123456789';

/** By the end of the day every figure of the form has been counted, and the whole item is written each time. */
function loadOfTotals(id: TotalsId, content: ReportContent, organ: string): readonly Load[] {
  const figures = Object.fromEntries(Object.keys(countedFigures(content)).map((key) => [key, LARGE]));
  const [write] = totalsWrites([{ id, figures, due: 1, published: 1, late: 1 }], organ);
  if (write?.action.kind !== 'update') throw new TypeError('totals are only added to');
  const { key, update } = write.action;
  const item: Record<string, AttributeValue> = { ...texts({ ...key }) };
  for (const [placeholder, name] of Object.entries(update.names)) {
    item[name] = update.values[placeholder.replace('#', ':')]!;
  }
  return loadOf({ key, before: item, after: item });
}

function textOfKey({ PK, SK }: Key): string {
  return `${PK} ${SK}`;
}
