/** More would only wait for the embedded engine, which does one transaction at a time, and run out of patience. */
const AT_A_TIME = 4;

/** Does the work for every item, a few at a time. After an error it begins no more, waits, and throws the first one. */
export async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const errors: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (const item of waiting) {
      if (errors.length > 0) return;
      try {
        await work(item);
      } catch (error) {
        errors.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  if (errors.length > 0) throw errors[0];
}
