/** What came of one of many. */
export interface Outcome<Item> {
  readonly item: Item;
  /** null: it was done. */
  readonly trouble: unknown;
}

/**
 * Does the same for each, some at a time, and tells after each how it went. One that fails does not keep the others; the
 * promise is never rejected.
 */
export async function runEach<Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<unknown>,
  told: (outcome: Outcome<Item>) => void,
  atOnce = 4,
): Promise<readonly Outcome<Item>[]> {
  const outcomes: Outcome<Item>[] = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [index, item] of waiting) {
      const trouble: unknown = await act(item).then(
        () => null,
        (reason: unknown) => reason ?? new Error('it was refused'),
      );
      outcomes[index] = { item, trouble };
      told({ item, trouble });
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return outcomes;
}
