/**
 * What fast-check takes: a seed, printed so that a failure can be run again with `SEED=…`, and how many runs,
 * `DEEP=1` asking for many.
 */
export function runs(
  name: string,
  quick: number,
  deep: number,
): { readonly seed: number; readonly numRuns: number } {
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  const numRuns = process.env['DEEP'] === '1' ? deep : quick;
  process.stderr.write(`${name}: ${numRuns} runs, SEED=${seed}\n`);
  return { seed, numRuns };
}
