import { openToAllOrigins } from './cors.ts';
import { executableSchema } from './executableSchema.ts';
import { sdl } from './generated/publicSchema.ts';
import { graphqlHandler, type ApiDependencies, type HttpHandler } from './handler.ts';
import { publicResolvers } from './resolvers/resolvers.ts';

/** The public API: published reports and totals, no actor, no way to write. */
export function publicHandler(dependencies: ApiDependencies): HttpHandler {
  const schema = executableSchema(sdl, publicResolvers, 'everybody');
  return openToAllOrigins(graphqlHandler(schema, dependencies, () => Promise.resolve(null)));
}
