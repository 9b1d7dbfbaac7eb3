import { fileURLToPath } from 'node:url';
import { builtFolder } from '../api/builtFolder.ts';
import { cmsHandler } from '../api/cms/cmsHandler.ts';
import { overHttp } from '../api/overHttp.ts';

/**
 * The pages for editors, as `infra/build.ts` put them beside the bundle; no data, no secret. So it also says that there
 * is nothing, to whoever asks for what no route is for.
 */
export const handler = overHttp(cmsHandler(builtFolder(fileURLToPath(new URL('cms', import.meta.url)))));
