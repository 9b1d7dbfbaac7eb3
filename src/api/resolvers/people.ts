import { requireActor } from '../../access/access.ts';
import { admitPerson } from '../../commands/admitPerson.ts';
import { createApiKey } from '../../commands/createApiKey.ts';
import { disablePerson } from '../../commands/disablePerson.ts';
import { enablePerson } from '../../commands/enablePerson.ts';
import { grantRole } from '../../commands/grantRole.ts';
import { revokeApiKey } from '../../commands/revokeApiKey.ts';
import { revokeRole } from '../../commands/revokeRole.ts';
import { apiKeys } from '../../queries/apiKeys.ts';
import { auditLog } from '../../queries/auditLog.ts';
import { people as peopleBelow, personOf } from '../../queries/people.ts';
import { connection, pageRequest } from '../connection.ts';
import { apiKeyCode, globalId, organCode, personCode } from '../globalId.ts';
import { commandContext, organPath } from '../input.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';

export const people: Pick<Resolvers, 'ApiKey' | 'Grant' | 'Person'> & {
  readonly Query: Resolvers['Query'];
  readonly Mutation: Resolvers['Mutation'];
} = {
  Query: {
    viewer: (_, __, { actor }) => requireActor(actor),
    people: async (_, args, { actor, store }) => {
      const request = pageRequest(args);
      const page = await peopleBelow(organPath(args.within), request, actor, store);
      return connection(page, request, (person) => person);
    },
    person: (_, { id }, { actor, store }) => personOf(personCode(id), actor, store),
    apiKeys: async (_, args, { actor, store }) => {
      const request = pageRequest(args);
      const page = await apiKeys(organPath(args.within), request, actor, store);
      return connection(page, request, (key) => key);
    },
    auditLog: async (_, args, { actor, store }) => {
      const request = pageRequest(args);
      const page = await auditLog(organCode(args.organ), request, actor, store);
      return connection(page, request, (entry) => entry);
    },
  },
  Mutation: {
    admitPerson: async (_, { input }, context) => {
      const { issuer, subject, name, organ } = input;
      const person = await admitPerson(
        { account: { issuer, subject }, name, organ: organCode(organ) },
        commandContext(input, context),
      );
      return { clientMutationId: input.clientMutationId ?? null, person };
    },
    grantRole: async (_, { input }, context) => {
      const person = await grantRole(roleInput(input), commandContext(input, context));
      return { clientMutationId: input.clientMutationId ?? null, person };
    },
    revokeRole: async (_, { input }, context) => {
      const person = await revokeRole(roleInput(input), commandContext(input, context));
      return { clientMutationId: input.clientMutationId ?? null, person };
    },
    disablePerson: async (_, { input }, context) => {
      const { expectedVersion, reason } = input;
      const person = await disablePerson(
        { person: personCode(input.person), expectedVersion, reason },
        commandContext(input, context),
      );
      return { clientMutationId: input.clientMutationId ?? null, person };
    },
    enablePerson: async (_, { input }, context) => {
      const { expectedVersion, reason } = input;
      const person = await enablePerson(
        { person: personCode(input.person), expectedVersion, reason },
        commandContext(input, context),
      );
      return { clientMutationId: input.clientMutationId ?? null, person };
    },
    createApiKey: async (_, { input }, context) => {
      const { name, organ } = input;
      const grants = input.grants.map((grant) => ({ role: grant.role, organ: organCode(grant.organ) }));
      const { key, text } = await createApiKey(
        { name, organ: organCode(organ), grants },
        { ...commandContext(input, context), id: context.newId(), secret: context.newSecret() },
      );
      return { clientMutationId: input.clientMutationId ?? null, apiKey: key, text };
    },
    revokeApiKey: async (_, { input }, context) => {
      const apiKey = await revokeApiKey({ key: apiKeyCode(input.key) }, commandContext(input, context));
      return { clientMutationId: input.clientMutationId ?? null, apiKey };
    },
  },
  Grant: {
    organ: async ({ organ }, _, { loaders }) => (await loaders.organ.load(organ))!,
  },
  Person: {
    id: ({ id }) => globalId('Person', id),
    code: ({ id }) => id,
    issuer: ({ account }) => account.issuer,
    subject: ({ account }) => account.subject,
    organ: async ({ organ }, _, { loaders }) => (await loaders.organ.load(organ))!,
  },
  ApiKey: {
    id: ({ id }) => globalId('ApiKey', id),
    code: ({ id }) => id,
    organ: async ({ organ }, _, { loaders }) => (await loaders.organ.load(organ))!,
  },
};

interface RoleArguments {
  readonly person: string;
  readonly role: Parameters<typeof grantRole>[0]['role'];
  readonly organ: string;
  readonly expectedVersion: number;
}

function roleInput({ person, role, organ, expectedVersion }: RoleArguments) {
  return { person: personCode(person), role, organ: organCode(organ), expectedVersion };
}
