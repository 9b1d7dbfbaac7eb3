import { englishSettled } from './english.ts';
import type { Operation } from './operation.ts';
import { csrfToken, forgetSession } from './session.ts';
import { isSignedOut, Refusal, Unreachable } from './trouble.ts';

interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly params?: Record<string, unknown> };
  }[];
}

/** Asks the manage API in the name of whoever is signed in. Throws `Refusal` and `Unreachable`. */
export async function ask<Answer, Variables extends object>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  try {
    return await post(operation, variables, signal);
  } catch (trouble) {
    if (!isSignedOut(trouble)) throw trouble;
    // The session may have been renewed in another tab: once more with what is there now.
    forgetSession();
    return post(operation, variables, signal);
  }
}

async function post<Answer, Variables extends object>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const token = await csrfToken();
  const reply = await send(JSON.stringify({ documentId: operation.id, variables }), token, signal);
  const [error] = reply.errors ?? [];
  if (error) {
    const { code = 'INTERNAL_SERVER_ERROR', params } = error.extensions ?? {};
    // Some show it once, in the words that are there then.
    await englishSettled();
    throw new Refusal(error.message, code, params);
  }
  return reply.data as Answer;
}

async function send(body: string, token: string | null, signal: AbortSignal | undefined): Promise<Reply> {
  try {
    const response = await fetch('/manage/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(token === null ? {} : { 'x-csrf-token': token }),
      },
      body,
      ...(signal ? { signal } : {}),
    });
    const reply = (await response.json()) as Reply | null;
    if (reply === null || (reply.data === undefined && reply.errors === undefined)) {
      throw new Unreachable(`HTTP ${response.status}`);
    }
    return reply;
  } catch (error) {
    if (error instanceof Unreachable || signal?.aborted) throw error;
    throw new Unreachable(String(error), { cause: error });
  }
}
