/** Which of the params were looked at to make a sentence, in alphabetical order. */
export function readBy<Params extends object>(
  params: Params,
  make: (params: Params) => string,
): readonly string[] {
  const read = new Set<string>();
  make(
    new Proxy(params, {
      get: (target, name) => {
        if (typeof name === 'string') read.add(name);
        return Reflect.get(target, name) as unknown;
      },
    }),
  );
  return [...read].filter((name) => name in params).toSorted();
}
