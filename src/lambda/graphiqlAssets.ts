import { fileURLToPath } from 'node:url';
import { assetFolder } from '../api/graphiql/assetFolder.ts';

/** `infra/build.ts` puts GraphiQL beside the bundles, and this module is in each of them. */
export const graphiqlAssets = assetFolder(fileURLToPath(new URL('graphiql', import.meta.url)));
