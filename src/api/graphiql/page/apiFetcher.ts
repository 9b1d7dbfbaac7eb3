import type { Fetcher } from '@graphiql/toolkit';

/**
 * Sends each operation to `path`, with the key when there is one, else in the name of whoever is signed in. What the
 * headers editor says goes first.
 */
export function apiFetcher(path: string, key: string, token: () => Promise<string | null>): Fetcher {
  return async (operation, options) => {
    const csrf = key === '' ? await token() : null;
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(key === '' ? {} : { authorization: `Bearer ${key}` }),
        ...(csrf === null ? {} : { 'x-csrf-token': csrf }),
        ...lowerCaseNames(options?.headers ?? {}),
      },
      body: JSON.stringify(operation),
    });
    const text = await response.text();
    try {
      return JSON.parse(text) as Record<string, never>;
    } catch {
      throw new Error(`HTTP ${response.status}: ${text.slice(0, 1000)}`);
    }
  };
}

function lowerCaseNames(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}
