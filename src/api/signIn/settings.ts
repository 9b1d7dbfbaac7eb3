/** The provider that signs people in, and how it and browsers know this site. */
export interface OidcSettings {
  /** The `iss` of everything that it signs, letter by letter. */
  readonly issuer: string;
  readonly clientId: string;
  /** The `aud` of access tokens for this API; not the client id, which is that of ID tokens. */
  readonly audience: string;
  /** Where browsers find this site, `https://…` without a path. Plain http is for one machine only. */
  readonly origin: string;
}

/** Whether this is plain http, where a browser keeps no `Secure` cookie. */
export function isPlainHttp({ origin }: OidcSettings): boolean {
  return origin.startsWith('http://');
}
