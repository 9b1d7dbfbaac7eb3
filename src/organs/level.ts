/** 国家、省、设区的市、县（市、区）, from the top down. */
export const levels = ['NATION', 'PROVINCE', 'PREFECTURE', 'COUNTY'] as const;

export type Level = (typeof levels)[number];

/**
 * The level of a government that stands so far below the root of its tree (0: the root itself), where the root is of
 * the level `top`. One step down is one level: a district that a province governs directly (直辖市的区、省直管县) keeps the
 * earlier rank of what stands beside it. Below a county there is nothing lower: a zone inside it counts as one.
 */
export function levelAt(depth: number, top: Level): Level {
  return levels[Math.min(levels.indexOf(top) + depth, levels.length - 1)]!;
}
