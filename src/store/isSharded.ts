/** Root, province and city: five hundred organs of a city may publish in the last minute before a deadline. */
const SHARDED_LEVELS = 3;

/** Whether the totals of an organ this far below the root are kept in shards: too many reports count towards them. */
export function isSharded(depth: number): boolean {
  return depth < SHARDED_LEVELS;
}
