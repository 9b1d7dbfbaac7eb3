import { ApolloServer } from '@apollo/server';
import type { ApolloServer as CommonJsApolloServer } from '@apollo/server' with {
  'resolution-mode': 'require',
};
import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import type { RequestContext } from '../src/api/context.ts';
import { executableSchema } from '../src/api/executableSchema.ts';
import { sdl } from '../src/api/generated/publicSchema.ts';
import type { HttpHandler } from '../src/api/handler.ts';
import { newContext } from '../src/api/newContext.ts';
import { publicResolvers } from '../src/api/resolvers/publicResolvers.ts';
import type { Store } from '../src/store/store.ts';
import { dependenciesOn } from './publicApi.ts';

/** The same schema and resolvers behind Apollo Server as it comes. */
export function defaultApolloOn(store: Store): HttpHandler {
  const dependencies = dependenciesOn(store);
  const contextOf = newContext(dependencies);
  const schema = executableSchema(sdl, publicResolvers, 'everybody');
  const server = new ApolloServer<RequestContext>({ schema, stopOnTerminationSignals: false });
  const answer = startServerAndCreateLambdaHandler(
    server as unknown as CommonJsApolloServer<RequestContext>,
    handlers.createAPIGatewayProxyEventV2RequestHandler(),
    { context: ({ event }) => Promise.resolve(contextOf(event, null, dependencies.now())) },
  );
  return async (event, context) => {
    const result = await answer(event, context, () => undefined);
    return typeof result === 'object' ? result : { statusCode: 200, body: String(result) };
  };
}
