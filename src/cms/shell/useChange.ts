import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { ask } from './api.ts';
import type { Operation } from './operation.ts';
import { isPassing } from './trouble.ts';

type WithInput<Input> = { readonly input: Input };

/**
 * Does something by the API. What is sent again after an answer that never came carries the same `clientMutationId`, so
 * it is done once. Afterwards every answer on the screen is asked for again.
 */
export function useChange<Answer, Input extends object>(
  operation: Operation<Answer, WithInput<Input>>,
): UseMutationResult<Answer, Error, Input> {
  const queries = useQueryClient();
  const pending = useRef<{ readonly input: string; readonly id: string } | null>(null);
  return useMutation({
    mutationFn: async (input: Input) => {
      const text = JSON.stringify(input);
      if (pending.current?.input !== text) pending.current = { input: text, id: crypto.randomUUID() };
      const answer = await ask(operation, { input: { ...input, clientMutationId: pending.current.id } });
      pending.current = null;
      return answer;
    },
    retry: (tries, trouble) => isPassing(trouble) && tries < 3,
    onSuccess: () => queries.invalidateQueries(),
    onError: (trouble) => {
      if (!isPassing(trouble)) pending.current = null;
    },
  });
}
