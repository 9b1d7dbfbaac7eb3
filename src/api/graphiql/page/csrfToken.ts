/**
 * What the manage API asks to see from a page of this site before it takes the cookie of whoever is signed in; null
 * when nobody is, or nobody can.
 */
export async function csrfToken(): Promise<string | null> {
  const response = await fetch('../auth/session', { credentials: 'same-origin' });
  if (!response.ok) return null;
  const { csrfToken: token } = (await response.json()) as { readonly csrfToken?: string };
  return token ?? null;
}
