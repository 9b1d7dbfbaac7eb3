import type { Level } from './level.ts';

/** 政府, 部门, 乡镇（街道）. Townships report to the county like its departments. */
export type OrganKind = 'GOVERNMENT' | 'DEPARTMENT' | 'TOWNSHIP';

/** Deepest tree: nation, province, prefecture, county, township, and one to spare. */
export const MAX_DEPTH = 6;

/** A place in the tree, for the report years `from` to `to`, both included; `to` null: until further notice. */
export interface Place {
  readonly from: number;
  readonly to: number | null;
  /** Ids of the organs above, the root first, and last the organ itself. */
  readonly path: readonly string[];
}

/** A body that reports (行政机关). */
export interface Organ {
  /** Never used again for another organ: letters, digits, `-`, `_`, at most 40. */
  readonly id: string;
  readonly name: string;
  readonly kind: OrganKind;
  /** Of a root: which level it is, so that the levels below are known. Left out: the nation. */
  readonly rootLevel?: Level;
  /** In order of years, without overlap. */
  readonly places: readonly Place[];
  /** Report years for which this organ has been called to report (and counts as due). */
  readonly calledYears: readonly number[];
  /** The organ that took over its work when it ended; left out: it has not been merged into another. */
  readonly successor?: string;
  /** Number of its last `OrganEvent`; left out: there is none. */
  readonly lastEvent?: number;
  /** Grows by one with every change. */
  readonly version: number;
}

/** Where the organ stands for a report year; null when it does not exist in that year. */
export function placeIn(organ: Organ, year: number): Place | null {
  return organ.places.find((place) => place.from <= year && (place.to === null || year <= place.to)) ?? null;
}

/** The last place, which is the present one as far as anybody knows. */
export function latestPlace(organ: Organ): Place {
  return organ.places.at(-1)!;
}

/**
 * Where an organ stands that is below `parent` from one report year to another (null: until further notice): one
 * place for each of the organ above, which may itself have moved. `path` leads from below `parent` to the organ.
 */
export function placesBelow(
  parent: Organ,
  years: Pick<Place, 'from' | 'to'>,
  path: readonly string[],
): readonly Place[] {
  return parent.places.flatMap((above) => {
    const from = Math.max(above.from, years.from);
    const to = earlier(above.to, years.to);
    return to !== null && to < from ? [] : [{ from, to, path: [...above.path, ...path] }];
  });
}

/** The same organ, there no more from that year on. */
export function endedBefore(organ: Organ, year: number): Organ {
  const places = organ.places
    .filter(({ from }) => from < year)
    .map((place) => (place.to === null || place.to >= year ? { ...place, to: year - 1 } : place));
  return { ...organ, places };
}

/** Whether the organ is there for all those years. */
export function existsThroughout({ places }: Organ, { from, to }: Pick<Place, 'from' | 'to'>): boolean {
  const last = places.at(-1)?.to ?? null;
  return (places[0]?.from ?? Infinity) <= from && earlier(last, to) === to;
}

/** The earlier of two last years; null is never. */
function earlier(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}
