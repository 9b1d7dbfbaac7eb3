import { afterEach, describe, expect, it } from '@jest/globals';
import { moveOrgan } from '../../src/commands/moveOrgan.ts';
import { registerOrgan } from '../../src/commands/registerOrgan.ts';
import { retractReport } from '../../src/commands/retractReport.ts';
import { withdrawReport } from '../../src/commands/withdrawReport.ts';
import { reportIdText, type ReportId } from '../../src/report/report.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import { closeApis, startApi, type Api } from '../support/api.ts';
import { dice } from '../support/dice.ts';
import { amended, explained, now, publishDraft, published } from '../support/reports.ts';
import { contentWith, granted, reportOf, worldOn, type World } from '../support/world.ts';

/*
 * Consumers of the feed over HTTP, while nine days pass: one asks all the time, one sleeps a week. Both keep what an
 * archive keeps, and end with what the API itself shows.
 */

afterEach(closeApis);

const DAY_MS = 24 * 60 * 60 * 1000;
const STEPS = process.env['DEEP'] === '1' ? 400 : 60;

const page = `query($after: String) {
  events(first: 20, after: $after) {
    nodes { id type data }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** What an archive keeps: of each report what stands in public, of each organ where it stands. */
interface Archive {
  readonly kept: Map<string, object>;
  cursor: string | null;
  readonly seen: Set<string>;
}

function newArchive(): Archive {
  return { kept: new Map(), cursor: null, seen: new Set() };
}

async function catchUp(archive: Archive, api: Api): Promise<void> {
  for (;;) {
    const { data, errors } = await api.ask(page, { after: archive.cursor });
    expect(errors).toEqual([]);
    const { nodes, pageInfo } = data['events']!;
    for (const { id, type, data: facts } of nodes as unknown as readonly Told[]) {
      expect(archive.seen.has(id)).toBe(false);
      archive.seen.add(id);
      apply(archive.kept, type, facts);
    }
    archive.cursor = pageInfo!['endCursor'] as unknown as string | null;
    if (!(pageInfo!['hasNextPage'] as unknown as boolean)) return;
  }
}

interface Told {
  readonly id: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

function apply(kept: Map<string, object>, type: string, facts: Told['data']): void {
  if (type === 'organ.changed') {
    kept.set(`organ ${String(facts['organ'])}`, { sequence: facts['sequence'] });
    return;
  }
  const report = String(facts['report']);
  if (type === 'report.retracted') kept.delete(report);
  else {
    const state = type === 'report.withdrawn' ? 'WITHDRAWN' : 'PUBLISHED';
    kept.set(report, { state, revision: facts['revision'], hash: facts['hash'] });
  }
}

/** What the public API shows of the reports. */
async function shown(reports: readonly ReportId[], api: Api): Promise<ReadonlyMap<string, object>> {
  const there = new Map<string, object>();
  for (const { organ, year, scope } of reports) {
    const { data } = await api.ask(
      'query($organ: ID!, $year: Int!, $scope: Scope!) { report(organ: $organ, year: $year, scope: $scope) { state revision hash } }',
      { organ, year, scope },
    );
    const report = data['report'] as unknown as object | null;
    if (report) there.set(reportIdText({ organ, year, scope }), report);
  }
  return there;
}

/** One thing that becomes public, or ceases to be. */
async function happen(world: World, report: ReportId, roll: () => number, step: number): Promise<void> {
  const { head } = await world.store.dossier(report, null);
  const content = contentWith(granted(step + 1), { year: report.year });
  if (!head?.publicState) {
    await published(world, report, content);
    return;
  }
  const chance = roll();
  if (chance < 0.6 || head.publicState !== 'PUBLISHED') {
    const figures = {
      'ch3.new_received.natural_person': `${step + 2}`,
      'ch3.granted.natural_person': `${step + 2}`,
    };
    await amended(world, report, 'ch3', figures);
    await explained(world, report);
    await publishDraft(world, report);
    return;
  }
  const input = { ...(await now(world, report)), explanation: '核实中' };
  if (chance < 0.8) await withdrawReport(input, world.context());
  else await retractReport(input, world.context());
}

describe('a consumer that slept a week', () => {
  it('catches up by the feed alone, and ends equal to one that never slept', async () => {
    const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
    process.stderr.write(`a week of sleep: ${STEPS} steps, SEED=${seed}\n`);
    const roll = dice(seed);
    const start = Date.parse('2024-01-20T02:00:00.000Z');
    let at = start;
    const tick = () => new Date((at += 1000)).toISOString();
    const world = await worldOn(memoryStore(), tick);
    const api = await startApi(world.store, () => new Date(at).toISOString());
    const reports = ['bureau', 'town', 'office'].flatMap((organ) =>
      [2021, 2022, 2023].map((year) => reportOf(organ, year)),
    );
    const [awake, sleeper] = [newArchive(), newArchive()];
    for (let step = 0; step < STEPS; step += 1) {
      at += (9 * DAY_MS) / STEPS;
      if (step % 10 === 5) {
        const organ = {
          id: `new-${step}`,
          name: `新机关${step}`,
          kind: 'DEPARTMENT',
          parent: 'town',
        } as const;
        await registerOrgan({ ...organ, from: 2024, to: null }, world.context());
        await moveOrgan({ organ: organ.id, parent: 'county', from: 2025 }, world.context());
      } else {
        await happen(world, reports[Math.floor(roll() * reports.length)]!, roll, step);
      }
      // Past the time that events take to settle.
      at += 60_000;
      await catchUp(awake, api);
      const day = (at - start) / DAY_MS;
      if (day < 1 || day > 8) await catchUp(sleeper, api);
      else expect(sleeper.seen.size).toBeLessThanOrEqual(awake.seen.size);
    }
    expect(sleeper.seen).toEqual(awake.seen);
    expect(new Map([...sleeper.kept].sort())).toEqual(new Map([...awake.kept].sort()));
    const archived = new Map([...sleeper.kept].filter(([name]) => !name.startsWith('organ ')));
    expect(archived).toEqual(await shown(reports, api));
    expect(archived.size).toBeGreaterThan(0);
    expect(api.defects).toEqual([]);
    process.stderr.write(
      `  ${awake.seen.size} events, ${archived.size} reports in public at the end: equal\n`,
    );
  }, 120_000);
});
