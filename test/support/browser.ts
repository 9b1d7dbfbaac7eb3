/** A browser as far as signing in goes: it keeps cookies, and goes where it is sent. */
export interface Browser {
  readonly get: (url: string, headers?: Readonly<Record<string, string>>) => Promise<Visit>;
  readonly post: (
    url: string,
    body?: string | URLSearchParams,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Visit>;
  /** By GET, on to where the answer is no redirect, or leads where `stop` says. */
  readonly follow: (url: string, stop?: (url: string) => boolean) => Promise<Visit>;
  /** Cookies of the whole site. */
  readonly cookie: (name: string) => string | null;
  readonly setCookie: (name: string, value: string) => void;
}

export interface Visit {
  /** That was visited; for a redirect that was not followed, where it leads. */
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

const MOST_REDIRECTS = 12;

export function newBrowser(): Browser {
  /** By name and path, as browsers keep them. */
  const cookies = new Map<string, Cookie>();
  const keyOf = (name: string, path: string) => `${name} ${path}`;

  async function visit(url: string, init: RequestInit): Promise<Visit> {
    const { pathname } = new URL(url);
    const sent = [...cookies.values()]
      .filter(({ path }) => path === '/' || pathname === path || pathname.startsWith(`${path}/`))
      .map(({ name, value }) => `${name}=${value}`);
    const headers = new Headers(init.headers);
    if (sent.length > 0) headers.set('cookie', sent.join('; '));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) keep(line);
    const location = response.headers.get('location');
    const leadsTo = location === null ? url : new URL(location, url).href;
    return { url: leadsTo, status: response.status, headers: response.headers, text: await response.text() };
  }

  function keep(line: string): void {
    const [pair = '', ...attributes] = line.split(/; */);
    const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    const of = (key: string) =>
      attributes.find((each) => each.toLowerCase().startsWith(`${key}=`))?.slice(key.length + 1);
    const isGone = of('max-age') === '0' || Date.parse(of('expires') ?? '') < Date.now();
    const path = of('path') ?? '/';
    if (isGone) cookies.delete(keyOf(name, path));
    else cookies.set(keyOf(name, path), { name, value, path });
  }

  const browser: Browser = {
    get: (url, headers = {}) => visit(url, { headers }),
    post: (url, body = '', headers = {}) => visit(url, { method: 'POST', body, headers }),
    follow: async (url, stop = () => false) => {
      let next = url;
      for (let redirects = 0; redirects < MOST_REDIRECTS; redirects += 1) {
        const found = await browser.get(next);
        if (!found.headers.has('location') || stop(found.url)) return found;
        next = found.url;
      }
      throw new Error(`too many redirects from ${url}`);
    },
    cookie: (name) => cookies.get(keyOf(name, '/'))?.value ?? null,
    setCookie: (name, value) => void cookies.set(keyOf(name, '/'), { name, value, path: '/' }),
  };
  return browser;
}
