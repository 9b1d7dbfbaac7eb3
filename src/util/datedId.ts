const LENGTH = 8;

/** An id that sorts by the instant (ISO 8601, UTC) and then by chance: the start of an id that was never used before. */
export function datedId(at: string, newId: string): string {
  return `${at}.${newId.slice(0, LENGTH)}`;
}
