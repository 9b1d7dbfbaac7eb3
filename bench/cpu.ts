/**
 * Microseconds of this process's CPU time that one call takes, all its threads together: the least of several rounds,
 * the first of which only warm it up.
 */
export async function cpuOf(
  call: () => unknown,
  { calls = 2_000, rounds = 7, warm = 2 } = {},
): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < rounds + warm; round += 1) {
    const before = process.cpuUsage();
    for (let i = 0; i < calls; i += 1) await call();
    const { user, system } = process.cpuUsage(before);
    if (round >= warm) least = Math.min(least, (user + system) / calls);
  }
  return least;
}
