import type { ResolverMap } from '../executableSchema.ts';

/** One map of resolvers from several, a later one adding to the types of those before. */
export function merged(...maps: readonly object[]): ResolverMap {
  const all: Record<string, Record<string, unknown>> = {};
  for (const map of maps) {
    for (const [type, fields] of Object.entries(map) as [string, Record<string, unknown>][]) {
      all[type] = { ...all[type], ...fields };
    }
  }
  return all;
}
