import { authenticationOver, type Authentication } from './authenticate.ts';
import type { WebhookMeans } from './context.ts';
import { executableSchema } from './executableSchema.ts';
import { sdl } from './generated/manageSchema.ts';
import { trustedDocuments } from './generated/trustedDocuments.ts';
import { graphqlHandler, type ApiDependencies, type HttpHandler } from './handler.ts';
import { withLimits } from './limits/withLimits.ts';
import { IMPORT_BYTES, withReadableBody } from './limits/withReadableBody.ts';
import { neverStored } from './neverStored.ts';
import { manageResolvers } from './resolvers/resolvers.ts';
import { withTrustedDocuments } from './withTrustedDocuments.ts';

/**
 * The manage API: drafts, history and commands, for those who carry a key, and for people where the authentication
 * knows a provider; left out: keys only.
 */
export function manageHandler(
  dependencies: ApiDependencies & { readonly webhooks: WebhookMeans },
  authentication: Authentication = authenticationOver(dependencies.store, null, dependencies.log),
): HttpHandler {
  const schema = executableSchema(sdl, manageResolvers, 'signed in');
  const answer = graphqlHandler(
    schema,
    { ...dependencies, store: authentication.store },
    authentication.actorOf,
  );
  const limited = withTrustedDocuments(withLimits(answer, schema), trustedDocuments);
  return neverStored(withReadableBody(limited, IMPORT_BYTES));
}
