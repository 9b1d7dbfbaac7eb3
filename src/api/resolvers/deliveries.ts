import { redeliver } from '../../commands/redeliver.ts';
import { redeliverSince } from '../../commands/redeliverSince.ts';
import { deliveries as deliveriesTo, deliveryAttempts } from '../../queries/deliveries.ts';
import { connection, pageRequest } from '../connection.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { deliveryIdFrom, endpointCode, globalDeliveryId } from '../globalId.ts';
import { commandContext } from '../input.ts';
import { typeNames } from './webhooks.ts';

export const deliveries: Pick<Resolvers, 'Delivery' | 'DeliveryAttempt'> & {
  readonly Query: Resolvers['Query'];
  readonly Mutation: Resolvers['Mutation'];
} = {
  Query: {
    deliveries: async (_, args, { actor, store }) => {
      const request = pageRequest(args);
      const page = await deliveriesTo(endpointCode(args.endpoint), request, actor, store);
      return connection(page, request, (delivery) => delivery);
    },
    deliveryAttempts: (_, { delivery }, { actor, store }) =>
      deliveryAttempts(deliveryIdFrom(delivery), actor, store),
  },
  Mutation: {
    redeliver: async (_, { input }, context) => {
      const delivery = await redeliver(
        { delivery: deliveryIdFrom(input.delivery) },
        commandContext(input, context),
      );
      return { clientMutationId: input.clientMutationId ?? null, delivery };
    },
    redeliverSince: async (_, { input }, context) => {
      const { since, which, after } = input;
      const redelivered = await redeliverSince(
        { endpoint: endpointCode(input.endpoint), since, which: which ?? 'FAILED', after: after ?? null },
        commandContext(input, context),
      );
      return { clientMutationId: input.clientMutationId ?? null, ...redelivered };
    },
  },
  Delivery: {
    id: globalDeliveryId,
    message: ({ message }) => message.id,
    type: ({ message }) => typeNames[message.type],
    subject: ({ message }) => message.subject,
    timestamp: ({ message }) => message.timestamp,
  },
  DeliveryAttempt: {
    headers: ({ headers }) => Object.entries(headers).map(([name, value]) => ({ name, value })),
  },
};
