import type { BuiltFiles } from '../builtFiles.ts';

/** What `infra/buildCms.ts` leaves beside the files. */
export interface CmsManifest {
  /** A hash of all that they were built from. */
  readonly inputs: string;
  /** Names below the folder, with slashes; the page itself is not among them. */
  readonly files: readonly string[];
}

/** The built CMS; its page is the text `index.html`. */
export type CmsAssets = BuiltFiles<CmsManifest>;
