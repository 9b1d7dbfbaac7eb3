import { fileURLToPath } from 'node:url';
import { builtFolder } from '../api/builtFolder.ts';
import type { GraphiqlManifest } from '../api/graphiql/assets.ts';

/** `infra/build.ts` puts GraphiQL beside the bundles, and this module is in each of them. */
export const graphiqlAssets = builtFolder<GraphiqlManifest>(
  fileURLToPath(new URL('graphiql', import.meta.url)),
);
