import type { OrganKind } from '../src/organs/organ.ts';
import type { Publication } from '../src/report/publication.ts';
import { scopesDue } from '../src/report/scopesDue.ts';
import { dueChange, totalsChange } from '../src/statistics/change.ts';
import type { TotalsChange } from '../src/statistics/totals.ts';
import { number, texts } from '../src/store/dynamodb/attributes.ts';
import { itemLine } from '../src/store/dynamodb/itemLine.ts';
import { totalsWrites } from '../src/store/dynamodb/totals.ts';
import { copyOf, isBrought, YEAR } from './growthCopy.ts';

/** What one command about this organ of the first county added to the totals. */
export interface Gain {
  readonly organ: string;
  readonly changes: readonly TotalsChange[];
}

export function gainOfPublication(publication: Publication): Gain {
  return { organ: publication.report.organ, changes: totalsChange(null, publication) };
}

export function gainOfCall(organPath: readonly string[], kind: OrganKind): Gain {
  return { organ: organPath.at(-1)!, changes: dueChange(YEAR, organPath, scopesDue({ kind })) };
}

/** All totals of these counties, added up from the writes that the store would send: these only add. */
export function* totalsLines(gains: readonly Gain[], counties: readonly number[]): Iterable<string> {
  const totals = new Map<string, Map<string, number>>();
  for (const county of counties) {
    for (const { organ, changes } of gains) {
      if (isBrought(organ, county))
        add(totals, { organ: copyOf(organ, county), changes: changes.map((each) => moved(each, county)) });
    }
  }
  for (const [key, sums] of totals) {
    const [PK = '', SK = ''] = key.split(' ');
    const added = [...sums].map(([name, sum]) => [name, number(sum)] as const);
    yield itemLine({ ...texts({ PK, SK }), ...Object.fromEntries(added) });
  }
}

function moved(change: TotalsChange, county: number): TotalsChange {
  return { ...change, id: { ...change.id, organ: copyOf(change.id.organ, county) } };
}

function add(totals: Map<string, Map<string, number>>, { organ, changes }: Gain): void {
  for (const { action } of totalsWrites(changes, organ)) {
    if (action.kind !== 'update') throw new TypeError('totals are only added to');
    const key = `${action.key.PK} ${action.key.SK}`;
    const sums = totals.get(key) ?? new Map<string, number>();
    totals.set(key, sums);
    for (const [placeholder, name] of Object.entries(action.update.names)) {
      const gained = Number(action.update.values[placeholder.replace('#', ':')]?.N);
      sums.set(name, (sums.get(name) ?? 0) + gained);
    }
  }
}
