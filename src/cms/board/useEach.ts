import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ask } from '../shell/api.ts';
import type { Operation } from '../shell/operation.ts';
import { runEach, type Outcome } from './runEach.ts';

export interface Each<Item> {
  /** null: not begun. */
  readonly outcomes: readonly Outcome<Item>[] | null;
  readonly total: number;
  readonly isRunning: boolean;
  readonly run: (items: readonly Item[]) => Promise<readonly Outcome<Item>[]>;
}

/**
 * Does the same by the API for each of many, a few at a time. What is sent again carries the same `clientMutationId`, so
 * it is done once. At the end every answer on the screen is asked for again.
 */
export function useEach<Item, Input extends object, Answer>(
  operation: Operation<Answer, { readonly input: Input }>,
  inputOf: (item: Item) => Input,
): Each<Item> {
  const queries = useQueryClient();
  const ids = useRef(new Map<string, string>());
  const [outcomes, setOutcomes] = useState<readonly Outcome<Item>[] | null>(null);
  const [total, setTotal] = useState(0);
  const act = (item: Item) => {
    const input = inputOf(item);
    const text = JSON.stringify(input);
    const clientMutationId = ids.current.get(text) ?? crypto.randomUUID();
    ids.current.set(text, clientMutationId);
    return ask(operation, { input: { ...input, clientMutationId } });
  };
  return {
    outcomes,
    total,
    isRunning: outcomes !== null && outcomes.length < total,
    run: async (items) => {
      setTotal(items.length);
      setOutcomes([]);
      const all = await runEach(items, act, (each) => setOutcomes((before) => [...(before ?? []), each]));
      await queries.invalidateQueries();
      return all;
    },
  };
}
