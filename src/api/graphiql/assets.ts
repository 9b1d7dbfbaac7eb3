/** What `infra/buildGraphiql.ts` leaves beside the files: their names, which change with their content. */
export interface GraphiqlManifest {
  readonly script: string;
  readonly style: string;
  /** A hash of all that they were built from. */
  readonly inputs: string;
}

export type AssetEncoding = 'br' | 'gzip';

/** The built GraphiQL, wherever it is kept. */
export interface GraphiqlAssets {
  /** Null when it was not built. */
  readonly manifest: () => GraphiqlManifest | null;
  /** The compressed bytes of a file that the manifest names. */
  readonly read: (name: string, encoding: AssetEncoding) => Uint8Array;
}
