const SHARDED_LEVELS = 2;

/** Whether the totals of an organ this far below the root are kept in shards: too many reports count towards them. */
export function isSharded(depth: number): boolean {
  return depth < SHARDED_LEVELS;
}
