import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Actor } from '../access/actor.ts';
import type { ApiKey } from '../access/apiKey.ts';
import { keyHash } from '../access/keyText.ts';
import { personActor, personId } from '../access/person.ts';
import { isOver } from '../access/session.ts';
import type { Store } from '../store/store.ts';
import { sha256 } from '../util/sha256.ts';
import { tokenVerification } from './bearerToken.ts';
import type { Log } from './errors.ts';
import { remembered, type Remembered } from './remembered.ts';
import { cookieText } from './signIn/cookies.ts';
import { requireOwnPage } from './signIn/csrf.ts';
import { discoveryOf } from './signIn/provider.ts';
import type { OidcSettings } from './signIn/settings.ts';

/**
 * How long a key, a session or a person that was found is trusted without asking again. What is revoked, ended or
 * disabled works at most that long in other processes; the one that did it forgets at once.
 */
const REMEMBERED_MS = 15_000;

export interface Authentication {
  /**
   * Who asks; null for whoever shows nothing, or nothing that is valid. A header `Authorization` wins over a cookie,
   * also where it is not valid: no other site can make a browser send it. Throws `CSRF_TOKEN_REQUIRED`, and
   * `UNAVAILABLE` when it cannot be found out.
   */
  readonly actorOf: (event: APIGatewayProxyEventV2, now: string) => Promise<Actor | null>;
  /** The same store. What is changed through it of a key, a person or a session is forgotten here. */
  readonly store: Store;
}

/** Without settings of a provider there are keys only. */
export function authenticationOver(store: Store, oidc: OidcSettings | null, log: Log): Authentication {
  const keys = remembered(async (hash) => keyActor(await store.apiKey(hash)), REMEMBERED_MS);
  const people = remembered(async (id) => {
    const person = await store.person(id);
    return person && personActor(person);
  }, REMEMBERED_MS);
  const sessions = remembered((hash) => store.session(hash), REMEMBERED_MS);
  const verify = oidc && tokenVerification(oidc, discoveryOf(oidc, log));

  async function actorOfHeader(authorization: string, now: string): Promise<Actor | null> {
    const text = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1] ?? '';
    const hash = keyHash(text);
    if (hash) return keys.get(hash, Date.parse(now));
    const account = await verify?.(text, now);
    return account ? people.get(personId(account), Date.parse(now)) : null;
  }

  async function actorOfCookie(event: APIGatewayProxyEventV2, now: string): Promise<Actor | null> {
    const text = oidc && cookieText(event, 'session', oidc);
    if (!oidc || text === null) return null;
    const session = await sessions.get(sha256(text), Date.parse(now));
    if (!session || isOver(session, now)) return null;
    // By GET there are only questions: Apollo refuses a mutation.
    if (!['GET', 'HEAD'].includes(event.requestContext.http.method)) requireOwnPage(event, session, oidc);
    return people.get(session.person, Date.parse(now));
  }

  return {
    actorOf: (event, now) => {
      const authorization = event.headers['authorization'];
      return authorization === undefined ? actorOfCookie(event, now) : actorOfHeader(authorization, now);
    },
    store: watched(store, { keys, people, sessions }),
  };
}

function keyActor(key: ApiKey | null): Actor | null {
  if (!key || key.revokedAt !== null) return null;
  // Keys that were made at the command line are nobody's second self.
  const answeredBy = key.createdBy.startsWith('person:') ? { answeredBy: key.createdBy } : {};
  return { id: `key:${key.id}`, name: key.name, grants: key.grants, ...answeredBy };
}

type Memories = Readonly<Record<'keys' | 'people' | 'sessions', Remembered<unknown>>>;

/** After the change, so that nobody reads what was there before it and remembers that. */
function watched(store: Store, memories: Memories): Store {
  return {
    ...store,
    metered: () => watched(store.metered(), memories),
    commit: async (change) => {
      try {
        return await store.commit(change);
      } finally {
        if (change.person) memories.people.forget(change.person.after.id);
        if (change.apiKey) memories.keys.forget(change.apiKey.hash);
      }
    },
    endSession: async (hash) => {
      try {
        return await store.endSession(hash);
      } finally {
        memories.sessions.forget(hash);
      }
    },
  };
}
