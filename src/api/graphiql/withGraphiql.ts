import type { HttpHandler } from '../handler.ts';
import type { GraphiqlAssets } from './assets.ts';
import { graphiqlResponse } from './graphiqlResponse.ts';

/** An API that shows GraphiQL to browsers. */
export function withGraphiql(handler: HttpHandler, assets: GraphiqlAssets): HttpHandler {
  return async (event, context) => graphiqlResponse(event, assets) ?? handler(event, context);
}
