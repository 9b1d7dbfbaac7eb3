import { DescribeTableCommand, type TableDescription } from '@aws-sdk/client-dynamodb';
import assert from 'node:assert/strict';
import { callToReport } from '../src/commands/callToReport.ts';
import { registerOrgan } from '../src/commands/registerOrgan.ts';
import { latestPlace, type OrganKind } from '../src/organs/organ.ts';
import { wholeTable } from '../src/store/dynamodb/wholeTable.ts';
import { published } from '../test/support/reports.ts';
import { contentWith, granted, reportOf, worldOn, type World } from '../test/support/world.ts';
import { bureausOf, county, isCopied, isTotals, linesOf, YEAR } from './growthCopy.ts';
import { gainOfCall, gainOfPublication, totalsLines, type Gain } from './growthTotals.ts';
import { openTable, table } from './openTable.ts';

/** What the commands wrote when a county, with its city and province, was called to report and published. */
export interface Model {
  readonly lines: readonly string[];
  readonly gains: readonly Gain[];
  readonly description: TableDescription;
}

/** The first of another province and city, so that it brings these, too. */
const OTHER = 100;

/**
 * By the commands that everybody has. Then another county, to compare: what they wrote for it must be the copy of the
 * first, hashes and instants apart, and all totals to the last digit what is added up here.
 */
export async function modelCounty(): Promise<Model> {
  const { client, store, close } = await openTable();
  try {
    const lines = async () => {
      const all: string[] = [];
      for await (const line of wholeTable({ client, table }).lines()) all.push(line);
      return all;
    };
    const world = await worldOn(store);
    const gains = await publishCounty(world, 0);
    const written = (await lines()).filter(isCopied);

    await publishCounty(world, OTHER);
    const then = await lines();
    const ofOther = then.filter((line) => isCopied(line) && !written.includes(line));
    assert.deepEqual(ofOther.map(masked).sort(), linesOf(written, OTHER).map(masked).sort());
    assert.deepEqual(then.filter(isTotals).sort(), [...totalsLines(gains, [0, OTHER])].sort());
    const { Table: description = {} } = await client.send(new DescribeTableCommand({ TableName: table }));
    return { lines: written, gains, description };
  } finally {
    await close();
  }
}

/** With the province and the city above. */
async function publishCounty(world: World, number: number): Promise<readonly Gain[]> {
  const { id: government, city, province } = county(number);
  const gains = [
    await called(world, province, 'root', 'GOVERNMENT'),
    await called(world, city, province, 'GOVERNMENT'),
  ];
  for (const id of bureausOf(number)) {
    const [parent, kind] =
      id === government ? [city, 'GOVERNMENT' as const] : [government, 'DEPARTMENT' as const];
    gains.push(await called(world, id, parent, kind));
    await published(world, reportOf(id, YEAR), contentWith(granted(70)));
    const publication = await world.store.publication(reportOf(id, YEAR));
    gains.push(gainOfPublication(publication!));
  }
  return gains;
}

/** Registers an organ and calls it to report. */
export async function called(world: World, id: string, parent: string, kind: OrganKind): Promise<Gain> {
  const added = { id, name: `${id}机关`, kind, parent, from: 2015, to: null };
  const organ = await registerOrgan(added, world.context());
  await callToReport({ organ: id, years: [YEAR] }, world.context());
  return gainOfCall(latestPlace(organ).path, kind);
}

function masked(line: string): string {
  return line.replaceAll(/[0-9a-f]{64}/g, 'hash').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'instant');
}
