/** What an API answered: data, and errors with their code. */
export interface Answer {
  readonly data: Json;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** JSON that is walked by name; what is not there is undefined. */
export type Json = { readonly [key: string]: Json } & readonly Json[] & (string | number | boolean | null);

export interface Client {
  /** The manage API, as one of the sample people. */
  readonly manage: (subject: string, document: string, variables?: object) => Promise<Answer>;
  /** The public API, as nobody. */
  readonly ask: (document: string, variables?: object) => Promise<Answer>;
}

export function clientOf(origin: string, tokenFor: (subject: string) => Promise<string>): Client {
  const tokens = new Map<string, Promise<string>>();
  const token = (subject: string): Promise<string> => {
    const known = tokens.get(subject) ?? tokenFor(subject);
    tokens.set(subject, known);
    return known;
  };
  return {
    manage: async (subject, document, variables) =>
      post(`${origin}/manage/graphql`, document, variables, await token(subject)),
    ask: (document, variables) => post(`${origin}/graphql`, document, variables, null),
  };
}

async function post(
  url: string,
  query: string,
  variables: object | undefined,
  token: string | null,
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
  return { data: data as Json, errors };
}
