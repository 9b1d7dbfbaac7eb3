/** What `infra/buildCms.ts` leaves beside the files. */
export interface CmsManifest {
  /** A hash of all that they were built from. */
  readonly inputs: string;
  /** Names below the folder, with slashes; the page itself is not among them. Each changes with its content. */
  readonly files: readonly string[];
}

/** The built CMS, wherever it is kept. */
export interface CmsAssets {
  /** Null when it was not built. */
  readonly manifest: () => CmsManifest | null;
  readonly page: () => string;
  /** The compressed bytes of a file that the manifest names. */
  readonly read: (name: string, encoding: 'br' | 'gzip') => Uint8Array;
}
