import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from './context.ts';
import { isWhole } from './wholeAnswer.ts';

/**
 * Tells in `extensions.cost` what the answer cost the database: requests by kind, and capacity units. Only with a whole
 * answer: what was refused, and what is not there, would cost more where it is there and hidden.
 */
export const costExtension: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response, contextValue }) {
        if (response.body.kind === 'single' && isWhole(response.body.singleResult)) {
          const { extensions } = response.body.singleResult;
          response.body.singleResult.extensions = { ...extensions, cost: contextValue.store.cost() };
        }
        return Promise.resolve();
      },
    }),
};
