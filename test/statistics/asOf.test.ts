import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { statisticsAsOf } from '../../src/queries/statisticsAsOf.ts';
import type { Publication } from '../../src/report/publication.ts';
import { reportIdText, scopes, type Scope } from '../../src/report/report.ts';
import { countedFigures } from '../../src/statistics/counted.ts';
import { totalsDifferences } from '../../src/statistics/difference.ts';
import { sumTotals } from '../../src/statistics/sumTotals.ts';
import { noTotals, type Totals } from '../../src/statistics/totals.ts';
import { dynamodbStore } from '../../src/store/dynamodb/dynamodbStore.ts';
import { memoryStore } from '../../src/store/memory/memoryStore.ts';
import type { Store } from '../../src/store/store.ts';
import { describeWithEngine } from '../support/engine.ts';
import { runs } from '../support/random.ts';
import { worldOn } from '../support/world.ts';
import { attempt, step, type Step } from './history.ts';

// After any history the totals as of every instant of it are the sums of what was public then, without what has been
// retracted since; and as of the last instant they are the totals that are kept.

const organs = ['root', 'province', 'city', 'city2', 'county', 'town', 'bureau'];
const years = [2020, 2023];
const FAR = '2099-01-01T00:00:00.000Z';

/** What there was to count at one instant. */
interface Seen {
  readonly at: string;
  readonly publications: readonly Publication[];
  /** Called organs, as `organ:year`. */
  readonly called: readonly string[];
}

async function runAsOf(store: Store, steps: readonly Step[]): Promise<number> {
  const world = await worldOn(store);
  const seen: Seen[] = [];
  for (const each of steps) {
    await attempt(each, world);
    seen.push({ at: world.now(), ...(await thingsToCount(store)) });
  }
  const last = (await thingsToCount(store)).publications;
  const notRetracted = ({ report, steps: lived }: Publication) =>
    last.some(
      (each) => reportIdText(each.report) === reportIdText(report) && each.steps[0]?.at === lived[0]?.at,
    );
  let hidden = 0;
  for (const organ of organs) {
    for (const year of years) {
      const path = (await store.organ(organ))!.places.find(
        ({ from, to }) => from <= year && year <= (to ?? year),
      )!.path;
      for (const basis of scopes) {
        for (const { at, publications, called } of seen) {
          const counting = publications.filter(({ state }) => state === 'PUBLISHED');
          const standing = counting.filter(notRetracted);
          hidden += counting.length - standing.length;
          const expected = await folded(store, standing, called, year, basis, path);
          const found = (await statisticsAsOf(organ, year, basis, at, store, FAR))!.totals;
          expect({ organ, year, basis, at, differences: totalsDifferences(found, expected) }).toEqual({
            ...{ organ, year, basis, at },
            differences: [],
          });
        }
        const present = (await statisticsAsOf(organ, year, basis, world.now(), store, FAR))!.totals;
        const kept = (await store.organTotals(organ, year, basis))!.totals;
        expect(totalsDifferences(present, kept)).toEqual([]);
      }
    }
  }
  return hidden;
}

async function thingsToCount(store: Store): Promise<Omit<Seen, 'at'>> {
  const publications: Publication[] = [];
  for await (const each of store.everyPublication()) publications.push(each);
  const called: string[] = [];
  for await (const { id, calledYears } of store.everyOrgan()) {
    called.push(...calledYears.map((year) => `${id}:${String(year)}`));
  }
  return { publications, called };
}

/** An independent count, over the publications and not over what changed. */
async function folded(
  store: Store,
  publications: readonly Publication[],
  called: readonly string[],
  year: number,
  basis: Scope,
  path: readonly string[],
): Promise<Totals> {
  const below = (own: readonly string[]) =>
    basis === 'OWN' ? path.every((id, i) => own[i] === id) : own.slice(0, -1).join('/') === path.join('/');
  const shares = publications
    .filter(({ report, organPath }) => report.year === year && report.scope === basis && below(organPath))
    .map(({ content, late }) => ({
      ...{ figures: countedFigures(content!), due: 0, published: 1, late: late ? 1 : 0 },
    }));
  let due = 0;
  for (const each of called) {
    const [id = '', ofYear] = each.split(':');
    if (Number(ofYear) !== year) continue;
    const organ = (await store.organ(id))!;
    if (basis === 'AGGREGATE' && organ.kind !== 'GOVERNMENT') continue;
    const place = organ.places.find(({ from, to }) => from <= year && year <= (to ?? year));
    if (place && below(place.path)) due += 1;
  }
  return sumTotals(...shares, { ...noTotals, due });
}

describe('statistics as of an instant, in memory', () => {
  it('are what was public then, after any history', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40, size: 'max' }), async (steps) => {
        await runAsOf(memoryStore(), steps);
      }),
      runs('as of in memory', 30, 1000),
    );
  }, 600_000);

  it('tell nothing of a report that was retracted since', async () => {
    const at = { organ: 'bureau', year: 2023, scope: 'OWN' } as const;
    const steps: readonly Step[] = [
      { do: 'write', at, count: 7, fees: 1 },
      { do: 'force', at },
      { do: 'retract', at },
      { do: 'call', at },
    ];
    expect(await runAsOf(memoryStore(), steps)).toBeGreaterThan(0);
  });
});

describeWithEngine('statistics as of an instant, on the engine', (engine) => {
  it('are what was public then, after any history', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 15, size: 'max' }), async (steps) => {
        const { client, table } = await engine().createTable();
        await runAsOf(dynamodbStore({ client, table, cursorSecret: 'test' }), steps);
      }),
      runs('as of on the engine', 2, 20),
    );
  }, 600_000);
});
