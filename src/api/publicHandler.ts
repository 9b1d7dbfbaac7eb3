import { openToAllOrigins } from './cors.ts';
import { executableSchema } from './executableSchema.ts';
import { feedHandler, feedPaths } from './feeds/feedHandler.ts';
import { sdl } from './generated/publicSchema.ts';
import { graphqlHandler, type ApiDependencies, type HttpHandler } from './handler.ts';
import { publicResolvers } from './resolvers/resolvers.ts';

/** The public API, and the feeds: published reports and totals, no actor, no way to write. */
export function publicHandler(dependencies: ApiDependencies): HttpHandler {
  const schema = executableSchema(sdl, publicResolvers, 'everybody');
  const answer = graphqlHandler(schema, dependencies, () => Promise.resolve(null));
  const feed = feedHandler(dependencies);
  return openToAllOrigins((event, context) =>
    feedPaths.includes(event.rawPath) ? feed(event, context) : answer(event, context),
  );
}
