import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
// The Lambda integration is CommonJS and sees the other half of the same class.
import type { ApolloServer as CommonJsApolloServer } from '@apollo/server' with {
  'resolution-mode': 'require',
};
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Actor } from '../access/actor.ts';
import { isFailure, isRefusal } from '../errors.ts';
import type { Store } from '../store/store.ts';
import type { RequestContext, WebhookMeans } from './context.ts';
import { costExtension } from './costExtension.ts';
import { documentStore } from './documentStore.ts';
import { errorFormatter, type Log } from './errors.ts';
import { newContext } from './newContext.ts';

/** What an API needs from the outside. Only `lambda/` and `local/` make these. */
export interface ApiDependencies {
  readonly store: Store;
  /** The present instant (ISO 8601, UTC). */
  readonly now: () => string;
  readonly log: Log;
  /** Scheme and host where this site is found; left out: as it was asked. */
  readonly origin?: string;
  /** An id that was never used before. */
  readonly newId: () => string;
  /** 32 random bytes in hexadecimal. */
  readonly newSecret: () => string;
  /** Left out: an API without endpoints. */
  readonly webhooks?: WebhookMeans;
}

/** A handler for HTTP API events (payload format 2.0), on Lambda and in the local server alike. */
export type HttpHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

export function graphqlHandler(
  schema: GraphQLSchema,
  dependencies: ApiDependencies,
  actorOf: (event: APIGatewayProxyEventV2, now: string) => Promise<Actor | null>,
  plugins: readonly ApolloServerPlugin<RequestContext>[] = [],
): HttpHandler {
  const { now, log } = dependencies;
  const contextOf = newContext(dependencies);
  const server = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    // What strangers send would be kept in memory under ids of theirs; our own pages have ids of ours.
    persistedQueries: false,
    documentStore: documentStore(),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: errorFormatter(log),
    logger: quiet(log),
    plugins: [
      costExtension,
      ...plugins,
      // Named, so that their code can be left out of the bundles.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  const answer = startServerAndCreateLambdaHandler(
    server as unknown as CommonJsApolloServer<RequestContext>,
    handlers.createAPIGatewayProxyEventV2RequestHandler(),
    {
      context: async ({ event }) => {
        const instant = now();
        return contextOf(event, await actorOf(event, instant).catch(refuseRequest), instant);
      },
    },
  );
  return async (event, context) => {
    const result = await answer(event, context, () => undefined);
    return typeof result === 'object' ? result : { statusCode: 200, body: String(result) };
  };
}

/** A refusal before any GraphQL was looked at; without a status of its own it would be told as a defect, 500. */
function refuseRequest(error: unknown): never {
  if (!isRefusal(error)) throw error;
  const status = isFailure(error, 'UNAVAILABLE') ? 503 : 403;
  throw new GraphQLError(error.message, { originalError: error, extensions: { http: { status } } });
}

function quiet(log: Log) {
  const line = (level: string) => (message?: unknown) => log({ level, message: String(message) });
  return { debug: () => undefined, info: () => undefined, warn: line('warn'), error: line('error') };
}
