import { join } from 'node:path';
import type { Plugin } from 'esbuild';

const folder = import.meta.dirname;

/**
 * Leaves code out of the bundles that never runs there: every kilobyte is read again at each cold start. What stands
 * in its place says so when it is called after all, and `test/infra/package.test.ts` calls the bundles.
 */
export const leaveOut: Plugin = {
  name: 'leave-out',
  setup(build) {
    // On Lambda the credentials are in environment variables. The SDK would also look for them in files, at sign-in
    // servers and with other clouds' tokens.
    build.onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, () => ({
      path: join(folder, 'environmentCredentials.ts'),
    }));

    // Apollo's plugins that src/api/handler.ts names as disabled, and its maker of schemas from text.
    build.onResolve(
      {
        filter:
          /^\.\/plugin\/(cacheControl|usageReporting|schemaReporting|inlineTrace|landingPage\/default)\/index\.js$|^@graphql-tools\/schema$/,
      },
      ({ importer }) => (/@apollo[\\/]server/.test(importer) ? { path: join(folder, 'leftOut.ts') } : null),
    );

    // In a bundle Apollo does not find Node's own hashes, and would bring others.
    build.onResolve({ filter: /^sha\.js$/ }, () => ({ path: join(folder, 'nodeHash.cjs') }));

    // The Lambda integration asks for the CommonJS half of Apollo, we for the other: one of them is enough.
    build.onResolve({ filter: /^@apollo\/server(\/|$)/ }, ({ path, kind, resolveDir }) =>
      kind === 'require-call' ? build.resolve(path, { kind: 'import-statement', resolveDir }) : null,
    );
  },
};
