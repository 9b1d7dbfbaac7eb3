import { changeEndpoint } from '../../commands/changeEndpoint.ts';
import { createEndpoint } from '../../commands/createEndpoint.ts';
import { deleteEndpoint } from '../../commands/deleteEndpoint.ts';
import { revokePreviousKey } from '../../commands/revokePreviousKey.ts';
import { rotateEndpointKey } from '../../commands/rotateEndpointKey.ts';
import { switchEndpoint } from '../../commands/switchEndpoint.ts';
import { verifyEndpoint } from '../../commands/verifyEndpoint.ts';
import { endpointNotice } from '../../queries/endpointNotice.ts';
import { endpointOf, endpoints } from '../../queries/endpoints.ts';
import type { WebhookEventType as EventType } from '../../webhooks/catalogue.ts';
import { connection, pageRequest } from '../connection.ts';
import type { RequestContext } from '../context.ts';
import type {
  EndpointFilterInput,
  InputMaybe,
  Resolvers,
  SignatureScheme,
  WebhookEventType,
} from '../generated/resolverTypes.ts';
import { endpointCode, globalId, organCode } from '../globalId.ts';
import { commandContext, organPath } from '../input.ts';

const eventTypes = {
  REPORT_PUBLISHED: 'report.published',
  REPORT_CORRECTED: 'report.corrected',
  REPORT_WITHDRAWN: 'report.withdrawn',
  REPORT_RETRACTED: 'report.retracted',
  ORGAN_CHANGED: 'organ.changed',
  REPORT_CREATED: 'report.created',
  REPORT_SUBMITTED: 'report.submitted',
  REPORT_RETURNED: 'report.returned',
  REPORT_OVERDUE: 'report.overdue',
  ENDPOINT_DISABLED: 'endpoint.disabled',
  PING: 'ping',
} as const satisfies Record<WebhookEventType, EventType>;

export const typeNames = Object.fromEntries(
  Object.entries(eventTypes).map(([name, type]) => [type, name]),
) as Readonly<Record<EventType, WebhookEventType>>;

const schemes = { HMAC: 'v1', ED25519: 'v1a' } as const satisfies Record<SignatureScheme, string>;

