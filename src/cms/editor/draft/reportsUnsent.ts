import { reportsUnsentHere } from './keepers.ts';
import { recordsHere } from './records.ts';

/** Of how many reports this machine has something from the person that the API has not. */
export async function reportsUnsent(person: string): Promise<number> {
  const kept = (await (await recordsHere())?.ofPerson(person)) ?? [];
  const withText = kept.filter(({ kept: { parts } }) => Object.keys(parts).length > 0);
  return new Set([...withText.map(({ report }) => report), ...reportsUnsentHere()]).size;
}
