/** Tests run in Node's own ESM; swc only strips types. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } },
    ],
  },
  setupFiles: 'SEED' in process.env || process.env.DEEP === '1' ? ['<rootDir>/test/support/repeated.ts'] : [],
  testTimeout: process.env.DEEP === '1' ? 1_200_000 : 60_000,
};
