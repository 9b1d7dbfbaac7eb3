import type { Adapter, AdapterPayload } from 'oidc-provider';

/** What the local provider keeps, for as long as the program runs. One for each provider. */
export function memoryAdapter(): (model: string) => Adapter {
  const kept = new Map<string, { payload: AdapterPayload; readonly until: number }>();

  function forgetExpired(): void {
    for (const [key, { until }] of kept) if (until <= Date.now()) kept.delete(key);
  }
  function find(matches: (key: string, payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    forgetExpired();
    for (const [key, { payload }] of kept) if (matches(key, payload)) return payload;
    return undefined;
  }

  return (model) => {
    const keyOf = (id: string) => `${model}:${id}`;
    const ofModel = (key: string) => key.startsWith(keyOf(''));
    return {
      upsert: (id, payload, expiresIn) => {
        forgetExpired();
        const until = expiresIn ? Date.now() + expiresIn * 1000 : Infinity;
        kept.set(keyOf(id), { payload, until });
        return Promise.resolve();
      },
      find: (id) => Promise.resolve(find((key) => key === keyOf(id))),
      findByUid: (uid) => Promise.resolve(find((key, payload) => ofModel(key) && payload.uid === uid)),
      findByUserCode: (code) =>
        Promise.resolve(find((key, payload) => ofModel(key) && payload.userCode === code)),
      consume: (id) => {
        const found = kept.get(keyOf(id));
        if (found) found.payload = { ...found.payload, consumed: Math.floor(Date.now() / 1000) };
        return Promise.resolve();
      },
      destroy: (id) => {
        kept.delete(keyOf(id));
        return Promise.resolve();
      },
      revokeByGrantId: (grantId) => {
        for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
        return Promise.resolve();
      },
    };
  };
}
