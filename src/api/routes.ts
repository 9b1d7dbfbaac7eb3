interface Route {
  /** As API Gateway writes it: `{name}` is one segment, `{name+}` all that follow. */
  readonly path: string;
  readonly methods: readonly string[];
}

const reading = ['GET', 'HEAD'];
/** Front ends on other origins ask first whether they may. */
const readingFromAnywhere = [...reading, 'OPTIONS'];

/** Every address of the site, and how it may be asked. `serverless.yml` has the same, which a test sees to. */
export const routes: readonly Route[] = [
  { path: '/graphql', methods: [...readingFromAnywhere, 'POST'] },
  { path: '/graphql/assets/{file}', methods: reading },
  { path: '/feed.json', methods: readingFromAnywhere },
  { path: '/feed.atom', methods: readingFromAnywhere },
  { path: '/feed.rss', methods: readingFromAnywhere },
  { path: '/manage/graphql', methods: ['GET', 'POST'] },
  { path: '/auth/sign-in', methods: ['GET'] },
  { path: '/auth/callback', methods: ['GET'] },
  { path: '/auth/sign-out', methods: ['POST'] },
  { path: '/auth/session', methods: ['GET'] },
  { path: '/cms', methods: reading },
  { path: '/cms/{proxy+}', methods: reading },
];

/** How the address may be asked; null: there is nothing at it. */
export function methodsAt(path: string): readonly string[] | null {
  return routes.find((route) => isAt(path, route.path))?.methods ?? null;
}

function isAt(path: string, pattern: string): boolean {
  const open = pattern.indexOf('{');
  if (open === -1) return path === pattern;
  const rest = path.slice(open);
  return path.startsWith(pattern.slice(0, open)) && (pattern.endsWith('+}') || /^[^/]+$/.test(rest));
}
