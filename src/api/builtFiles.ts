export type FileEncoding = 'br' | 'gzip';

/** Files that were built for browsers, wherever they are kept. The name of each changes with its content. */
export interface BuiltFiles<Manifest> {
  /** Null when they were not built. */
  readonly manifest: () => Manifest | null;
  /** A file that is kept as it is. */
  readonly text: (name: string) => string;
  /** The compressed bytes of a file that the manifest names. */
  readonly read: (name: string, encoding: FileEncoding) => Uint8Array;
}
