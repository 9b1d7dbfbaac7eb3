import type { BuiltFiles } from '../builtFiles.ts';

/** What `infra/buildGraphiql.ts` leaves beside the files: their names. */
export interface GraphiqlManifest {
  readonly script: string;
  readonly style: string;
  /** A hash of all that they were built from. */
  readonly inputs: string;
}

export type GraphiqlAssets = BuiltFiles<GraphiqlManifest>;
