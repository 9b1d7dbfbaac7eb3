import { fileURLToPath } from 'node:url';
import { cmsFolder } from '../api/cms/cmsFolder.ts';
import { cmsHandler } from '../api/cms/cmsHandler.ts';

/** The pages for editors, as `infra/build.ts` put them beside the bundle; no data, no secret. */
export const handler = cmsHandler(cmsFolder(fileURLToPath(new URL('cms', import.meta.url))));
