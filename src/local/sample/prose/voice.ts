import type { Edition } from '../../../forms/form.ts';
import type { Scope } from '../../../report/report.ts';
import type { FieldProfile } from '../fields.ts';
import type { OrganYear } from '../figures/organYear.ts';
import { countBelow, countOf } from '../figures/organYear.ts';
import { profileOf } from '../figures/scale.ts';
import type { SampleOrgan } from '../organs.ts';
import { hashOf, randomFrom } from '../random.ts';

/** All that a sentence of a report can speak of. */
export interface Voice {
  readonly organ: SampleOrgan;
  readonly year: number;
  readonly scope: Scope;
  readonly edition: Edition;
  /** How the text calls its author: 我局, 我镇, 本机关; for a 汇总 全市, 全县. */
  readonly self: string;
  /** 全省, 全市, 全县, 全区. */
  readonly region: string;
  readonly facts: Facts;
  readonly before: Facts | null;
  /** The nth of this year's topics. */
  readonly topic: (n: number) => string;
  /** A number that stands in no table, the same for the same name. */
  readonly incidental: (what: string, from: number, to: number) => number;
  readonly numbers: OrganYear;
}

/** Figures of the tables that the text repeats. */
export interface Facts {
  readonly received: number;
  readonly carriedIn: number;
  readonly handled: number;
  readonly carriedOut: number;
  readonly granted: number;
  readonly partiallyGranted: number;
  readonly denied: number;
  readonly unavailable: number;
  readonly natural: number;
  readonly documentsMade: number;
  readonly documentsStanding: number;
  readonly reviews: number;
  readonly corrected: number;
  readonly litigation: number;
}

export type Sentence = (voice: Voice) => string;

export function voiceOf(
  organ: SampleOrgan,
  year: number,
  scope: Scope,
  edition: Edition,
  numbers: OrganYear,
  before: OrganYear | null,
): Voice {
  const { topics }: FieldProfile = profileOf(organ);
  const shift = hashOf(organ.id) + year * 3;
  const region = regionOf(organ);
  return {
    organ,
    year,
    scope,
    edition,
    self: scope === 'AGGREGATE' ? region : selfOf(organ.name),
    region,
    facts: factsOf(numbers),
    before: before && factsOf(before),
    topic: (n) => topics[(shift + n) % topics.length] ?? '',
    incidental: (what, from, to) => randomFrom(`${organ.id} ${year} ${scope} ${what}`).integer(from, to),
    numbers,
  };
}

/** One of the sentences: another one every year, and not the same for every organ. */
export function say(voice: Voice, slot: string, sentences: readonly Sentence[]): string {
  const turn = hashOf(`${voice.organ.id} ${voice.scope} ${slot}`) + voice.year;
  return sentences[turn % sentences.length]?.(voice) ?? '';
}

function factsOf(numbers: OrganYear): Facts {
  const received = countBelow(numbers, 'ch3.new_received.');
  const carriedIn = countBelow(numbers, 'ch3.carried_in.');
  const carriedOut = countBelow(numbers, 'ch3.carried_out.');
  const documents = 'ch2.art20_1.normative_documents';
  return {
    received,
    carriedIn,
    carriedOut,
    handled: received + carriedIn - carriedOut,
    granted: countBelow(numbers, 'ch3.granted.'),
    partiallyGranted: countBelow(numbers, 'ch3.partially_granted.'),
    denied: countBelow(numbers, 'ch3.denied.'),
    unavailable: countBelow(numbers, 'ch3.unavailable.'),
    natural: countOf(numbers, 'ch3.new_received.natural_person'),
    documentsMade: countOf(numbers, `${documents}.made`) + countOf(numbers, `${documents}.newly_made`),
    documentsStanding:
      countOf(numbers, `${documents}.in_force`) + countOf(numbers, `${documents}.total_disclosed`),
    reviews: countBelow(numbers, 'ch4.review.'),
    corrected: countOf(numbers, 'ch4.review.corrected'),
    litigation: countBelow(numbers, 'ch4.litigation_'),
  };
}

const selves: readonly (readonly [ending: string, self: string])[] = [
  ['街道办事处', '我街道'],
  ['镇人民政府', '我镇'],
  ['乡人民政府', '我乡'],
  ['管理委员会', '管委会本级'],
  ['委员会', '我委'],
  ['厅', '我厅'],
  ['局', '我局'],
];

function selfOf(name: string): string {
  return selves.find(([ending]) => name.endsWith(ending))?.[1] ?? '本机关';
}

function regionOf({ name, level }: SampleOrgan): string {
  if (level === 'PROVINCE') return '全省';
  if (level === 'CITY') return '全市';
  return name.includes('县人民政府') ? '全县' : '全区';
}