export const webhooks: Pick<Resolvers, 'Endpoint' | 'EndpointFilter'> & {
  readonly Query: Resolvers['Query'];
  readonly Mutation: Resolvers['Mutation'];
} = {
  Query: {
    endpoints: async (_, args, { actor, store }) => {
      const request = pageRequest(args);
      const page = await endpoints(organPath(args.within), request, actor, store);
      return connection(page, request, (listed) => listed);
    },
    endpoint: (_, { id }, { actor, store }) => endpointOf(endpointCode(id), actor, store),
  },
  Mutation: {
    createEndpoint: async (_, { input }, context) => {
      const { name, organ, url, format, filter, signature } = input;
      const { endpoint, secret } = await createEndpoint(
        {
          name,
          organ: organCode(organ),
          url,
          format: format ?? 'STANDARD',
          filter: filterInput(filter),
          scheme: schemes[signature ?? 'HMAC'],
        },
        { ...keyingContext(input, context), id: context.newId() },
      );
      return { clientMutationId: input.clientMutationId ?? null, endpoint, secret };
    },
    changeEndpoint: async (_, { input }, context) => {
      const { expectedVersion, name, url, format, filter } = input;
      const endpoint = await changeEndpoint(
        {
          endpoint: endpointCode(input.endpoint),
          expectedVersion,
          ...(typeof name === 'string' ? { name } : {}),
          ...(typeof url === 'string' ? { url } : {}),
          ...(format ? { format } : {}),
          ...(filter ? { filter: filterInput(filter) } : {}),
        },
        webhookContext(input, context),
      );
      return { clientMutationId: input.clientMutationId ?? null, endpoint };
    },
    rotateEndpointKey: async (_, { input }, context) => {
      const { expectedVersion, signature } = input;
      const scheme = schemes[signature ?? 'HMAC'];
      const { endpoint, secret } = await rotateEndpointKey(
        { endpoint: endpointCode(input.endpoint), scheme, expectedVersion },
        keyingContext(input, context),
      );
      return { clientMutationId: input.clientMutationId ?? null, endpoint, secret };
    },
    revokePreviousKey: async (_, { input }, context) => {
      const endpoint = await revokePreviousKey(
        { endpoint: endpointCode(input.endpoint), expectedVersion: input.expectedVersion },
        keyingContext(input, context),
      );
      return { clientMutationId: input.clientMutationId ?? null, endpoint };
    },
    switchEndpoint: async (_, { input }, context) => {
      const endpoint = await switchEndpoint(
        {
          endpoint: endpointCode(input.endpoint),
          on: input.on,
          expectedVersion: input.expectedVersion,
        },
        commandContext(input, context),
      );
      return { clientMutationId: input.clientMutationId ?? null, endpoint };
    },
    deleteEndpoint: async (_, { input }, context) => {
      const { endpoint } = await deleteEndpoint(
        { endpoint: endpointCode(input.endpoint), expectedVersion: input.expectedVersion },
        commandContext(input, context),
      );
      return { clientMutationId: input.clientMutationId ?? null, deleted: endpoint };
    },
    verifyEndpoint: async (_, { input }, context) => {
      const endpoint = await verifyEndpoint(
        { endpoint: endpointCode(input.endpoint) },
        { ...webhookContext(input, context), source: context.origin },
      );
      return { clientMutationId: input.clientMutationId ?? null, endpoint };
    },
  },
  Endpoint: {
    id: ({ endpoint }) => globalId('Endpoint', endpoint.id),
    code: ({ endpoint }) => endpoint.id,
    name: ({ endpoint }) => endpoint.name,
    organ: async ({ endpoint }, _, { loaders }) => (await loaders.organ.load(endpoint.organ))!,
    url: ({ endpoint }) => endpoint.url,
    format: ({ endpoint }) => endpoint.format,
    filter: ({ endpoint }) => endpoint.filter,
    publicKey: ({ endpoint }) => endpoint.publicKey,
    previousKeyUntil: ({ endpoint }) => endpoint.previousKeyUntil,
    verifiedAt: ({ endpoint }) => endpoint.verifiedAt,
    switchedOffAt: ({ endpoint }) => endpoint.switchedOffAt,
    disabled: ({ health }) => health.disabled,
    notice: ({ health }) => endpointNotice(health),
    failingSince: ({ health }) => health.failingSince,
    pausedUntil: ({ health }) => health.notBefore,
    version: ({ endpoint }) => endpoint.version,
    createdAt: ({ endpoint }) => endpoint.createdAt,
    createdBy: ({ endpoint }) => endpoint.createdBy,
    updatedAt: ({ endpoint }) => endpoint.updatedAt,
    updatedBy: ({ endpoint }) => endpoint.updatedBy,
  },
  EndpointFilter: {
    types: ({ types }) => types.map((type) => typeNames[type]),
    under: ({ under }, _, { loaders }) => {
      const organ = under.at(-1);
      return organ === undefined ? null : loaders.organ.load(organ);
    },
  },
};

function filterInput(filter: InputMaybe<EndpointFilterInput> | undefined) {
  return {
    types: filter?.types?.map((type) => eventTypes[type]) ?? [],
    under: filter?.under ? organCode(filter.under) : null,
    scopes: filter?.scopes ?? [],
  };
}

type MutationInput = Parameters<typeof commandContext>[0];

function webhookContext(input: MutationInput, context: RequestContext) {
  return { ...commandContext(input, context), ...context.webhooks! };
}

function keyingContext(input: MutationInput, context: RequestContext) {
  const { newSecret } = context;
  return { ...webhookContext(input, context), nonce: newSecret(), secret: newSecret() };
}
