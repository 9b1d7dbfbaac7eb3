import fc from 'fast-check';
import { amendReport } from '../../src/commands/amendReport.ts';
import { callToReport } from '../../src/commands/callToReport.ts';
import { scopesDue } from '../../src/report/scopesDue.ts';
import { discardAmendment } from '../../src/commands/discardAmendment.ts';
import { forcePublication } from '../../src/commands/forcePublication.ts';
import { moveOrgan } from '../../src/commands/moveOrgan.ts';
import { recordPublication } from '../../src/commands/recordPublication.ts';
import { replaceDraft } from '../../src/commands/shared/replaceDraft.ts';
import { retractReport } from '../../src/commands/retractReport.ts';
import { withdrawReport } from '../../src/commands/withdrawReport.ts';
import { DomainError } from '../../src/errors.ts';
import { verify, type Difference } from '../../src/queries/verify.ts';
import { reportVersion } from '../../src/report/head.ts';
import type { ReportId, Scope } from '../../src/report/report.ts';
import { countedFigures } from '../../src/statistics/counted.ts';
import type { Store } from '../../src/store/store.ts';
import { addDecimals } from '../../src/util/decimal.ts';
import { amended, corrected, now, publishDraft } from '../support/reports.ts';
import { contentWith, everyone, granted, people, worldOn, type World } from '../support/world.ts';

/** One step of a random history; numbers pick organs, years and figures. */
export type Step =
  | { readonly do: 'write'; readonly at: Place; readonly count: number; readonly fees: number }
  | { readonly do: 'publish' | 'force' | 'record'; readonly at: Place }
  | { readonly do: 'amend' | 'discard' | 'withdraw' | 'retract' | 'call'; readonly at: Place }
  | { readonly do: 'correct'; readonly at: Place; readonly count: number }
  | { readonly do: 'move'; readonly from: number };

interface Place {
  readonly organ: string;
  readonly year: number;
  readonly scope: Scope;
}

const place = fc.record({
  organ: fc.constantFrom('bureau', 'town', 'county', 'city2'),
  year: fc.constantFrom(2020, 2023),
  scope: fc.constantFrom<Scope>('OWN', 'OWN', 'AGGREGATE'),
});

export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      at: place,
      count: fc.nat(5000),
      fees: fc.nat(),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('publish' as const, 'publish' as const, 'force' as const, 'record' as const),
      at: place,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('correct' as const), at: place, count: fc.nat(5000) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom(...(['amend', 'discard', 'withdraw', 'retract', 'call'] as const)),
      at: place,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('move' as const), from: fc.constantFrom(2021, 2023, 2024) }),
  },
);

/**
 * Runs a history; after every step the totals of the touched organs are the fold over what is public. Counts in
 * `done` which steps were carried out and not refused.
 */
export async function runHistory(
  store: Store,
  steps: readonly Step[],
  done: Map<string, number>,
): Promise<void> {
  const world = await worldOn(store);
  for (const each of steps) {
    if (await attempt(each, world)) done.set(each.do, (done.get(each.do) ?? 0) + 1);
    if ('at' in each) await expectConserved(world, each.at);
  }
  const differences: Difference[] = [];
  await verify(store, scopesDue, (difference) => differences.push(difference));
  if (differences.length > 0) throw new Error(JSON.stringify(differences));
}

/** Whether the step was carried out; a refusal changes nothing. */
export async function attempt(each: Step, world: World): Promise<boolean> {
  try {
    return await perform(each, world);
  } catch (error) {
    // Many steps are not allowed where they come; a refusal must change nothing, which is checked after it.
    if (error instanceof DomainError) return false;
    throw error;
  }
}

async function perform(each: Step, world: World): Promise<boolean> {
  if (each.do === 'move') {
    await moveOrgan({ organ: 'town', parent: 'city2', from: each.from }, world.context());
    return true;
  }
  const report: ReportId = each.at;
  if (each.do === 'call') {
    await callToReport({ organ: report.organ, years: [report.year] }, world.context());
    return true;
  }
  const { head } = await world.store.draft(report);
  if (each.do === 'write') {
    await replaceDraft(
      {
        report,
        content: contentOf(report, each.count, each.fees),
        cause: 'IMPORTED',
        source: 'random',
        readingIssues: [],
        expectedVersion: head && reportVersion(head),
      },
      everyone,
      world.context(),
    );
    return true;
  }
  if (!head) return false;
  const at = { report, expectedVersion: reportVersion(head) };
  switch (each.do) {
    case 'publish':
      await publishDraft(world, report);
      return true;
    case 'force':
      await forcePublication({ ...at, reason: '急' }, world.context());
      return true;
    case 'record': {
      const elsewhere = {
        source: '机关网站',
        firstPublishedAt: `${String(report.year + 1)}-01-10T00:00:00Z`,
      };
      await recordPublication({ ...at, ...elsewhere }, world.context({ actor: people.collector }));
      return true;
    }
    case 'amend':
      await amendReport({ ...at, reason: '更正' }, world.context());
      return true;
    case 'discard':
      if (head.state !== 'DRAFT') await amended(world, report, 'ch3', granted(1));
      await discardAmendment(await now(world, report), world.context());
      return true;
    case 'withdraw':
      await withdrawReport({ ...at, explanation: '核实' }, world.context());
      return true;
    case 'retract':
      await retractReport({ ...at, explanation: '误发' }, world.context());
      return true;
    case 'correct':
      await corrected(world, report, 'ch3', granted(each.count));
      return true;
  }
}

function contentOf({ year }: ReportId, count: number, fees: number) {
  if (year === 2020) {
    const amount = { 'ch2.art20_9.centralized_procurement.total_amount': `${count}.${String(fees % 100)}` };
    return contentWith({ ...granted(count), ...amount }, { form: '2019', year });
  }
  const amount = {
    'ch2.art20_8.administrative_fees.amount_wan_yuan': `${count}.${String(fees % 1_000_000)}`,
  };
  return contentWith({ ...granted(count), ...amount }, { year });
}

/** An independent count: every public report of the year and basis, folded over the path it was counted with. */
async function expectConserved(world: World, { organ, year, scope }: Place): Promise<void> {
  const expected = new Map<string, string>();
  let published = 0;
  const path = (await pathOf(world, organ, year)) ?? [];
  const target = scope === 'OWN' ? path[0] : path.at(-2);
  if (target === undefined) return;
  for await (const each of world.store.everyPublication()) {
    const { report } = each;
    if (report.year !== year || report.scope !== scope || each.state !== 'PUBLISHED' || !each.content)
      continue;
    const counts = scope === 'OWN' ? each.organPath.includes(target) : each.organPath.at(-2) === target;
    if (!counts) continue;
    published += 1;
    for (const [key, value] of Object.entries(countedFigures(each.content))) {
      expected.set(key, addDecimals(expected.get(key) ?? '0', value));
    }
  }
  const stored = (await world.store.organTotals(target, year, scope))!.totals;
  const keys = new Set([...expected.keys(), ...Object.keys(stored.figures)]);
  for (const key of keys) {
    const [a, b] = [expected.get(key) ?? '0', stored.figures[key] ?? '0'];
    if (a !== b) throw new Error(`${target} ${year} ${scope} ${key}: stored ${b}, folded ${a}`);
  }
  if (stored.published !== published) throw new Error(`published ${stored.published}, folded ${published}`);
}

async function pathOf(world: World, organ: string, year: number): Promise<readonly string[] | undefined> {
  const found = await world.store.organ(organ);
  return found?.places.find(({ from, to }) => from <= year && (to === null || year <= to))?.path;
}
