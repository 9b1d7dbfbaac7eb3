import fc from 'fast-check';

/** Loaded before the tests of a run that is repeated (`SEED`) or long (`DEEP`): for properties that name neither. */
const { SEED, DEEP } = process.env;
fc.configureGlobal({
  ...(SEED === undefined ? {} : { seed: Number(SEED) }),
  ...(DEEP === '1' ? { numRuns: 2_000 } : {}),
});
