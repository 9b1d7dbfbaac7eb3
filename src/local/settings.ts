import { join } from 'node:path';
import { UsageError } from './usageError.ts';

/** What the local programs are told by environment variables. Only `start.ts` and `cli.ts` read these. */
export interface Settings {
  readonly port: number;
  /** Where the data of the embedded engine are kept between starts. */
  readonly dataDir: string;
  /** A DynamoDB of your own instead of the embedded one. */
  readonly endpoint: string | undefined;
  readonly table: string;
  /** Keep everything in memory, and lose it at the end. */
  readonly inMemory: boolean;
  /** The table of a deployment, with region and credentials as AWS's own tools find them. */
  readonly onAws: boolean;
  /** A proxy stands before this server: all requests come from its address. */
  readonly behindProxy: boolean;
}

const DEFAULT_PORT = 4000;

/** Throws `UsageError`. */
export function readSettings(environment: NodeJS.ProcessEnv, projectDir: string): Settings {
  const text = environment['PORT'] ?? String(DEFAULT_PORT);
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port <= 65_535)) {
    throw new UsageError(
      `PORT=${text} 不是端口号：请用 1–65535 的整数。/ PORT must be a number from 1 to 65535.`,
    );
  }
  return {
    port,
    dataDir: environment['GONGKAI_DATA'] ?? join(projectDir, '.gongkai'),
    endpoint: environment['DYNAMODB_ENDPOINT'],
    table: environment['GONGKAI_TABLE'] ?? 'gongkai',
    inMemory: environment['GONGKAI_STORE'] === 'memory',
    onAws: environment['GONGKAI_STORE'] === 'aws',
    behindProxy: environment['BEHIND_PROXY'] === 'yes',
  };
}
