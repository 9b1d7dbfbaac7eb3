/** Values by their keys, the oldest of which are forgotten. */
export interface Kept<Value> {
  readonly find: (key: string) => Value | null;
  readonly add: (key: string, value: Value, size: number) => void;
  readonly forget: (key: string) => void;
}

/** Keeps values of so much size together, in whatever unit their sizes are given. */
export function keptUpTo<Value>(mostSize: number): Kept<Value> {
  const kept = new Map<string, { readonly value: Value; readonly size: number }>();
  let total = 0;
  const forget = (key: string) => {
    total -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  };
  return {
    find: (key) => kept.get(key)?.value ?? null,
    add: (key, value, size) => {
      forget(key);
      kept.set(key, { value, size });
      total += size;
      for (const oldest of kept.keys()) {
        if (total <= mostSize) break;
        forget(oldest);
      }
    },
    forget,
  };
}
