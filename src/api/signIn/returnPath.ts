const LONGEST = 500;

/** Where to go after the sign-in: a path on this site, or its start for anything that could lead elsewhere. */
export function returnPath(text: string | null, origin: string): string {
  if (text === null || text.length > LONGEST || !text.startsWith('/')) return '/';
  // Browsers read a backslash as a slash, and leave control characters out before they read.
  if (/\/\/|\\|[\u0000-\u001f\u007f]/.test(text)) return '/';
  const url = URL.parse(text, origin);
  if (url?.origin !== origin) return '/';
  return url.pathname.startsWith('//') ? '/' : url.pathname + url.search + url.hash;
}
