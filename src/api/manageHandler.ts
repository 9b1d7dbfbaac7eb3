import { keyAuthentication } from './authenticate.ts';
import { executableSchema } from './executableSchema.ts';
import { sdl } from './generated/manageSchema.ts';
import { graphqlHandler, type ApiDependencies, type HttpHandler } from './handler.ts';
import { manageResolvers } from './resolvers/resolvers.ts';

/** The manage API: drafts, history and commands, for those who carry a key. */
export function manageHandler(dependencies: ApiDependencies): HttpHandler {
  const authenticate = keyAuthentication(dependencies.store);
  return graphqlHandler(executableSchema(sdl, manageResolvers), dependencies, (event, now) =>
    authenticate(event.headers['authorization'], now),
  );
}
