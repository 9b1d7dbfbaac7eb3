import type { FigureKey } from '../../../forms/figure.ts';
import { parseDecimal, type Decimal } from '../../../util/decimal.ts';
import type { FieldProfile } from '../fields.ts';
import { isQuiet, recountOf } from '../oddities.ts';
import type { SampleOrgan } from '../organs.ts';
import { around, chanceOf, profileOf } from './scale.ts';

/** What chapter 2 of a year starts from: documents that stand, and items of each list. */
export interface Standing {
  readonly regulations: number;
  readonly documents: number;
  readonly items: Readonly<Record<ItemRow, number>>;
}

type Documents = 'regulations' | 'documents';
type ItemRow = keyof typeof itemRows;

const documentRows: Readonly<Record<Documents, string>> = {
  regulations: 'art20_1.regulations',
  documents: 'art20_1.normative_documents',
};

/** Rows of the 2019 form that count items, and the part of a profile that tells whether there are any. */
const itemRows = {
  'art20_5.administrative_licensing': 'licensing',
  'art20_5.other_external_services': 'services',
  'art20_6.administrative_penalty': 'penalties',
  'art20_6.administrative_compulsion': 'compulsions',
  'art20_8.administrative_fees': 'fees',
} as const satisfies Readonly<Record<string, keyof FieldProfile>>;

const items = Object.entries(itemRows) as readonly (readonly [ItemRow, (typeof itemRows)[ItemRow]])[];

/** Some items in a list for much work, none for none. */
const itemsFor = { licensing: 14, services: 38, penalties: 120, compulsions: 9, fees: 3 } as const;

/** Where an organ stands when its first year in the sample begins; `anew`: it was founded in that year. */
export function firstStanding(organ: SampleOrgan, anew: boolean): Standing {
  const profile = profileOf(organ);
  const random = chanceOf(organ, 0, 'standing');
  const earlier = (a: Documents) => (anew ? 0 : usualDocuments(organ, a) * random.integer(4, 8));
  return {
    regulations: earlier('regulations'),
    documents: earlier('documents'),
    items: Object.fromEntries(
      items.map(([row, work]) => [row, profile[work] > 0 ? random.integer(1, 2 * itemsFor[work]) : 0]),
    ) as Record<ItemRow, number>,
  };
}

/** Chapter 2 of the 2019 form. The amount of procurement is in 元. */
export function disclosures2019(
  organ: SampleOrgan,
  year: number,
  before: Standing,
): { readonly figures: Readonly<Record<FigureKey, Decimal>>; readonly after: Standing } {
  const profile = profileOf(organ);
  const random = chanceOf(organ, year, 'disclosures');
  const after = { ...before, items: { ...before.items } };
  const counts: Record<FigureKey, number> = {};
  for (const kind of documentKinds) {
    const made = documentsMade(organ, year, kind);
    after[kind] += made;
    counts[`ch2.${documentRows[kind]}.newly_made`] = made;
    counts[`ch2.${documentRows[kind]}.newly_disclosed`] = made;
    counts[`ch2.${documentRows[kind]}.total_disclosed`] = after[kind];
  }
  for (const [row, work] of items) {
    const items = before.items[row];
    const change = items === 0 ? 0 : Math.max(-items, random.integer(-3, 3));
    after.items[row] = items + change;
    counts[`ch2.${row}.prev_year_items`] = items;
    counts[`ch2.${row}.change`] = change;
    if (work !== 'fees') counts[`ch2.${row}.decisions`] = around(organ, year, work, profile[work]);
  }
  const projects = around(organ, year, 'procurement', organ.level === 'TOWNSHIP' ? 6 : 40);
  const procurement = 'ch2.art20_9.centralized_procurement';
  return {
    figures: {
      ...decimals(counts),
      [`${procurement}.projects`]: String(projects),
      [`${procurement}.total_amount`]: decimal(projects * random.integer(61_000_00, 420_000_00), 2),
    },
    after,
  };
}

/** Chapter 2 of the 2021 form. */
export function disclosures2021(
  organ: SampleOrgan,
  year: number,
  before: Standing,
): { readonly figures: Readonly<Record<FigureKey, Decimal>>; readonly after: Standing } {
  const profile = profileOf(organ);
  const random = chanceOf(organ, year, 'disclosures');
  const after = { ...before };
  const counts: Record<FigureKey, number> = {};
  for (const kind of documentKinds) {
    const made = documentsMade(organ, year, kind);
    const repealed = Math.min(before[kind], random.integer(0, made + 1), isQuiet(organ.id) ? 0 : 99);
    after[kind] += made - repealed + (kind === 'documents' ? recountOf(organ.id, year) : 0);
    counts[`ch2.${documentRows[kind]}.made`] = made;
    counts[`ch2.${documentRows[kind]}.repealed`] = repealed;
    counts[`ch2.${documentRows[kind]}.in_force`] = after[kind];
  }
  for (const [row, work] of items) {
    if (work === 'fees' || work === 'services') continue;
    counts[`ch2.${row}.decisions`] = around(organ, year, work, profile[work]);
  }
  const places = [2, 4, 6][random.integer(0, 2)] ?? 6;
  const fees = around(organ, year, 'fees', profile.fees) * 10 ** places;
  const odd = fees === 0 ? 0 : random.integer(0, 10 ** places - 1);
  return {
    figures: {
      ...decimals(counts),
      'ch2.art20_8.administrative_fees.amount_wan_yuan': decimal(fees + odd, places),
    },
    after,
  };
}

const documentKinds: readonly Documents[] = ['regulations', 'documents'];

function documentsMade(organ: SampleOrgan, year: number, kind: Documents): number {
  const usual = usualDocuments(organ, kind);
  return usual === 0 ? 0 : chanceOf(organ, year, kind).integer(Math.floor(usual / 3), Math.ceil(usual * 1.4));
}

/** Only a province and a city make 规章; a quiet organ makes nothing. */
function usualDocuments(organ: SampleOrgan, kind: Documents): number {
  if (isQuiet(organ.id)) return 0;
  if (kind === 'regulations' && organ.kind !== 'GOVERNMENT') return 0;
  if (kind === 'regulations' && organ.level !== 'PROVINCE' && organ.level !== 'CITY') return 0;
  const usual = profileOf(organ)[kind];
  return organ.level === 'COUNTY' ? Math.ceil(usual / 4) : usual;
}

function decimals(counts: Readonly<Record<FigureKey, number>>): Record<FigureKey, Decimal> {
  return Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, String(count)]));
}

/** A whole number of the smallest places as an exact decimal: 12345 with 2 places is 123.45. */
function decimal(smallest: number, places: number): Decimal {
  const digits = String(smallest).padStart(places + 1, '0');
  return parseDecimal(`${digits.slice(0, -places)}.${digits.slice(-places)}`) ?? '0';
}
