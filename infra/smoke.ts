/**
 * `SMOKE_URL=https://… npm run smoke:aws`: asks a deployment what a visitor would ask, once, and changes nothing. With
 * `SMOKE_KEY` (a key of the manage API) it asks that too. Status 1 where anything is not as it must be.
 */
interface Question {
  readonly what: string;
  readonly path: string;
  readonly init?: RequestInit;
  readonly status: number;
  /** What else must hold of the answer. */
  readonly holds?: (answer: { readonly text: string; readonly headers: Headers }) => boolean;
}

const json = { 'content-type': 'application/json' };
const ask = (query: string, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
  method: 'POST',
  headers: { ...json, ...headers },
  body: JSON.stringify({ query }),
});

/** Every route once, and what must not be answered. */
export function questions(key: string | undefined): readonly Question[] {
  return [
    {
      what: 'the public API answers',
      path: '/graphql',
      init: ask('{ __typename }'),
      status: 200,
      holds: ({ text, headers }) =>
        text.includes('"Query"') && headers.get('x-content-type-options') === 'nosniff',
    },
    {
      what: 'the public API answers by HEAD',
      path: `/graphql?query=${encodeURIComponent('{ __typename }')}`,
      init: { method: 'HEAD' },
      status: 200,
      holds: ({ text }) => text === '',
    },
    {
      what: 'the public API shows GraphiQL',
      path: '/graphql',
      init: { headers: { accept: 'text/html' } },
      status: 200,
      holds: ({ headers }) => headers.get('content-security-policy') !== null,
    },
    {
      what: 'the public API cannot be asked for a draft',
      path: '/graphql',
      init: ask('{ draft(report: "root:2023:OWN") { state } }'),
      status: 400,
    },
    {
      what: 'the feed is JSON',
      path: '/feed.json',
      status: 200,
      holds: ({ text }) => text.startsWith('{"version":'),
    },
    {
      what: 'the feed is Atom',
      path: '/feed.atom',
      status: 200,
      holds: ({ text }) => text.includes('<feed'),
    },
    { what: 'the feed is RSS', path: '/feed.rss', status: 200, holds: ({ text }) => text.includes('<rss') },
    {
      what: 'the pages for editors are there',
      path: '/cms/',
      status: 200,
      holds: ({ text, headers }) =>
        text.includes('/cms/assets/') && headers.get('cache-control') === 'no-cache',
    },
    {
      what: 'there is nothing at other addresses',
      path: '/nothing',
      status: 404,
      holds: ({ text }) => text.includes('"NOT_FOUND"'),
    },
    { what: 'who is signed in can be asked', path: '/auth/session', status: 200 },
    {
      what: 'the manage API takes no stranger',
      path: '/manage/graphql',
      init: ask('{ person(id: "nobody") { id } }'),
      status: 200,
      holds: ({ text }) => text.includes('UNAUTHENTICATED'),
    },
    ...(key === undefined
      ? []
      : [
          {
            what: 'the manage API answers with the key',
            path: '/manage/graphql',
            init: ask('{ __typename }', { authorization: `Bearer ${key}` }),
            status: 200,
            holds: ({ text }: { readonly text: string }) => text.includes('"Query"'),
          },
        ]),
  ];
}

/** Asks all of them, tells of each, and whether all was well. */
export async function smoke(
  origin: string,
  key: string | undefined,
  say: (line: string) => void,
): Promise<boolean> {
  let isWell = true;
  for (const { what, path, init, status, holds } of questions(key)) {
    const found = await answerOf(origin + path, init);
    const holdsToo = typeof found !== 'string' && found.status === status && (holds?.(found) ?? true);
    isWell &&= holdsToo;
    const seen = typeof found === 'string' ? found : `${found.status} ${found.text.slice(0, 200)}`;
    say(holdsToo ? `ok      ${what}` : `FAILED  ${what}: ${path} ${seen}`);
  }
  return isWell;
}

async function answerOf(url: string, init: RequestInit = {}) {
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(30_000) });
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch (error) {
    return String(error);
  }
}

if (import.meta.main) {
  const origin = URL.parse(process.env['SMOKE_URL'] ?? '')?.origin;
  if (origin === undefined) {
    process.stderr.write('SMOKE_URL=https://… npm run smoke:aws\n');
    process.exitCode = 2;
  } else {
    const isWell = await smoke(origin, process.env['SMOKE_KEY'], (line) => process.stdout.write(`${line}\n`));
    process.exitCode = isWell ? 0 : 1;
  }
}
