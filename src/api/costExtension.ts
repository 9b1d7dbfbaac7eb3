import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from './context.ts';

/** Tells in `extensions.cost` what the answer cost the database: requests by kind, and capacity units. */
export const costExtension: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response, contextValue }) {
        if (response.body.kind === 'single') {
          const { extensions } = response.body.singleResult;
          response.body.singleResult.extensions = { ...extensions, cost: contextValue.store.cost() };
        }
        return Promise.resolve();
      },
    }),
};
