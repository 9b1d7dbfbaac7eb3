import type { IncomingMessage, ServerResponse } from 'node:http';
import { errors, type Provider } from 'oidc-provider';
import { htmlPage } from '../../api/signIn/page.ts';
import { readBody } from '../readBody.ts';
import { writeResult } from '../writeResult.ts';
import { choicePage } from './choicePage.ts';
import { CHOICE_PATH } from './provider.ts';
import { samplePerson } from './samplePeople.ts';
import { PROVIDER_PATH } from './settings.ts';

export type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const MAX_BODY_BYTES = 1_000;

/** The local provider below its path of the local server, and the page that it sends people to. */
export function identityListener(provider: Provider): Listener {
  const answer = provider.callback();
  return async (request, response) => {
    const url = request.url ?? '/';
    if (url.startsWith(CHOICE_PATH)) {
      await choose(provider, request, response);
      return;
    }
    forgetSession(request);
    // As a framework would that has the provider mounted below a path.
    Object.assign(request, { originalUrl: url, url: url.slice(PROVIDER_PATH.length) || '/' });
    await answer(request, response);
  };
}

/** The provider would take the next person for the last one: here one browser is one after the other of them. */
function forgetSession({ headers }: IncomingMessage): void {
  const kept = (headers.cookie ?? '').split(/; */).filter((cookie) => !/^_session(\.sig)?=/.test(cookie));
  headers.cookie = kept.join('; ');
}

async function choose(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await provider.interactionDetails(request, response);
  } catch (error) {
    if (!(error instanceof errors.SessionNotFound)) throw error;
    const body = '<p>用时过长，或者已经用过。请回到原来的页面，重新登录。</p>';
    await writeResult(response, htmlPage({ title: '这次登录已失效', body }, 400));
    return;
  }
  const chosen = request.method === 'POST' ? await chosenSubject(request) : null;
  if (chosen === null) {
    await writeResult(response, choicePage());
    return;
  }
  await provider.interactionFinished(
    request,
    response,
    { login: { accountId: chosen, remember: false } },
    { mergeWithLastSubmission: false },
  );
}

async function chosenSubject(request: IncomingMessage): Promise<string | null> {
  const form = new URLSearchParams((await readBody(request, MAX_BODY_BYTES)).toString('utf8'));
  return samplePerson(form.get('subject') ?? '')?.subject ?? null;
}
