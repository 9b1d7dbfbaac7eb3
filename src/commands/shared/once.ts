import type { Actor } from '../../access/actor.ts';
import { DomainError } from '../../errors.ts';
import type { Change, MutationId, RecordedMutation } from '../../store/store.ts';
import { checkedText } from '../../report/input.ts';
import { canonicalJson } from '../../util/canonicalJson.ts';
import { sha256 } from '../../util/sha256.ts';
import type { CommandContext } from './context.ts';

/** One mutation as it was asked for, by which a repetition of it is recognised. */
export interface Mutation {
  readonly id: MutationId | null;
  /** SHA-256 of the command's name and input. */
  readonly fingerprint: string;
}

const MAX_ID_LENGTH = 200;

export function mutationOf(command: string, input: object, actor: Actor, context: CommandContext): Mutation {
  const { clientMutationId } = context;
  if (clientMutationId !== null && (clientMutationId === '' || clientMutationId.length > MAX_ID_LENGTH)) {
    throw new DomainError('INVALID_INPUT', {
      path: 'clientMutationId',
      reason: 'OUT_OF_RANGE',
      detail: `1–${MAX_ID_LENGTH}`,
    });
  }
  if (clientMutationId !== null) checkedText(clientMutationId, 'clientMutationId', MAX_ID_LENGTH);
  return {
    id: clientMutationId === null ? null : { actor: actor.id, clientMutationId },
    fingerprint: sha256(canonicalJson({ command, input })),
  };
}

/** The result of the same mutation when it came before; throws when the id came with other input. */
export function earlierResult<Result>(mutation: Mutation, earlier: RecordedMutation | null): Result | null {
  if (!earlier || !mutation.id) return null;
  if (earlier.fingerprint !== mutation.fingerprint) {
    throw new DomainError('MUTATION_ID_REUSED', { clientMutationId: mutation.id.clientMutationId });
  }
  return JSON.parse(earlier.result) as Result;
}

/** The same for a command that reads no dossier: one more request, if the client gave the mutation an id. */
export async function repeatedResult<Result>(
  mutation: Mutation,
  { store, now }: CommandContext,
): Promise<Result | null> {
  return mutation.id && earlierResult<Result>(mutation, await store.recorded(mutation.id, now));
}

/**
 * Commits the change together with the record of the mutation, and returns the result: the first one if the same
 * mutation was committed meanwhile. Throws `CONFLICT` with what is there when somebody else was first.
 */
export async function commitOnce<Result extends object>(
  context: CommandContext,
  mutation: Mutation,
  change: Omit<Change, 'at' | 'mutation'>,
  result: Result,
): Promise<Result> {
  const { id, fingerprint } = mutation;
  const outcome = await context.store.commit({
    ...change,
    at: context.now,
    ...(id ? { mutation: { ...id, fingerprint, result: JSON.stringify(result) } } : {}),
  });
  switch (outcome.kind) {
    case 'done':
      return result;
    case 'repeated':
      return earlierResult<Result>(mutation, outcome.earlier) ?? result;
    case 'conflict':
      // The command refuses this itself, with the duty named; the write's own condition is the second lock.
      if (outcome.what === 'duty') throw new DomainError('FORBIDDEN', { action: '' });
      throw new DomainError('CONFLICT', { what: outcome.what, id: outcome.id, current: outcome.current });
  }
}
